package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static final QualifiedName TABLE = QualifiedName.of("t");
    private static final Constraint UNNAMED = new Constraint.Unique(Optional.empty(), List.of("a"));
    private static final Column COLUMN = new Column("a", SqlType.of(TypeName.TEXT));

    @Test
    void what_could_not_be_dropped_again_is_refused() {
        assertRefused(() -> new AddConstraint(TABLE, UNNAMED), "constraint refused: it has no name");
        assertRefused(
                () -> new CreateTable(new Table(TABLE, List.of(COLUMN), List.of(UNNAMED), List.of(), Optional.empty())),
                "constraint refused: it has no name");
        assertRefused(
                () -> new CreateIndex(TABLE, new Index(Optional.empty(), List.of(IndexKey.column("a")))),
                "create index refused: the index on t has no name");
    }

    @Test
    void indexes_are_operations_of_their_own() {
        Index index = new Index(Optional.of("i"), List.of(IndexKey.column("a")));

        assertRefused(
                () -> new CreateTable(new Table(TABLE, List.of(COLUMN), List.of(), List.of(index), Optional.empty())),
                "create table refused: t carries 1 indexes");
    }

    @Test
    void an_alteration_changes_something_and_keeps_the_name() {
        assertRefused(() -> new AlterColumn(TABLE, "a", List.of()), "alter column refused: t.a has no change");
        assertRefused(
                () -> new AlterSequence(new Sequence(QualifiedName.of("a")), new Sequence(QualifiedName.of("b"))),
                "alter sequence refused: from a to b");
        assertRefused(() -> new Execute(" "), "execute refused: the SQL is blank");
    }

    @Test
    void a_change_knows_both_sides() {
        Operation up = new AddColumn(TABLE, COLUMN);
        Operation down = new DropColumn(TABLE, "a");
        Change change = new Change(Change.Kind.ADDED, "column t.a", List.of(up), List.of(down))
                .withHazards(List.of(new Hazard(up, "locks t")));

        assertThat(change.summary()).isEqualTo("added column t.a");
        assertThat(change.reversed())
                .isEqualTo(new Change(Change.Kind.REMOVED, "column t.a", List.of(down), List.of(up)));
        assertThat(change.reversed().summary()).isEqualTo("removed column t.a");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(AutogenException.class).hasMessageStartingWith(message);
    }
}
