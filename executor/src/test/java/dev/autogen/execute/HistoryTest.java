package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.execute.HistoryEntry.Outcome;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database remembers of the revisions that ran, and of their files. */
class HistoryTest {

    private static final RunOptions ALLOWING = RunOptions.STANDARD.withAllowChanged(true);

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeEach
    void write_revisions() {
        folder = new RevisionFolder(temporary.resolve("versions"))
                .withTable("a", "")
                .withTable("b", "a");
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void has_a_row_for_each_step_and_stamp() {
        executor.upgrade("head");
        executor.downgrade("a");
        executor.stamp("base");

        assertThat(executor.log())
                .extracting(entry -> entry.direction() + " " + entry.revision() + " " + entry.outcome())
                .containsExactly("STAMP base DONE", "DOWNGRADE b DONE", "UPGRADE b DONE", "UPGRADE a DONE");
        assertThat(executor.log()).allSatisfy(entry -> {
            assertThat(entry.user()).isEqualTo(database.user());
            assertThat(entry.duration()).isPresent();
            assertThat(entry.error()).isEmpty();
        });
        assertThat(executor.log().get(1).checksum())
                .hasValueSatisfying(sum -> assertThat(sum).matches("[0-9a-f]{64}"));
    }

    @Test
    void has_the_reason_of_a_failure_without_the_statement() {
        executor.upgrade("head");
        folder.with("c", "b", "op.execute(\"select 'secret' from nowhere\");", "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        HistoryEntry entry = executor.log().get(0);
        assertThat(entry.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(entry.error())
                .startsWith("execute: ERROR: relation \"nowhere\" does not exist")
                .doesNotContain("secret");
        assertThat(executor.current()).containsExactly("b");
    }

    @Test
    void a_first_run_that_fails_leaves_nothing() {
        String before = database.dump();
        folder.with("c", "b", "op.execute(\"select 1 / 0\");", "");

        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        assertThat(database.dump()).isEqualTo(before);
        assertThat(executor.log()).isEmpty();
    }

    @Test
    void a_file_that_changed_after_it_ran_is_refused_until_somebody_lets_it_count() {
        executor.upgrade("a");
        folder.with("a", "", "op.createTable(\"other\", column(\"id\", bigint()));", "op.dropTable(\"other\");");

        assertThat(executor.changed())
                .extracting(changed -> changed.entry().id())
                .containsExactly("a");
        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(FilesChanged.class)
                .hasMessageStartingWith("nothing ran: changed after it ran: a (make a) in ")
                .hasMessageContaining("--allow-changed");
        assertThat(executor.current()).containsExactly("a");

        executor.options(ALLOWING).upgrade("head");

        assertThat(executor.changed()).isEmpty();
        assertThat(executor.log()).extracting(HistoryEntry::direction).contains(Direction.ACCEPT);
        assertThat(executor.upgrade("head").steps()).isEmpty();
    }

    @Test
    void it_counts_where_nothing_else_is_to_run_too() {
        executor.upgrade("head");
        folder.with("b", "a", "op.createTable(\"b\", column(\"id\", integer()));", "");

        executor.options(ALLOWING).upgrade("head");

        assertThat(executor.changed()).isEmpty();
    }

    @Test
    void a_file_that_changed_while_it_was_not_applied_is_fine() {
        executor.upgrade("head");
        executor.downgrade("a");
        folder.with("b", "a", "op.createTable(\"b\", column(\"id\", integer()));", "op.dropTable(\"b\");");

        executor.upgrade("head");

        assertThat(executor.changed()).isEmpty();
    }

    @Test
    void comments_and_blanks_are_no_change() {
        executor.upgrade("head");
        folder.with(
                "b",
                "a",
                "/* why */   op.createTable(  \"b\", column(\"id\", bigint())); // so\n\n",
                "op.dropTable(\"b\");");

        assertThat(executor.changed()).isEmpty();
        assertThat(executor.upgrade("head").steps()).isEmpty();
    }
}
