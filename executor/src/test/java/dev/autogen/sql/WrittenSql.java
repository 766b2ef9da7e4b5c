package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What operations become, as a script. */
final class WrittenSql {

    private WrittenSql() {}

    /** Compares the text, and then runs it. */
    static void assertRuns(TestDatabase database, Consumer<Operations> upgrade, String expected) {
        String sql = of(operations(upgrade));
        assertThat(sql).isEqualTo(expected);
        database.execute(sql);
    }

    static List<Operation> operations(Consumer<Operations> upgrade) {
        List<Operation> operations = new ArrayList<>();
        upgrade.accept(new Operations(operations::add));
        return operations;
    }

    static String of(List<Operation> operations) {
        StringBuilder text = new StringBuilder();
        for (Operation operation : operations) {
            for (SqlStatement statement : operation.accept(new PostgresWriter())) {
                text.append(statement.sql()).append(";\n");
            }
        }
        return text.toString();
    }
}
