package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.revision.Operations;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an older server lacks is known before it runs. */
class RequirementsTest {

    @Test
    void an_exclusion_in_a_partitioned_table() {
        assertRequires(
                17,
                "EXCLUDE of a partitioned table",
                op -> op.createTable(
                        "stay",
                        column("room", integer()),
                        exclude("stay_excl").with("room", "="),
                        tableOptions().partitionByList("room")));
    }

    @Test
    void a_scale_beyond_the_precision_wherever_a_type_stands() {
        String feature = "numeric(3, 5), a scale outside of 0 to the precision";
        assertRequires(15, feature, op -> op.createDomain(domain("tiny", numeric(3, 5))));
        assertRequires(
                15,
                feature,
                op -> op.createFunction(function("f", argument("n", numeric(3, 5)))
                        .returns(integer())
                        .body("select 1")));
        assertRequires(
                15,
                feature,
                op -> op.createFunction(function("f").returns(numeric(3, 5)).body("select 1")));
    }

    private static void assertRequires(int version, String feature, Consumer<Operations> upgrade) {
        assertThat(WrittenSql.operations(upgrade))
                .flatMap(operation -> operation.accept(new PostgresWriter()))
                .extracting(SqlStatement::requirement)
                .containsExactly(Optional.of(new Requirement(version, feature)));
    }
}
