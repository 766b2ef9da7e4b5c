package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantRunTest {

    private static final String SLEEP = "op.execute(\"select pg_sleep(1)\");";

    @TempDir
    private Path temporary;

    private RevisionFolder folder() {
        return new RevisionFolder(temporary);
    }

    private static List<String> schemas(TestDatabase database, int count) {
        List<String> names =
                IntStream.range(0, count).mapToObj("tenant_%02d"::formatted).toList();
        names.forEach(name -> database.execute("create schema " + name));
        return names;
    }

    private static RevisionExecutor executor(TestDatabase database, RevisionFolder folder) {
        return RevisionExecutor.on(database.dataSource()).revisions(folder.source());
    }

    private static List<String> failed(List<TenantResult> results) {
        return results.stream()
                .filter(result -> !result.isDone())
                .map(result -> result.tenant().name())
                .toList();
    }

    @Test
    void one_schema_fails_and_the_others_are_upgraded() {
        RevisionFolder folder = folder().withTable("a", "").withTable("b", "a");
        try (TestDatabase database = TestDatabase.create()) {
            List<String> schemas = schemas(database, 12);
            database.execute("create table tenant_07.b (other int)");
            RevisionExecutor executor = executor(database, folder);

            List<TenantResult> results = executor.eachSchema(schemas).upgrade("head");

            assertThat(results).extracting(result -> result.tenant().name()).isEqualTo(schemas);
            assertThat(failed(results)).containsExactly("tenant_07");
            assertThat(results.get(7).outcome())
                    .isInstanceOfSatisfying(
                            TenantOutcome.Failed.class,
                            found -> assertThat(found.failure())
                                    .isInstanceOf(StatementFailed.class)
                                    .hasMessageContaining("relation \"b\" already exists"));
            assertThat(database.queryText("select count(*) from pg_tables where tablename = 'a'"))
                    .isEqualTo("11");
            assertThat(database.query("select schemaname from pg_tables where tablename like 'autogen%'"
                            + " and schemaname in ('public', 'tenant_07')"))
                    .isEmpty();

            database.execute("drop table tenant_07.b");
            List<TenantResult> second = executor.eachSchema(failed(results)).upgrade("head");

            assertThat(failed(second)).isEmpty();
            assertThat(executor.eachSchema(schemas).current())
                    .extracting(result ->
                            ((TenantOutcome.Done) result.outcome()).result().after())
                    .containsOnly(List.of("b"));
        }
    }

    @Test
    void a_version_table_of_public_says_nothing_about_a_schema() {
        RevisionFolder folder = folder().withTable("a", "");
        try (TestDatabase database = TestDatabase.create()) {
            List<String> schemas = schemas(database, 2);
            RevisionExecutor executor = executor(database, folder);
            executor.upgrade("head");

            List<TenantResult> results = executor.eachSchema(schemas).upgrade("head");

            assertThat(results)
                    .allSatisfy(result -> assertThat(((TenantOutcome.Done) result.outcome())
                                    .result()
                                    .steps())
                            .hasSize(1));
            assertThat(database.query(
                            "select schemaname from pg_tables where tablename = 'autogen_history' order by 1"))
                    .containsExactly(List.of("public"), List.of("tenant_00"), List.of("tenant_01"));
            executor.eachSchema(schemas).downgrade("base");
            assertThat(executor.current()).containsExactly("a");
        }
    }

    @Test
    void types_of_extensions_are_found_behind_the_schema() {
        RevisionFolder folder = folder().with(
                        "a", "", "op.createTable(\"place\", column(\"where_it_is\", geometry(\"Point\", 4326)));", "");
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            List<TenantResult> results =
                    executor(database, folder).eachSchema(schemas(database, 3)).upgrade("head");

            assertThat(failed(results)).as("%s", results).isEmpty();
            assertThat(database.queryText("select count(*) from geometry_columns where f_table_name = 'place'"))
                    .isEqualTo("3");
        }
    }

    @Test
    void connections_of_a_pool_go_back_as_they_came() throws SQLException {
        RevisionFolder folder = folder().withTable("a", "").with("b", "a", "op.execute(\"select 1 / 0\");", "");
        try (TestDatabase database = TestDatabase.create();
                Connection first = database.connect();
                Connection second = database.connect();
                Connection third = database.connect()) {
            List<Connection> all = List.of(first, second, third);
            for (Connection connection : all) {
                connection.createStatement().execute("set search_path = \"$user\", \"a,b\", public");
                connection.setAutoCommit(false);
                connection.commit();
            }
            RevisionExecutor executor = RevisionExecutor.on(Connections.pooled(first, second, third))
                    .revisions(folder.source());

            List<TenantResult> results =
                    executor.eachSchema(schemas(database, 4)).parallel(1).upgrade("head");
            executor.eachSchema(List.of("tenant_00")).upgrade("a");
            executor.eachSchema(List.of("tenant_00")).upgrade("b");

            assertThat(failed(results)).hasSize(4);
            for (Connection connection : all) {
                assertThat(connection.getAutoCommit()).isFalse();
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("show search_path")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("\"$user\", \"a,b\", public");
                }
                connection.rollback();
            }
            assertThat(database.queryText("select count(*) from pg_locks where locktype = 'advisory'"))
                    .isEqualTo("0");
            assertThat(database.queryText("select outcome from tenant_00.autogen_history order by id desc limit 1"))
                    .isEqualTo("failed");
        }
    }

    @Test
    void the_path_keeps_what_it_had_but_the_role() {
        assertThat(SchemaDataSource.path("A b", "\"$user\", public,\"x, \"\"y\""))
                .isEqualTo("\"A b\", public, \"x, \"\"y\"");
        assertThat(SchemaDataSource.path("a", "$user,a , b")).isEqualTo("a, b");
        assertThat(SchemaDataSource.path("a", "")).isEqualTo("a");
    }

    @Test
    void schemas_run_side_by_side_and_another_upgrade_waits_for_the_last() throws Exception {
        RevisionFolder folder = folder().with("a", "", SLEEP, "");
        List<LockHolder> waited = new CopyOnWriteArrayList<>();
        List<String> ended = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor executor = executor(database, folder);
            long start = System.nanoTime();
            CompletableFuture<List<TenantResult>> all =
                    CompletableFuture.supplyAsync(() -> executor.eachSchema(schemas(database, 8))
                            .listener(new TenantListener() {
                                @Override
                                public void began(Tenant tenant) {
                                    begun.countDown();
                                }

                                @Override
                                public void ended(TenantResult result) {
                                    ended.add(result.tenant().name());
                                }
                            })
                            .upgrade("head"));
            begun.await();

            executor.listener(new ExecutionListener() {
                        @Override
                        public void waiting(LockHolder holder) {
                            waited.add(holder);
                        }
                    })
                    .upgrade("head");

            assertThat(ended).hasSize(8);
            assertThat(waited).hasSize(1);
            assertThat(failed(all.get(60, TimeUnit.SECONDS))).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(7));
        }
    }

    @Test
    void nothing_runs_while_another_upgrade_has_the_database() throws Exception {
        RevisionFolder folder = folder().with("a", "", SLEEP, "");
        try (TestDatabase database = TestDatabase.create();
                Connection other = database.connect();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + RunLock.KEY + ")");
            TenantRun run = executor(database, folder)
                    .options(RunOptions.STANDARD.withLockWait(Duration.ofMillis(200)))
                    .eachSchema(schemas(database, 2));

            assertThatThrownBy(() -> run.upgrade("head")).isInstanceOf(LockTaken.class);
        }
    }

    @Test
    void indexes_built_concurrently_in_many_schemas_come_to_an_end() {
        RevisionFolder folder = folder().withTable("a", "")
                .with(
                        "b",
                        "a",
                        "op.autocommit(() -> op.createIndex(\"a\", index(\"a_partial_idx\", \"id\").where(\"id > 0\"),"
                                + " CONCURRENTLY));",
                        "");
        try (TestDatabase database = TestDatabase.create()) {
            List<TenantResult> results =
                    executor(database, folder).eachSchema(schemas(database, 8)).upgrade("head");

            assertThat(failed(results)).as("%s", results).isEmpty();
            assertThat(database.queryText(
                            "select count(*) from pg_index as i join pg_class as c on c.oid = i.indexrelid"
                                    + " where c.relname = 'a_partial_idx' and i.indisvalid"))
                    .isEqualTo("8");
        }
    }

    @Test
    void databases_run_side_by_side() {
        RevisionFolder folder = folder().withTable("a", "");
        try (TestDatabase first = TestDatabase.create();
                TestDatabase second = TestDatabase.create()) {
            List<TenantResult> results = executor(first, folder)
                    .each(List.of(
                            Tenant.ofDatabase("first", first.dataSource()),
                            Tenant.ofDatabase("second", second.dataSource())))
                    .upgrade("head");

            assertThat(failed(results)).as("%s", results).isEmpty();
            assertThat(second.queryText("select version_num from autogen_version"))
                    .isEqualTo("a");
        }
    }

    @Test
    void each_schema_has_instances_of_its_own() {
        RevisionFolder folder = folder().file("R_a.java", """
                import dev.autogen.revision.*;

                @Revision.Info(id = "a", message = "count")
                public final class R_a implements Revision {
                    private int runs;

                    @Override
                    public void upgrade(Operations op) {
                        runs++;
                        op.execute("create table t_" + runs + " ()");
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """);
        try (TestDatabase database = TestDatabase.create()) {
            executor(database, folder).eachSchema(schemas(database, 5)).upgrade("head");

            assertThat(database.query("select distinct tablename from pg_tables where tablename like 't\\_%'"))
                    .containsExactly(List.of("t_1"));
        }
    }

    @Test
    void an_interrupted_run_begins_no_other() throws Exception {
        RevisionFolder folder = folder().with("a", "", SLEEP, "");
        try (TestDatabase database = TestDatabase.create()) {
            Thread caller = Thread.currentThread();
            List<TenantResult> results = executor(database, folder)
                    .eachSchema(schemas(database, 4))
                    .parallel(1)
                    .listener(new TenantListener() {
                        @Override
                        public void began(Tenant tenant) {
                            caller.interrupt();
                        }
                    })
                    .upgrade("head");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(results.subList(1, 4))
                    .extracting(TenantResult::outcome)
                    .containsOnly(new TenantOutcome.NotStarted());
        }
    }

    @Test
    void a_listener_that_fails_ends_the_run() {
        RevisionFolder folder = folder().withTable("a", "");
        try (TestDatabase database = TestDatabase.create()) {
            TenantRun run = executor(database, folder)
                    .eachSchema(schemas(database, 4))
                    .parallel(1)
                    .listener(new TenantListener() {
                        @Override
                        public void ended(TenantResult result) {
                            throw new IllegalStateException("disk full");
                        }
                    });

            assertThatThrownBy(() -> run.upgrade("head")).hasMessage("disk full");
            assertThat(database.queryText("select count(*) from pg_tables where tablename = 'a'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void a_schema_that_is_not_there_is_never_another() {
        RevisionFolder folder = folder().withTable("a", "");
        try (TestDatabase database = TestDatabase.create()) {
            List<TenantResult> results =
                    executor(database, folder).eachSchema(List.of("nowhere")).upgrade("head");

            assertThat(((TenantOutcome.Failed) results.get(0).outcome()).failure())
                    .hasMessage("""
                    nothing ran: there is no schema nowhere that this role may use
                      fix: create it, or grant usage on it""");
            assertThat(database.query("select tablename from pg_tables where schemaname = 'public'"))
                    .isEmpty();
        }
    }

    @Test
    void tenants_that_make_no_sense_are_refused() {
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor executor = executor(database, folder().withTable("a", ""));
            assertThatThrownBy(() -> executor.eachSchema(List.of("x", "x"))).hasMessageContaining("tenant twice: x");
            assertThatThrownBy(() -> executor.eachSchema(List.of("pg_catalog"))).isInstanceOf(AutogenException.class);
            assertThatThrownBy(() -> executor.eachSchema(List.of("$user"))).isInstanceOf(AutogenException.class);
            assertThatThrownBy(() -> executor.eachSchema(List.of("x")).parallel(0))
                    .hasMessageContaining("1 to 64");
            List<TenantResult> results = executor.versionTable(QualifiedName.of("public", "v"))
                    .eachSchema(schemas(database, 1))
                    .upgrade("head");
            assertThat(((TenantOutcome.Failed) results.get(0).outcome()).failure())
                    .hasMessageContaining("public.v would be one for all schemas");
        }
    }

    @Test
    void schemas_of_extensions_and_of_the_server_are_not_listed() {
        try (TestDatabase database = TestDatabase.create()) {
            schemas(database, 2);
            assertThat(RevisionExecutor.on(database.dataSource()).schemas())
                    .containsExactly("public", "tenant_00", "tenant_01");
        }
    }

    @Test
    void two_hundred_schemas_take_seconds() {
        RevisionFolder folder = folder().withTable("a", "");
        try (TestDatabase database = TestDatabase.create()) {
            List<String> schemas = schemas(database, 200);
            List<Long> took = new ArrayList<>();
            for (int run = 0; run < 2; run++) {
                long start = System.nanoTime();
                assertThat(failed(executor(database, folder).eachSchema(schemas).upgrade("head")))
                        .isEmpty();
                took.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            }
            assertThat(took)
                    .as("milliseconds")
                    .allSatisfy(time -> assertThat(time).isLessThan(60_000));
        }
    }
}
