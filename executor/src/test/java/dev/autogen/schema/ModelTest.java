package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a schema cannot be is refused when it is said, not when it is run. */
class ModelTest {

    private static final SqlType TEXT = SqlType.of(TypeName.TEXT);

    @Test
    void a_column_is_what_it_is_said_to_be_until_it_is_made() {
        Column both = new Column("id", TEXT).defaultSql("1").identity(new Identity(true, SequenceOptions.DEFAULT));

        assertThat(both.defaultSql()).contains("1");
        assertThat(both.identity()).isPresent();
    }

    @Test
    void a_value_as_default_is_quoted() {
        assertThat(new Column("a", TEXT).defaultValue("it's").defaultSql()).contains("'it''s'");
        assertThat(new Column("a", TEXT).defaultValue("C:\\temp").defaultSql()).contains("E'C:\\\\temp'");
        assertThat(new Column("a", TEXT).defaultValue(-3).defaultSql()).contains("-3");
        assertThat(new Column("a", TEXT).defaultValue(0.5).defaultSql()).contains("0.5");
        assertThat(new Column("a", TEXT).defaultValue(new BigDecimal("1E+3")).defaultSql())
                .contains("1E+3");
        assertRefused(() -> new Column("a", TEXT).defaultValue(Double.NaN), "value refused: NaN is no number");
        assertThat(new Column("a", TEXT).defaultValue(true).defaultSql()).contains("true");
    }

    @Test
    void a_partition_bound_has_values_on_both_sides() {
        assertRefused(
                () -> new PartitionBound.Range(List.of("1"), List.of("2", "3")),
                "partition bound refused: from [1] to [2, 3]");
        assertRefused(() -> new PartitionBound.In(List.of()), "partition bound refused: a value is missing");
        assertRefused(() -> new PartitionBound.Hash(4, 4), "partition bound refused: modulus 4, remainder 4");
    }

    @Test
    void a_partition_key_has_no_order() {
        assertRefused(
                () -> TableOptions.NONE.partitionByRange(IndexKey.column("a").desc()),
                "partitioning refused: \"a\" has an order");
        assertRefused(
                () -> new Partitioning(Partitioning.Strategy.LIST, List.of(IndexKey.column("a"), IndexKey.column("b"))),
                "partitioning refused: by list it has 2 keys");
        assertRefused(() -> TableOptions.NONE.partitionByHash(new String[0]), "partitioning refused: it has no key");
    }

    @Test
    void only_an_integer_is_a_sequence() {
        assertRefused(() -> new Sequence(QualifiedName.of("s")).as(TEXT), "sequence refused: \"s\" has the type text");
    }

    @Test
    void a_sequence_moves() {
        assertRefused(() -> SequenceOptions.DEFAULT.withIncrement(0), "sequence refused: increment 0, cache 1");
        assertRefused(() -> SequenceOptions.DEFAULT.withCache(0), "sequence refused: increment 1, cache 0");
    }

    @Test
    void keys_have_columns() {
        assertRefused(
                () -> new Constraint.PrimaryKey(Optional.of("pk"), List.of()),
                "primary key pk refused: it has no column");
        assertRefused(
                () -> new Constraint.Unique(Optional.of("u"), List.of("a", "a")),
                "unique constraint u refused: \"a\" stands twice");
        assertRefused(
                () -> new Exclusion(Optional.of("e"), List.of()), "exclusion constraint refused: e compares nothing");
        assertRefused(() -> new Constraint.Check(Optional.of("c"), " "), "check c refused: its expression is blank");
        assertRefused(() -> new Index(Optional.of("i"), List.of()), "index refused: i has no key");
    }

    @Test
    void an_enum_has_each_label_once_and_no_longer_than_postgresql_allows() {
        assertRefused(
                () -> new EnumType(QualifiedName.of("mood"), List.of("a", "a")),
                "enum mood refused: \"a\" stands twice");
        assertRefused(
                () -> new EnumType(QualifiedName.of("mood"), List.of("a".repeat(64))),
                "enum mood refused: the label \"" + "a".repeat(64) + "\" has more than 63 bytes");
    }

    @Test
    void a_table_knows_its_columns_by_name_and_case() {
        Table table = new Table(
                QualifiedName.of("t"), List.of(new Column("Id", TEXT)), List.of(), List.of(), Optional.empty());

        assertThat(table.column("Id")).isPresent();
        assertThat(table.column("id")).isEmpty();
        assertThat(Schema.EMPTY.withTables(List.of(table)).table(QualifiedName.of("t")))
                .contains(table);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith(message + System.lineSeparator());
    }
}
