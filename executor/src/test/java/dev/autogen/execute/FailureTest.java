package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.Step;
import dev.autogen.graph.UnknownCurrentRevision;
import dev.autogen.source.CompilationFailed;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any failure the database is as it was, the version rows too. */
class FailureTest {

    /** What an upgrade to a leaves, without the time that it takes to compile a. */
    private static final String AT_A = """
            drop schema public cascade;
            create schema public;
            create table a (id bigint);
            create table autogen_version (
                version_num text not null, constraint autogen_version_pkc primary key (version_num));
            insert into autogen_version values ('a')""";

    private static TestDatabase database;
    private static String dump;

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
        database.execute(AT_A);
        dump = database.dump();
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @BeforeEach
    void upgrade_to_a() {
        folder = new RevisionFolder(temporary.resolve("versions")).withTable("a", "");
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        database.execute(AT_A);
    }

    @Test
    void a_statement_that_fails_half_way_rolls_everything_back() {
        folder.withTable("b", "a").with("c", "b", """
                        op.createTable("c", column("id", bigint()));
                        op.addColumn("nowhere", column("id", bigint()));
                        """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessage("""
                        upgrade failed: addColumn of revision c (make c) in %1$s:11
                            ERROR: relation "nowhere" does not exist
                            SQLSTATE: 42P01
                            SQL: ALTER TABLE nowhere ADD COLUMN id bigint
                          everything was rolled back; the database is at a
                          fix: correct %1$s:11, then run the command again""".formatted(origin("c")))
                .isInstanceOfSatisfying(StatementFailed.class, failure -> {
                    assertThat(failure.revision()).isEqualTo("c");
                    assertThat(failure.operation()).isEqualTo("addColumn");
                    assertThat(failure.sqlState()).isEqualTo("42P01");
                    assertThat(failure.sql()).isEqualTo("ALTER TABLE nowhere ADD COLUMN id bigint");
                });
        assertUnchanged();
    }

    @Test
    void detail_and_hint_and_position_of_postgresql_are_shown() {
        folder.with("b", "a", """
                op.execute("insert into a values (1), (1)");
                op.createIndex("a", index("a_id", "id").unique());
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("""
                            ERROR: could not create unique index "a_id"
                              Detail: Key (id)=(1) is duplicated.
                            SQLSTATE: 23505
                        """.indent(0));
        assertUnchanged();

        folder.with("b", "a", "op.execute(\"select\\n  ida\\nfrom a\");", "");
        assertThatThrownBy(() -> executor.upgrade("head")).hasMessageContaining("""
                            ERROR: column "ida" does not exist
                              Hint: Perhaps you meant to reference the column "a.id".
                              Position: 10
                            SQLSTATE: 42703
                            SQL: select
                              ida
                            from a
                        """.indent(0));
    }

    @Test
    void a_failing_downgrade_rolls_everything_back() {
        folder.with("b", "a", "", "op.dropTable(\"nowhere\");").withTable("c", "b");
        executor.upgrade("head");
        String upgraded = database.dump();

        assertThatThrownBy(() -> executor.downgrade("base"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageStartingWith("downgrade failed: dropTable of revision b (make b) in " + origin("b") + ":15")
                .hasMessageContaining("everything was rolled back; the database is at c");
        assertThat(database.dump()).isEqualTo(upgraded);
        assertThat(executor.current()).containsExactly("c");
    }

    @Test
    void an_exception_of_the_revision_rolls_everything_back() {
        folder.with("b", "a", """
                op.createTable("b", column("id", bigint()));
                throw new IllegalStateException("no such customer");
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessage("""
                        upgrade failed: revision b (make b) in %1$s:11
                            java.lang.IllegalStateException: no such customer
                          everything was rolled back; the database is at a
                          fix: correct %1$s:11, then run the command again""".formatted(origin("b")));
        assertUnchanged();
    }

    @Test
    void an_operation_that_is_refused_names_its_line() {
        folder.with("b", "a", "op.execute(\"\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageStartingWith("""
                        upgrade failed: revision b (make b) in %1$s:10
                            execute refused: the SQL is blank
                          everything was rolled back; the database is at a
                          fix: write a statement""".formatted(origin("b")));
        assertUnchanged();
    }

    @Test
    void a_revision_that_catches_the_failure_fails_all_the_same() {
        folder.with("b", "a", """
                try {
                    op.execute("select nothing");
                } catch (RuntimeException exception) {
                    // goes on
                }
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("SQL: select nothing");
        assertUnchanged();
    }

    @Test
    void a_revision_cannot_end_the_transaction() {
        for (String sql : List.of(
                "commit",
                " -- done\\n COMMIT work",
                "/* x */ begin; select 1",
                ";rollback",
                "insert into a values (1); commit; select 1",
                " ".repeat(20_000) + "-- ;\\n end")) {
            folder.with("b", "a", "op.createSchema(\"s\"); op.execute(\"" + sql + "\");", "");

            assertThatThrownBy(() -> executor.upgrade("head"))
                    .isInstanceOf(RevisionFailed.class)
                    .hasMessageContaining("would begin or end a transaction, which is the run's to do");
        }
        assertUnchanged();
        folder.with("b", "a", """
                op.execute("savepoint here");
                op.execute("rollback to savepoint here");
                op.execute("comment on table a is 'x; begin'");
                op.execute("do $$ begin perform 1; end $$");
                op.execute("create function one() returns int language sql begin atomic select 1; end");
                """, "");
        assertThat(executor.upgrade("head").after()).containsExactly("b");
    }

    @Test
    void a_version_row_that_was_lost_rolls_everything_back() {
        folder.with("b", "a", "op.execute(\"delete from autogen_version\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(VersionRowLost.class)
                .hasMessage("""
                        version row lost: expected to match one row when updating 'a' to 'b' in 'public.autogen_version'; \
                        0 found; everything was rolled back; the database is at a
                          fix: let no revision and no other program write to public.autogen_version, then run the command \
                        again""");
        assertUnchanged();
    }

    @Test
    void a_version_table_that_a_revision_drops_comes_back() {
        folder.with("b", "a", "op.dropTable(\"autogen_version\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageStartingWith("version table not written after b (make b): ERROR: relation")
                .hasMessageContaining("everything was rolled back; the database is at a");
        assertUnchanged();
    }

    @Test
    void a_constraint_that_is_checked_at_the_commit_rolls_everything_back() {
        folder.with("b", "a", """
                op.createTable("b", column("id", bigint()), primaryKey("b_pkey", "id"));
                op.addConstraint("a", foreignKey("a_fk", "id").references("b", "id").deferrable(INITIALLY_DEFERRED));
                op.execute("insert into a values (1)");
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageStartingWith(
                        "commit failed after b (make b): ERROR: insert or update on table \"a\" violates foreign key")
                .hasMessageContaining("everything was rolled back; the database is at a");
        assertUnchanged();
    }

    @Test
    void a_file_that_does_not_compile_leaves_no_trace() {
        folder.withTable("b", "a").with("c", "b", "this is no Java;", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(CompilationFailed.class)
                .hasMessageStartingWith("revision does not compile: " + origin("c") + ":10: ");
        assertUnchanged();
    }

    @Test
    void an_exception_of_the_listener_rolls_everything_back() {
        folder.withTable("b", "a");
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void afterStep(StepResult result) {
                throw new IllegalStateException("listener");
            }
        };

        assertThatThrownBy(() -> executor.listener(listener).upgrade("head"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("listener");
        assertUnchanged();
    }

    @Test
    void a_connection_that_is_cut_during_a_step_leaves_what_was_before() {
        folder.withTable("b", "a").with("c", "b", "op.execute(\"select pg_terminate_backend(pg_backend_pid())\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("everything was rolled back; the database is at a")
                .hasMessageEndingWith(
                        "fix: start the server, or correct host and port of the URL, then run the command again");
        assertUnchanged();
    }

    @Test
    void a_connection_that_is_cut_at_the_commit_leaves_no_question() {
        folder.withTable("b", "a");
        ExecutionListener cutter = new ExecutionListener() {
            @Override
            public void afterStep(StepResult result) {
                database.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                        + "where datname = current_database() and pid <> pg_backend_pid()");
            }
        };

        assertThatThrownBy(() -> executor.listener(cutter).upgrade("head"))
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageStartingWith("commit failed after b (make b): FATAL: terminating connection")
                .hasMessageContaining("everything was rolled back; the database is at a\n");
        assertUnchanged();
    }

    @Test
    void a_database_ahead_of_the_files_is_left_alone() {
        database.execute("update autogen_version set version_num = 'zz'");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(UnknownCurrentRevision.class)
                .hasMessageStartingWith("the database is at zz, which no revision file has");
        assertThatThrownBy(() -> executor.plan("head")).isInstanceOf(UnknownCurrentRevision.class);
        assertThat(executor.current()).containsExactly("zz");
    }

    @Test
    void what_is_left_can_be_upgraded_again() {
        folder.with("b", "a", "op.execute(\"select nothing\");", "");
        assertThatThrownBy(() -> executor.upgrade("head")).isInstanceOf(StatementFailed.class);
        folder.withTable("b", "a");

        assertThat(executor.upgrade("head").steps())
                .extracting(StepResult::step)
                .extracting(Step::describe)
                .containsExactly("Running upgrade a -> b, make b");
    }

    private void assertUnchanged() {
        assertThat(database.dump()).isEqualTo(dump);
        assertThat(executor.current()).containsExactly("a");
    }

    private String origin(String id) {
        return folder.path().resolve("R_" + id + ".java").toString();
    }
}
