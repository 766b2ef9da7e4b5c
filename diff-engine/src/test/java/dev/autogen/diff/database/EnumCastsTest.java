package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.operation.Execute;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnumCastsTest {

    @Test
    void a_cast_can_be_dropped_and_made_again() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            database.execute("create type \"State\" as enum ('NEW'); create type plain as enum ('NEW');"
                    + "create function number(\"State\") returns integer language sql as 'select 1';"
                    + "create cast (varchar as \"State\") with inout as implicit;"
                    + "create cast (\"State\" as integer) with function number(\"State\") as assignment");
            String before = database.dump();
            Schema live = new DatabaseReader().read(connection, new ReadOptions(List.of(), Set.of()));

            Map<QualifiedName, List<Change>> casts = EnumCasts.read(connection, live);

            assertThat(live.enumTypes())
                    .extracting(EnumType::name)
                    .containsExactly(QualifiedName.of("State"), QualifiedName.of("plain"));
            assertThat(casts.get(QualifiedName.of("plain"))).isEmpty();
            List<Change> found = casts.getOrDefault(QualifiedName.of("State"), List.of());
            assertThat(found)
                    .extracting(Change::subject)
                    .containsExactly("CAST (\"State\" AS integer)", "CAST (character varying AS \"State\")");
            found.forEach(cast -> run(database, cast.reversed()));
            assertThat(database.dump()).isNotEqualTo(before);
            found.forEach(cast -> run(database, cast));
            assertThat(database.dump()).isEqualTo(before);
        }
    }

    private static void run(TestDatabase database, Change change) {
        change.up().forEach(operation -> database.execute(((Execute) operation).sql()));
    }
}
