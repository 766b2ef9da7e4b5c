package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.execute.HistoryEntry.Outcome;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that failed or were cut within an autocommit block, and the run after that. */
class ResumeTest {

    private static final String ADD = "op.execute(\"update item set n = n + 1\");\n";
    private static final String FAILS = "op.execute(\"select 1 / 0\");\n";

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeEach
    void make_a_table() {
        folder = new RevisionFolder(temporary.resolve("versions"));
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        database.execute(
                "create table item (id int, n int); insert into item select i, 0 from generate_series(1, 100) i");
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void a_file_that_is_corrected_behind_what_ran_goes_on_there() {
        folder.with("a", "", ADD + block(ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        folder.with("a", "", ADD + block(ADD + ADD) + ADD, "");
        executor.upgrade("head");

        assertN(4);
        assertThat(executor.log()).extracting(HistoryEntry::outcome).containsExactly(Outcome.DONE);
    }

    @Test
    void a_file_that_changed_within_what_ran_is_refused_until_somebody_stamps() {
        folder.with("a", "", ADD + block(ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        folder.with("a", "", "op.execute(\"update item set n = 7\");\n" + block(ADD + ADD), "");
        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("the file changed since, its first 2 statements are not those that ran")
                .hasMessageContaining(
                        "fix: restore the file; or finish or undo by hand what stays, then `autogen stamp`");
        assertN(2);
        executor.stamp("a");
        assertThat(executor.log()).extracting(HistoryEntry::outcome).containsExactly(Outcome.DONE, Outcome.ABANDONED);
        assertThat(executor.upgrade("head").steps()).isEmpty();
    }

    @Test
    void a_file_that_lost_what_ran_is_refused() {
        folder.with("a", "", ADD + block(ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        folder.with("a", "", ADD, "");
        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("it has fewer statements than the 2 that ran");
        assertN(2);
    }

    @Test
    void something_else_than_the_step_that_was_cut_is_refused() {
        folder.withTable("z", "").with("a", "z", block(ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        assertThatThrownBy(() -> executor.downgrade("base"))
                .isInstanceOf(StepCut.class)
                .hasMessage("nothing ran: the upgrade of revision a was cut, and 1 of its statements stay"
                        + "\n  fix: go on with it: `autogen upgrade` to where it was to lead; or undo by hand what stays,"
                        + " then `autogen stamp` where the database is");
        assertN(1);
    }

    @Test
    void a_branch_that_comes_before_the_step_that_was_cut_runs_once() {
        folder.with("m", "", block(ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("heads")).isInstanceOf(StatementFailed.class);

        // The lock of another session makes the step that was cut fail, behind the branch that is done.
        folder.with("a", "", ADD, "").with("m", "", block(ADD + ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("heads")).isInstanceOf(StatementFailed.class);
        folder.with("m", "", block(ADD + ADD + ADD), "");
        executor.upgrade("heads");

        assertN(4);
        assertThat(executor.current()).containsExactly("a", "m");
    }

    @Test
    void a_query_in_the_part_that_ran_is_asked_again_and_may_not_write() {
        String query = "op.query(\"select count(*) from item\", row -> row.getInt(1));\n";
        folder.with("a", "", query + block(query + ADD + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);
        folder.with("a", "", query + block(query + ADD + ADD), "");
        executor.upgrade("head");
        assertN(2);

        String writes = "op.query(\"update item set n = n + 1 returning n\", row -> row.getInt(1));\n";
        folder.with("b", "a", block(writes + FAILS), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);
        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("the step cannot be taken up where it was cut: its query writes: update item")
                .hasMessageContaining("fix: finish or undo by hand what the revision does");
        assertN(3);
    }

    @Test
    void what_ran_on_the_connection_itself_is_not_done_twice() {
        String direct = """
                try (var statement = op.connection().createStatement()) {
                    statement.execute("update item set n = n + 1");
                } catch (java.sql.SQLException exception) {
                    throw new IllegalStateException(exception);
                }
                """;
        for (String body : List.of(direct + block(ADD + FAILS), block(direct + FAILS), block(direct + ADD + FAILS))) {
            database.execute("update item set n = 0; drop table if exists autogen_version, autogen_history");
            folder.with("a", "", body, "");
            assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);
            String before = database.queryText("select distinct n from item");

            assertThatThrownBy(() -> executor.upgrade("head"))
                    .isInstanceOf(RevisionFailed.class)
                    .hasMessageContaining("the step cannot be taken up where it was cut: ")
                    .hasMessageContaining("op.connection()");
            assertThat(database.queryText("select distinct n from item")).isEqualTo(before);
        }
    }

    @Test
    void a_procedure_that_committed_on_its_way_is_not_called_twice() {
        database.execute("""
                create procedure add() language plpgsql as $$
                begin
                    update item set n = n + 1;
                    commit;
                    raise exception 'halfway';
                end $$""");
        folder.with("a", "", block("op.execute(\"call add()\");\n"), "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("it may be half done");
        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("nothing tells how much was done of call add()");
        assertN(1);
    }

    @Test
    void an_invalid_index_that_somebody_wrote_by_hand_is_rebuilt_though_it_says_if_not_exists() {
        database.execute("create unique index \"By\" on item (id); update pg_index set indisvalid = false"
                + " where indexrelid = '\"By\"'::regclass");
        folder.with(
                "a",
                "",
                block("op.execute(\"CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS \\\"By\\\" ON public.item (id)\");"),
                "");

        executor.upgrade("head");

        assertThat(database.queryText("select indisvalid from pg_index where indexrelid = '\"By\"'::regclass"))
                .isEqualTo("t");
    }

    @Test
    void a_detachment_that_failed_at_once_is_not_taken_for_done() {
        database.execute("create table part (id int) partition by range (id);"
                + " create table part_1 partition of part for values from (0) to (1)");
        folder.with("a", "", block("op.detachPartition(\"part\", \"part_x\", CONCURRENTLY);"), "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);

        folder.with("a", "", block("op.detachPartition(\"part\", \"part_1\", CONCURRENTLY);"), "");
        executor.upgrade("head");

        assertThat(database.queryText("select count(*) from pg_inherits")).isEqualTo("0");
    }

    @Test
    void an_update_in_batches_that_failed_says_what_was_committed_and_goes_on() {
        database.execute("alter table item add check (id <> 55 or n = 0)");
        String batches = "op.updateInBatches(\"item\", batches(\"id\", 10).set(\"n = n + 1\"));\n";
        folder.with("a", "", block(batches), "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("UPDATE item SET n = n + 1 (50 rows in 5 batches)");
        database.execute("alter table item drop constraint item_check");
        executor.upgrade("head");

        assertN(1);
    }

    private void assertN(int expected) {
        assertThat(database.query("select distinct n from item")).isEqualTo(List.of(List.of(String.valueOf(expected))));
    }

    private static String block(String statements) {
        return "op.autocommit(() -> {\n" + statements + "});\n";
    }
}
