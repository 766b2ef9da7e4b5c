package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.FixtureException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.graph.VersionChange;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that goes down and comes up again while a run goes on: one of its processes is killed, and it recovers. */
class ServerRestartTest {

    private static final String ADD = "op.execute(\"update item set n = n + 1\");\n";
    private static final String TAKE = "op.execute(\"update item set n = n - 1\");\n";

    private static TestServer server;

    private TestDatabase database;

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeAll
    static void start_server() {
        server = TestServer.embeddedAlone();
    }

    @BeforeEach
    void make_a_table() {
        database = TestDatabase.createOn(server);
        folder = new RevisionFolder(temporary.resolve("versions"));
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        // The embedded server does without, and a crash would take back what was committed.
        database.execute("alter database " + database.name() + " set synchronous_commit = on");
        database.execute("create table item (n int); insert into item values (0)");
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void what_ran_before_the_commit_is_gone_and_the_message_knows() throws Exception {
        folder.with("a", "", ADD, "").with("b", "a", ADD, "");
        RevisionExecutor each = executor.options(RunOptions.STANDARD.withTransactionPerMigration(true));

        assertThatThrownBy(() -> each.listener(new Killer("b")).upgrade("head"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("what ran after a was rolled back; the database is at a");
        untilUp();

        assertThat(n()).isEqualTo("1");
        assertThat(executor.current()).containsExactly("a");
        assertThat(executor.upgrade("head").after()).containsExactly("b");
        assertThat(n()).isEqualTo("2");
    }

    @Test
    void a_downgrade_that_was_cut_behind_a_block_is_taken_up_there() throws Exception {
        folder.with("a", "", ADD + ADD + ADD, TAKE + "op.autocommit(() -> {" + TAKE + "});\n" + TAKE);
        executor.upgrade("head");

        assertThatThrownBy(() -> executor.listener(new Killer("a")).downgrade("base"))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining(
                        "the database is at a, and these statements of the revision were committed and stay");
        untilUp();

        assertThat(n()).isEqualTo("1");
        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StepCut.class)
                .hasMessageContaining("the downgrade of revision a was cut, and 2 of its statements stay");
        assertThat(executor.downgrade("base").after()).isEmpty();
        assertThat(n()).isEqualTo("0");
    }

    /** Kills the server's process of the run, right before the commit of a step. */
    private record Killer(String id) implements ExecutionListener {

        @Override
        public void versionApplied(VersionChange change, Connection connection) throws Exception {
            if (!change.deleted().contains(id) && !change.inserted().contains(id)) {
                return;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                ProcessHandle.of(row.getInt(1)).orElseThrow().destroyForcibly();
            }
        }
    }

    private void untilUp() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                n();
                return;
            } catch (FixtureException notYet) {
                assertThat(System.nanoTime()).as("the server comes up").isLessThan(end);
                Thread.sleep(100);
            }
        }
    }

    private String n() {
        return database.queryText("select n from item");
    }
}
