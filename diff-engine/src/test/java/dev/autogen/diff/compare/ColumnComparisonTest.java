package dev.autogen.diff.compare;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnComparisonTest {

    private static final Column ID = column("id", bigint()).notNull();

    @Test
    void a_collation_changes_with_the_type_or_alone() {
        Schema plain = item(column("code", text()));
        Schema collated = item(column("code", text()).collate("C"));
        Schema retyped = item(column("code", varchar(9)).collate("C"));

        assertThat(sql(SchemaComparison.between(plain, collated)))
                .containsExactly("ALTER TABLE item ALTER COLUMN code TYPE text COLLATE \"C\"");
        assertThat(sqlDown(SchemaComparison.between(plain, collated)))
                .containsExactly("ALTER TABLE item ALTER COLUMN code TYPE text");
        assertThat(sql(SchemaComparison.between(collated, retyped)))
                .containsExactly("ALTER TABLE item ALTER COLUMN code TYPE varchar(9) COLLATE \"C\"");
        assertThat(sql(SchemaComparison.between(retyped, plain)))
                .containsExactly("ALTER TABLE item ALTER COLUMN code TYPE text");
    }

    @Test
    void a_generated_column_that_becomes_a_plain_one_keeps_its_values() {
        Schema generated = item(ID, column("twice", bigint()).generatedStored("id * 2"));
        Schema plain = item(ID, column("twice", bigint()).notNull());

        List<Change> changes = SchemaComparison.between(generated, plain);
        assertThat(sql(changes))
                .containsExactly(
                        "ALTER TABLE item ALTER COLUMN twice DROP EXPRESSION",
                        "ALTER TABLE item ALTER COLUMN twice SET NOT NULL");
        assertThat(sqlDown(changes))
                .containsExactly(
                        "ALTER TABLE item DROP COLUMN twice",
                        "ALTER TABLE item ADD COLUMN twice bigint GENERATED ALWAYS AS (id * 2) STORED");
    }

    @Test
    void a_virtual_column_has_no_values_to_keep_and_is_made_anew() {
        Schema virtual = item(ID, column("twice", bigint()).generatedVirtual("id * 2"));
        Schema plain = item(ID, column("twice", bigint()));
        Schema stored = item(ID, column("twice", bigint()).generatedStored("id * 2"));

        assertThat(sql(SchemaComparison.between(virtual, plain)))
                .containsExactly("ALTER TABLE item DROP COLUMN twice", "ALTER TABLE item ADD COLUMN twice bigint");
        assertThat(sqlDown(SchemaComparison.between(virtual, plain)))
                .containsExactly(
                        "ALTER TABLE item DROP COLUMN twice",
                        "ALTER TABLE item ADD COLUMN twice bigint GENERATED ALWAYS AS (id * 2) VIRTUAL");
        assertThat(sql(SchemaComparison.between(virtual, stored)))
                .containsExactly(
                        "ALTER TABLE item DROP COLUMN twice",
                        "ALTER TABLE item ADD COLUMN twice bigint GENERATED ALWAYS AS (id * 2) STORED");
    }

    private static Schema item(Column... columns) {
        Table item = new Table(QualifiedName.of("item"), List.of(columns), List.of(), List.of(), Optional.empty());
        return Schema.EMPTY.withTables(List.of(item));
    }

    private static List<String> sql(List<Change> changes) {
        return changes.stream().flatMap(change -> sqlOf(change.up())).toList();
    }

    private static List<String> sqlDown(List<Change> changes) {
        return changes.stream().flatMap(change -> sqlOf(change.down())).toList();
    }

    private static Stream<String> sqlOf(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .map(SqlStatement::sql);
    }
}
