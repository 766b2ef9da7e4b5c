package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.execute.Rehearsal.Rehearsed;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.Step;
import dev.autogen.graph.VersionChange;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is tried and taken back. */
class RehearsalTest {

    private static TestDatabase database;

    @TempDir
    private Path temporary;

    private final List<String> told = new ArrayList<>();
    private RevisionFolder folder;
    private RevisionExecutor executor;
    private String before = "";

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @BeforeEach
    void empty_database() {
        folder = new RevisionFolder(temporary.resolve("versions"));
        executor = RevisionExecutor.on(database.dataSource())
                .revisions(folder.source())
                .listener(new Told());
        database.execute("""
                drop schema public cascade; create schema public;
                create table item (id bigint primary key, code text); insert into item values (1, 'one');
                """);
        before = database.dump();
    }

    @AfterEach
    void no_lock_is_left() {
        assertThat(database.query("select from pg_locks where locktype = 'advisory' and database = "
                        + "(select oid from pg_database where datname = current_database())"))
                .isEmpty();
    }

    @Test
    void what_runs_is_written_down_and_nothing_stays() {
        folder.with("a", "", """
                op.lockTimeout(seconds(5));
                op.addColumn("item", column("size", integer()));
                for (String code : op.query("select code from item", row -> row.getString(1))) {
                    op.execute("update item set size = length(:code)", bind("code", code));
                }
                """, "").with("b", "a", "op.dropColumn(\"item\", \"size\");", "");

        Rehearsal rehearsal = executor.rehearseUpgrade("head");

        assertThat(rehearsal.current()).isEmpty();
        assertThat(rehearsal.steps()).extracting(Rehearsed::notRun).allMatch(java.util.Optional::isEmpty);
        assertThat(text(rehearsal)).isEqualTo("""
                -- Running upgrade -> a, make a

                SET LOCAL lock_timeout = 5000;

                ALTER TABLE item ADD COLUMN size integer;

                select code from item;

                update item set size = length('one');

                SET LOCAL lock_timeout = DEFAULT;

                -- Running upgrade a -> b, make b

                ALTER TABLE item DROP COLUMN size;

                """);
        assertThat(database.dump()).isEqualTo(before);
        assertThat(told).isEmpty();
    }

    @Test
    void the_way_back_is_tried_too() {
        folder.withTable("a", "").with("b", "a", "", "op.dropTable(\"a\");");
        executor.upgrade("head");
        before = database.dump();
        told.clear();

        assertThat(text(executor.rehearseDowngrade("a"))).isEqualTo("""
                -- Running downgrade b -> a, make b

                DROP TABLE a;

                """);
        assertThatThrownBy(() -> executor.rehearseDowngrade("base"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("downgrade failed: dropTable of revision a (make a) in ")
                .hasMessageContaining("R_a.java:15")
                .hasMessageContaining("this was a dry run: nothing was changed; the database is at b\n  fix: correct ");
        assertThat(database.dump()).isEqualTo(before);
        assertThat(executor.log()).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void with_nothing_to_do_there_is_no_step() {
        folder.withTable("a", "");
        executor.upgrade("head");

        assertThat(executor.rehearseUpgrade("head")).isEqualTo(new Rehearsal(List.of("a"), List.of()));
    }

    @Test
    void an_autocommit_block_and_what_follows_are_only_written_down() {
        folder.with("a", "", """
                op.addColumn("item", column("size", integer()));
                op.autocommit(() -> {
                    op.createIndex("item", index("item_size_idx", "size"), CONCURRENTLY);
                });
                op.execute("select 1 / 0");
                op.query("select 1", row -> row.getInt(1));
                """, "").with("b", "a", "op.dropTable(\"nowhere\");", "");

        Rehearsal rehearsal = executor.rehearseUpgrade("head");

        assertThat(text(rehearsal)).isEqualTo("""
                -- Running upgrade -> a, make a

                ALTER TABLE item ADD COLUMN size integer;

                -- from here on printed, not run: an autocommit block commits

                COMMIT;

                CREATE INDEX CONCURRENTLY item_size_idx ON item (size);

                BEGIN;

                select 1 / 0;

                -- the rest is not printed: it asks the database

                -- Running upgrade a -> b, make b

                -- from here on printed, not run: it follows a, of which not all ran

                DROP TABLE nowhere;

                """);
        assertThat(rehearsal.steps())
                .extracting(step -> step.notRun().orElseThrow())
                .containsExactly("an autocommit block commits", "it follows a, of which not all ran");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void what_comes_before_a_block_fails_as_it_would() {
        folder.with("a", "", "op.dropTable(\"nowhere\");\nop.autocommit(() -> op.execute(\"vacuum\"));", "");

        assertThatThrownBy(() -> executor.rehearseUpgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("table \"nowhere\" does not exist")
                .hasMessageContaining("nothing was changed; the database is at base");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void what_a_revision_throws_and_what_has_no_way_back_are_told_as_by_a_run() {
        folder.with("a", "", "", "op.irreversible(\"the rows are gone\");")
                .with("b", "a", "", "op.autocommit(() -> op.execute(\"vacuum\"));");
        executor.stamp("head");

        assertThatThrownBy(() -> executor.rehearseDowngrade("base"))
                .isInstanceOf(IrreversibleRevision.class)
                .hasMessageContaining("the rows are gone");

        folder.with("c", "b", "throw new IllegalStateException(\"no idea\");", "");
        assertThatThrownBy(() -> executor.rehearseUpgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("no idea")
                .hasMessageContaining("nothing was changed; the database is at b");
    }

    @Test
    void what_a_commit_would_check_is_checked() {
        folder.with("a", "", """
                op.execute("create table part (item bigint references item deferrable initially deferred)");
                op.execute("insert into part values (2)");
                """, "");

        assertThatThrownBy(() -> executor.rehearseUpgrade("head"))
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("commit failed after a (make a): ERROR: insert or update on table \"part\"")
                .hasMessageContaining("nothing was changed");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void with_a_transaction_each_what_needs_a_commit_is_only_written_down() {
        database.execute("create type mood as enum ('sad')");
        folder.with("a", "", "op.addEnumValue(\"mood\", \"happy\");", "")
                .with("b", "a", "op.execute(\"select 'happy'::mood\");", "");

        Rehearsal rehearsal = executor.options(RunOptions.STANDARD.withTransactionPerMigration(true))
                .rehearseUpgrade("head");

        assertThat(rehearsal.steps().get(0).notRun()).isEmpty();
        assertThat(rehearsal.steps().get(1).notRun()).hasValue("it needs the commit of a revision before it");
        assertThat(text(rehearsal)).contains("select 'happy'::mood;");
        assertThatThrownBy(() -> executor.rehearseUpgrade("head")).hasMessageContaining("unsafe use of new value");
    }

    @Test
    void a_table_in_use_is_waited_for_and_tried_again() throws SQLException {
        folder.with("a", "", "op.addColumn(\"item\", column(\"size\", integer()));", "");
        RunOptions quick =
                RunOptions.STANDARD.withLockTimeout(Duration.ofMillis(100)).withLockAttempts(2);
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("select * from item");
            }
            assertThatThrownBy(() -> executor.options(quick).rehearseUpgrade("head"))
                    .isInstanceOf(StatementFailed.class)
                    .hasMessageContaining("canceling statement due to lock timeout")
                    .hasMessageContaining("nothing was changed");
            assertThat(told).containsExactly("retrying");
            told.clear();
            RevisionExecutor waiting = executor.options(quick).listener(new Told() {
                @Override
                public void retrying(RetryNotice notice) {
                    rollBack(other);
                }
            });
            assertThat(waiting.rehearseUpgrade("head").steps()).hasSize(1);
        }
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void a_revision_that_was_cut_is_only_written_down() {
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.execute("update item set code = 'two'");
                    op.execute("select 1 / 0");
                });
                """, "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);
        before = database.dump();

        assertThat(text(executor.rehearseUpgrade("head")))
                .startsWith(
                        "-- Running upgrade -> a, make a\n\n-- from here on printed, not run: an earlier run was cut")
                .contains("update item set code = 'two';");
        assertThat(database.dump()).isEqualTo(before);
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException exception) {
            throw new AssertionError(exception);
        }
    }

    private static String text(Rehearsal rehearsal) {
        StringBuilder text = new StringBuilder();
        rehearsal.steps().forEach(step -> text.append(step.sql()));
        return text.toString();
    }

    /** Notes what it hears. */
    private class Told implements ExecutionListener {

        @Override
        public void beforeRun(List<Step> steps) {
            told.add("run");
        }

        @Override
        public void beforeStep(Step step) {
            told.add("step");
        }

        @Override
        public void versionApplied(VersionChange change, Connection connection) {
            told.add("version");
        }

        @Override
        public void retrying(RetryNotice notice) {
            told.add("retrying");
        }

        @Override
        public void afterRun(RunResult result) {
            told.add("end");
        }
    }
}
