package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a schema cannot be is refused when it is said, not when it is run. */
class ModelTest {

    private static final SqlType TEXT = SqlType.of(TypeName.TEXT);

    @Test
    void a_column_has_one_source_of_its_values() {
        assertRefused(
                () -> new Column("id", SqlType.of(TypeName.BIGINT))
                        .defaultSql("1")
                        .identity(new Identity(true, SequenceOptions.DEFAULT)),
                "column refused: \"id\" has more than one of default, identity and generated");
    }

    @Test
    void only_an_integer_is_an_identity_or_a_sequence() {
        assertRefused(
                () -> new Column("id", TEXT).identity(new Identity(true, SequenceOptions.DEFAULT)),
                "column refused: \"id\" is an identity of type text");
        assertRefused(() -> new Sequence(QualifiedName.of("s")).as(TEXT), "sequence refused: \"s\" has the type text");
    }

    @Test
    void a_sequence_moves() {
        assertRefused(() -> SequenceOptions.DEFAULT.withIncrement(0), "sequence refused: increment 0, cache 1");
        assertRefused(() -> SequenceOptions.DEFAULT.withCache(0), "sequence refused: increment 1, cache 0");
    }

    @Test
    void a_table_has_each_column_once() {
        Column column = new Column("a", TEXT);

        assertRefused(
                () -> new Table(QualifiedName.of("t"), List.of(column, column), List.of(), List.of(), Optional.empty()),
                "table t refused: \"a\" stands twice");
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
