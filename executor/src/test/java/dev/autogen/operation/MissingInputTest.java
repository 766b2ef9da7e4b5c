package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.schema.Command;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.TableElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a word gets nothing, its author reads what is missing, and not of a null in a class that he does not know. */
class MissingInputTest {

    private record Word(String message, ThrowingCallable code) {

        @Override
        public String toString() {
            return message;
        }
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_is_named(Word word) {
        assertThatThrownBy(word.code())
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith(word.message() + System.lineSeparator() + "  fix: ");
    }

    @SuppressWarnings("NullAway")
    private static Stream<Word> nulls() {
        String none = null;
        String[] noArray = null;
        return Stream.of(
                new Word("row refused: the list of values is null", () -> row((Object[]) null)),
                new Word("comment refused: the text is null", () -> comment(none)),
                new Word(
                        "column a refused: the comment is null",
                        () -> column("a", text()).comment(none)),
                new Word(
                        "column a refused: the default is null",
                        () -> column("a", text()).defaultSql(none)),
                new Word("alter column refused: the default is null", () -> defaultSql(none)),
                new Word(
                        "comment refused: the new text is null",
                        () -> noComment().to(none)),
                new Word(
                        "columns refused: there is null where their names should stand",
                        () -> primaryKey("pk", noArray)),
                new Word("columns refused: there is null where their names should stand", () -> columns(noArray)),
                new Word("index i refused: the column is null", () -> index("i", none)),
                new Word("index i refused: there is null where each column should stand", () -> index("i", noArray)),
                new Word(
                        "name refused: a collation has the name null",
                        () -> column("a", text()).collate(none)),
                new Word("name refused: a collation has the name null", () -> key("a").collate(none)),
                new Word("policy p refused: the role is null", () -> policy("p").to(none)),
                new Word(
                        "trigger t refused: the command is null",
                        () -> trigger("t").before((Command) null)),
                new Word("partition bound refused: the value is null", () -> in(none)),
                new Word("partition bound refused: the value is null", () -> from(none)),
                new Word(
                        "create table refused: the element of item is null",
                        () -> OperationCase.operations(op -> op.createTable("item", (TableElement) null))));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void blank_sql_is_named(Word word) {
        assertThatThrownBy(word.code())
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith(word.message() + System.lineSeparator() + "  fix: ");
    }

    private static Stream<Word> blanks() {
        return Stream.of(
                new Word(
                        "column a refused: the default is blank",
                        () -> column("a", text()).defaultSql(" ")),
                new Word(
                        "generated column refused: its expression is blank",
                        () -> column("a", text()).generatedStored(" ")),
                new Word(
                        "alter column refused: the default is blank",
                        () -> noDefault().to(" ")),
                new Word(
                        "alter column refused: the expression is blank",
                        () -> generatedAs("a").to(" ")),
                new Word(
                        "alter column refused: the using expression is blank",
                        () -> type(text()).to(integer()).using(" ")));
    }

    @Test
    void what_postgresql_cannot_store_is_refused_in_every_value() {
        assertThatThrownBy(() -> literal("a\0", json()))
                .hasMessageStartingWith("value refused: a text holds the character NUL");
        assertThatThrownBy(() -> new IndexKey("a".repeat(64), false, false, false, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("name refused: the column name");
    }

    @Test
    void a_parameter_needs_no_quotes() {
        assertThatThrownBy(() -> tableOptions().with("fill-factor", "70"))
                .hasMessageStartingWith("parameter refused: none is called \"fill-factor\"");
        assertThatThrownBy(() -> index("i", "a").with("\"fillfactor\"", "70"))
                .hasMessageStartingWith("parameter refused: none is called \"\"fillfactor\"\"");
        assertThatThrownBy(() -> noParameter("fillfactor").to(" "))
                .hasMessageStartingWith("parameter refused: fillfactor has no value");
    }
}
