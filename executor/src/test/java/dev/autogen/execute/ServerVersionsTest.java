package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs on every version, and what an older one is told. */
class ServerVersionsTest {

    private static final String EVERYTHING = """
            op.lockTimeout(seconds(5));
            op.statementTimeout(minutes(1));
            op.createTable("item", column("id", bigint()).notNull(), column("code", text()), primaryKey("item_pkey", "id"));
            op.bulkInsert("item", columns("id", "code"), row(1, "a"), row(2, NULL), row(3, sql("upper('c')")));
            op.execute("update item set code = :code where id = :id", bind("code", "b"), bind("id", 2));
            op.updateInBatches("item", batches("id", 2).set("code = code || '!'"));
            op.autocommit(() -> {
                op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY);
                op.reindexTable("item", CONCURRENTLY);
                op.updateInBatches("item", batches("id", 2).set("code = code || '?'"));
            });
            op.execute("comment on table item is '" + op.query("select string_agg(code, ',' order by id) from item",
                    row -> row.getString(1)).get(0) + "'");
            """;

    @TempDir
    private Path temporary;

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void rows_blocks_and_limits_work_on_every_version(TestServer server) {
        RevisionFolder folder = new RevisionFolder(temporary).with("a", "", EVERYTHING, """
                op.dropTable("item");
                """);
        try (TestDatabase database = TestDatabase.createOn(server)) {
            RevisionExecutor executor =
                    RevisionExecutor.on(database.dataSource()).revisions(folder.source());

            executor.upgrade("head");
            assertThat(database.queryText("select obj_description('item'::regclass)"))
                    .isEqualTo("a!?,b!?,C!?");
            executor.downgrade("base");
            assertThat(executor.current()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_a_version_lacks_is_refused_by_its_name(TestServer server) {
        RevisionFolder folder = new RevisionFolder(temporary).with("a", "", """
                op.createTable("item", column("id", bigint()), column("twice", bigint()).generatedVirtual("id * 2"));
                """, "");
        try (TestDatabase database = TestDatabase.createOn(server)) {
            RevisionExecutor executor =
                    RevisionExecutor.on(database.dataSource()).revisions(folder.source());
            if (server.majorVersion() >= 18) {
                assertThat(executor.upgrade("head").after()).containsExactly("a");
                return;
            }

            assertThatThrownBy(() -> executor.upgrade("head"))
                    .isInstanceOf(RevisionFailed.class)
                    .hasMessageContaining(
                            "createTable refused: GENERATED ALWAYS AS ... VIRTUAL needs PostgreSQL 18, the "
                                    + "server is PostgreSQL " + server.majorVersion())
                    .hasMessageContaining("fix: upgrade the server, or write the revision without it");
        }
    }
}
