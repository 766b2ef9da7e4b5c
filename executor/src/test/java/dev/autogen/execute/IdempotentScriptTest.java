package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotentScriptTest {

    private static final ScriptOptions IDEMPOTENT = ScriptOptions.STANDARD.withIdempotent(true);

    @TempDir
    private Path temporary;

    private RevisionFolder folder;

    @BeforeEach
    void empty_folder() {
        folder = new RevisionFolder(temporary.resolve("versions"));
    }

    @Test
    void it_brings_a_database_from_any_state_to_the_target_and_back() {
        line();
        RevisionScript script = script();
        for (String start : List.of("base", "a", "b", "c")) {
            try (TestDatabase run = TestDatabase.create();
                    TestDatabase scripted = TestDatabase.create()) {
                upgrade(run, start);
                upgrade(scripted, start);

                scripted.psql(script.upgrade("b"));
                scripted.psql(script.upgrade("b"));
                upgrade(run, "b");
                assertSame(scripted, run);

                scripted.execute(script.upgrade("head"));
                scripted.execute(script.upgrade("head"));
                upgrade(run, "head");
                assertSame(scripted, run);

                scripted.execute(script.downgrade("a"));
                scripted.psql(script.downgrade("a"));
                executor(run).downgrade("a");
                assertSame(scripted, run);
            }
        }
    }

    @Test
    void each_statement_asks_first_whether_its_revision_is_due() {
        folder.with("a", "", """
                op.lockTimeout(seconds(5));
                op.createIndex("item", index("item_key", "code").unique().withNullsNotDistinct());
                """, "");
        String text = script().upgrade("head");

        assertThat(text).startsWith("""
                -- autogen upgrade base -> a
                -- for any client, at any state of the database

                BEGIN ISOLATION LEVEL READ COMMITTED;
                """);
        assertThat(text.substring(text.indexOf("-- Running")).replaceAll("'[0-9a-f]{64}'|NULL(?=\\))", "[checksum]"))
                .isEqualTo("""
                -- Running upgrade -> a, make a

                SET LOCAL lock_timeout = 5000;

                -- needs PostgreSQL 15: NULLS NOT DISTINCT
                DO $autogen$
                BEGIN
                    IF NOT pg_temp.autogen_applied('a') THEN
                        EXECUTE $sql$
                CREATE UNIQUE INDEX item_key ON item (code) NULLS NOT DISTINCT
                $sql$;
                    END IF;
                END
                $autogen$;

                SET LOCAL lock_timeout = DEFAULT;

                DO $autogen$
                BEGIN
                    IF NOT pg_temp.autogen_applied('a') THEN
                        PERFORM pg_temp.autogen_upgraded('a', [checksum]);
                    END IF;
                END
                $autogen$;

                DO $autogen$
                BEGIN
                    PERFORM pg_temp.autogen_end();
                END
                $autogen$;

                COMMIT;

                """);
        assertThat(script().upgrade("head")).isEqualTo(text);
    }

    @Test
    void a_revision_with_statements_outside_of_the_transaction_runs_in_psql() {
        folder.withTable("a", "").with("b", "a", """
                op.lockTimeout(seconds(5));
                op.autocommit(() -> {
                    op.createIndex("a", index("a_id_idx", "id"), CONCURRENTLY);
                });
                op.addColumn("a", column("code", text()));
                """, """
                op.dropColumn("a", "code");
                op.autocommit(() -> {
                    op.dropIndex("a", "a_id_idx", CONCURRENTLY);
                });
                """).withTable("c", "b");
        RevisionScript script = script();
        for (String start : List.of("base", "a", "b", "c")) {
            try (TestDatabase run = TestDatabase.create();
                    TestDatabase scripted = TestDatabase.create()) {
                upgrade(run, "head");
                upgrade(scripted, start);

                assertThat(scripted.psql(script.upgrade("head"))).isEmpty();
                assertThat(scripted.psql(script.upgrade("head"))).isEmpty();
                assertSame(scripted, run);

                assertThat(scripted.psql(script.downgrade("base"))).isEmpty();
                assertThat(scripted.psql(script.downgrade("base"))).isEmpty();
                executor(run).downgrade("base");
                assertSame(scripted, run);
            }
        }
    }

    @Test
    void a_database_at_an_unknown_revision_is_refused_and_stays_as_it_is() {
        line();
        String text = script().upgrade("head");
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create table autogen_version (version_num varchar(32) primary key);"
                    + " insert into autogen_version values ('zz'), ('a'), ('yy')");
            String before = database.dump();

            assertThatThrownBy(() -> database.psql(text))
                    .hasMessageContaining("script refused: the database is at yy, zz, which the script does not know")
                    .hasMessageContaining("write the script anew from a source that has this revision");
            assertThat(database.dump()).isEqualTo(before);
            assertThat(database.query("select version_num from autogen_version"))
                    .hasSize(3);
        }
    }

    @Test
    void a_database_outside_of_the_range_is_refused() {
        line();
        try (TestDatabase database = TestDatabase.create()) {
            upgrade(database, "a");
            assertThatThrownBy(() -> database.execute(script().upgrade("b:c")))
                    .hasMessageContaining("script refused: it begins after b, which is not applied");
            upgrade(database, "c");
            assertThatThrownBy(() -> database.execute(script().downgrade("b:a")))
                    .hasMessageContaining("script refused: c is applied and stands on what the script undoes");

            database.execute(script().upgrade("b:c"));
            database.execute(script().upgrade("a:b"));
            assertThat(versions(database, "autogen_version")).containsExactly("c");
            database.execute(script().downgrade("c:b"));
            database.execute(script().downgrade("c:b"));
            assertThat(versions(database, "autogen_version")).containsExactly("b");
        }
    }

    @Test
    void names_that_need_quotes_in_a_schema_of_their_own_and_another_search_path() {
        folder.with("a", "", """
                op.execute("create schema other");
                op.execute("set local search_path to other");
                op.createTable("it's $sql$ and $autogen$", column("id", bigint()));
                """, """
                op.execute("set local search_path to other");
                op.dropTable("it's $sql$ and $autogen$");
                op.execute("drop schema other");
                """)
                .with("b", "a", "op.execute(\"create table public.b ()\");", "op.execute(\"drop table public.b\");");
        QualifiedName versions = QualifiedName.of("My \"Schema's\"", "Ver$autogen$sion %s");
        RevisionScript script = new RevisionScript(folder.source(), IDEMPOTENT.withVersionTable(versions));
        String name = "\"My \"\"Schema's\"\"\".\"Ver$autogen$sion %s\"";
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create schema \"My \"\"Schema's\"\"\"");

            database.execute(script.upgrade("head"));
            database.psql(script.upgrade("head"));
            assertThat(versions(database, name)).containsExactly("b");
            assertThat(database.queryText("select string_agg(revision, ' ' order by id) from"
                            + " \"My \"\"Schema's\"\"\".autogen_history"))
                    .isEqualTo("a b");
            database.psql(script.downgrade("base"));
            assertThat(versions(database, name)).isEmpty();
        }
    }

    @Test
    void timeouts_hold_for_the_revision_that_sets_them() {
        folder.with("a", "", """
                op.lockTimeout(seconds(7));
                op.statementTimeout(minutes(2));
                op.execute("create table seen as select current_setting('lock_timeout') as l, current_setting('statement_timeout') as s");
                """, "").with("b", "a", """
                op.execute("insert into seen select current_setting('lock_timeout'), current_setting('statement_timeout')");
                """, "");
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(script().upgrade("head"));

            assertThat(database.query("select * from seen")).containsExactly(List.of("7s", "2min"), List.of("0", "0"));
        }
    }

    @Test
    void a_statement_that_a_block_cannot_run_makes_it_one_for_psql() {
        folder.with("a", "", """
                op.execute("select 1 as id into made");
                op.execute("savepoint here");
                op.execute("rollback to savepoint here");
                op.execute("insert into made select 2 /* into */ where 'into' <> ''");
                """, "").with("b", "a", "op.execute(\"insert into made values (3); select 4\");", "");
        String text = script().upgrade("head");
        assertThat(text).contains("\\set ON_ERROR_STOP on").contains("\\if :autogen_is_due");
        try (TestDatabase database = TestDatabase.create()) {
            database.psql(text);
            database.psql(text);

            assertThat(database.queryText("select sum(id) from made")).isEqualTo("6");
        }
    }

    @Test
    void each_revision_can_be_a_transaction_of_its_own_so_a_failure_keeps_the_earlier_ones() {
        folder.withTable("a", "")
                .with("b", "a", "op.execute(\"select missing()\");", "")
                .withTable("c", "b");
        RevisionScript each = new RevisionScript(folder.source(), IDEMPOTENT.withTransactionPerMigration(true));
        try (TestDatabase database = TestDatabase.create()) {
            assertThatThrownBy(() -> database.execute(each.upgrade("head"))).hasMessageContaining("missing()");
            assertThat(versions(database, "autogen_version")).containsExactly("a");

            assertThatThrownBy(() -> database.psql(each.upgrade("head")))
                    .hasMessageContaining("script refused: what c stands on is not applied");
            assertThat(versions(database, "autogen_version")).containsExactly("a");
            assertThat(database.queryText("select to_regclass('c')")).isEqualTo("null");

            database.execute("create function missing() returns int language sql as 'select 1'");
            database.execute(each.upgrade("head"));
            database.psql(each.upgrade("head"));
            assertThat(versions(database, "autogen_version")).containsExactly("c");
        }
    }

    @Test
    void what_a_run_left_half_done_is_left_to_a_run() {
        line();
        try (TestDatabase database = TestDatabase.create()) {
            database.execute(script().upgrade("a"));
            database.execute("update autogen_history set outcome = 'started', statements = 1");

            assertThatThrownBy(() -> database.execute(script().upgrade("head")))
                    .hasMessageContaining("script refused: a run was cut, and some of its last revision is permanent");
        }
    }

    @Test
    void a_stamp_notes_once_where_the_database_is_and_gives_up_what_was_cut() {
        line();
        String text = script().stamp(List.of("b"));
        assertThat(text).startsWith("-- autogen stamp b\n-- for any client, at any state of the database\n");
        try (TestDatabase database = TestDatabase.create()) {
            database.psql(script().upgrade("a"));
            database.execute("update autogen_history set outcome = 'started'");
            database.psql(text);
            database.execute(text);
            database.psql(script().stamp(List.of("base")));
            assertThat(versions(database, "autogen_version")).isEmpty();
            database.psql(script().stamp(List.of("a:+1")));

            assertThat(versions(database, "autogen_version")).containsExactly("b");
            assertThat(database.query("select revision, direction, outcome from autogen_history order by id"))
                    .containsExactly(
                            List.of("a", "upgrade", "abandoned"),
                            List.of("b", "stamp", "done"),
                            List.of("base", "stamp", "done"),
                            List.of("b", "stamp", "done"));
            database.execute("insert into autogen_version values ('zz')");
            assertThatThrownBy(() -> database.execute(text))
                    .hasMessageContaining("the database is at zz, which the script does not know");
        }
    }

    @Test
    void a_role_that_a_revision_takes_on_does_not_keep_the_script_from_its_tables() throws SQLException {
        folder.with("a", "", "op.execute(\"set local role pg_monitor\");", "");
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(script().upgrade("head"));
            statement.execute(script().upgrade("head"));

            assertThat(versions(database, "autogen_version")).containsExactly("a");
            assertThat(temporaries(database)).isEmpty();
        }
    }

    @Test
    void of_several_scripts_at_once_one_runs_each_step() throws Exception {
        folder.withTable("a", "").with("b", "a", "op.execute(\"select pg_sleep(0.5)\");", "");
        try (TestDatabase database = TestDatabase.create()) {
            String text = script().upgrade("head");
            atOnce(() -> database.execute(text));
            assertThat(steps(database)).isEqualTo("a b");
        }
        folder.with("c", "b", """
                op.autocommit(() -> {
                    op.createIndex("a", index("a_id_idx", "id"), CONCURRENTLY);
                    op.execute("select pg_sleep(0.5)");
                });
                """, "");
        try (TestDatabase database = TestDatabase.create()) {
            String text = script().upgrade("head");
            atOnce(() -> database.psql(text));
            assertThat(steps(database)).isEqualTo("a b c");
            assertThat(database.query("select 1 from pg_locks where locktype = 'advisory' and database ="
                            + " (select oid from pg_database where datname = current_database())"))
                    .isEmpty();
        }
    }

    @Test
    void a_script_that_waits_lets_an_index_be_built_concurrently() throws Exception {
        folder.withTable("a", "");
        String text = script().upgrade("head");
        try (TestDatabase database = TestDatabase.create();
                Connection run = database.connect();
                Statement statement = run.createStatement()) {
            database.execute("create table built (id bigint)");
            statement.execute("select pg_advisory_lock(" + RunLock.KEY + ")");
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<?> waiting = thread.submit(() -> database.execute(text));
            while (database.query("select 1 from pg_stat_activity where datname = current_database()"
                            + " and wait_event = 'PgSleep'")
                    .isEmpty()) {
                assertThat(waiting.isDone()).isFalse();
            }

            statement.execute("create index concurrently on built (id)");

            assertThatThrownBy(waiting::get)
                    .hasMessageContaining("script refused: another run of autogen is at work on this database");
            thread.shutdown();
        }
    }

    private static void atOnce(Runnable script) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> runs = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            runs.add(threads.submit(script));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        threads.shutdown();
    }

    private static String steps(TestDatabase database) {
        return database.queryText("select string_agg(revision, ' ' order by id) from autogen_history");
    }

    private void line() {
        folder.withTable("a", "")
                .with("b", "a", """
                op.bulkInsert("a", columns("id"), row(1), row(2));
                op.addColumn("a", column("note", text()).defaultSql("'$sql$'"));
                op.execute("update a set note = :text; -- why", bind("text", "it's $autogen$"));
                """, "op.dropColumn(\"a\", \"note\"); op.execute(\"delete from a\");")
                .withTable("c", "b");
    }

    private RevisionScript script() {
        return new RevisionScript(folder.source(), IDEMPOTENT);
    }

    private RevisionExecutor executor(TestDatabase database) {
        return RevisionExecutor.on(database.dataSource()).revisions(folder.source());
    }

    /** What the executor does not make yet is made here, so that dumps can be compared. */
    private void upgrade(TestDatabase database, String target) {
        database.execute(new HistorySql(QualifiedName.of("autogen_history")).create());
        if (!target.equals("base")) {
            executor(database).upgrade(target);
        }
    }

    private static void assertSame(TestDatabase scripted, TestDatabase run) {
        assertThat(scripted.dump()).isEqualTo(run.dump());
        assertThat(versions(scripted, "autogen_version")).isEqualTo(versions(run, "autogen_version"));
        assertThat(temporaries(scripted)).isEmpty();
    }

    private static List<String> temporaries(TestDatabase database) {
        return database.query("select relname from pg_class where relpersistence = 't'").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static List<String> versions(TestDatabase database, String table) {
        return database.query("select version_num from " + table + " order by 1").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
