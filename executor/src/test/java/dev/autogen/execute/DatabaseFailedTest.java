package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.RevisionFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFailedTest {

    private static final String SECRET = "s3cr3t";

    @Test
    void a_server_that_is_down_is_told() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0)) {
            freePort = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + freePort + "/shop";
        RevisionExecutor executor = RevisionExecutor.on(
                new Connections(() -> DriverManager.getConnection(url + "?user=me&password=" + SECRET)));

        assertThatThrownBy(executor::current)
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageStartingWith("no connection: Connection to localhost:" + freePort + " refused.")
                .hasMessageEndingWith("\n    SQLSTATE: 08001\n"
                        + "  fix: start the server, or correct host and port of the URL, then run the command again")
                .satisfies(DatabaseFailedTest::assertHoldsNoSecret);
    }

    @Test
    void a_host_that_nobody_knows_is_named() {
        RevisionExecutor executor = RevisionExecutor.on(new Connections(
                () -> DriverManager.getConnection("jdbc:postgresql://nowhere.invalid/shop", "me", SECRET)));

        assertThatThrownBy(executor::current)
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("The host nowhere.invalid is unknown.")
                .satisfies(DatabaseFailedTest::assertHoldsNoSecret);
    }

    @Test
    void a_login_that_is_refused_is_told() {
        // With password authentication it is the password, with trust it is the user that is wrong.
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor executor = RevisionExecutor.on(
                    new Connections(() -> DriverManager.getConnection(database.url(), "autogen_nobody", SECRET)));

            assertThatThrownBy(executor::current)
                    .isInstanceOf(DatabaseFailed.class)
                    .hasMessageStartingWith("no connection: FATAL: ")
                    .hasMessageContaining("autogen_nobody")
                    .hasMessageEndingWith("fix: correct the user and the password, or what pg_hba.conf allows")
                    .satisfies(DatabaseFailedTest::assertHoldsNoSecret)
                    .extracting(thrown -> ((DatabaseFailed) thrown).sqlState())
                    .asString()
                    .startsWith("28");
        }
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        try (TestDatabase database = TestDatabase.create()) {
            String url = database.url().replace(database.name(), "autogen_nowhere");
            RevisionExecutor executor = RevisionExecutor.on(
                    new Connections(() -> DriverManager.getConnection(url, database.user(), database.password())));

            assertThatThrownBy(executor::current)
                    .isInstanceOf(DatabaseFailed.class)
                    .hasMessage("""
                            no connection: FATAL: database "autogen_nowhere" does not exist
                                SQLSTATE: 3D000
                              fix: create the database, or correct its name in the URL""");
        }
    }

    @Test
    void a_privilege_that_is_missing_is_told(@TempDir Path temporary) {
        RevisionFolder folder = new RevisionFolder(temporary);
        folder.with("a", "", "op.createTable(name(\"private\", \"a\"), column(\"id\", bigint()));", "");
        try (TestDatabase database = TestDatabase.create()) {
            String role = database.name() + "_guest";
            database.execute(
                    "create role " + role + "; create schema private; " + "revoke create on schema public from public");
            try {
                RevisionExecutor executor = RevisionExecutor.on(new Connections(() -> {
                            var connection = database.connect();
                            try (var statement = connection.createStatement()) {
                                statement.execute("set role " + role);
                            }
                            return connection;
                        }))
                        .revisions(folder.source());

                assertThatThrownBy(() -> executor.upgrade("head"))
                        .isInstanceOf(DatabaseFailed.class)
                        .hasMessage("""
                                the run could not begin: ERROR: permission denied for schema public
                                      Position: 14
                                    SQLSTATE: 42501
                                  everything was rolled back; the database is at base
                                  fix: grant the missing privilege to this user, or connect as the owner""");

                database.execute("grant create on schema public to " + role);
                assertThatThrownBy(() -> executor.upgrade("head"))
                        .isInstanceOf(StatementFailed.class)
                        .hasMessageContaining("ERROR: permission denied for schema private")
                        .hasMessageEndingWith("fix: grant the missing privilege to this user, or connect as the owner");
                assertThat(database.queryText("select count(*) from pg_tables where schemaname = 'public'"))
                        .isEqualTo("0");
            } finally {
                database.execute("drop owned by " + role + "; drop role " + role);
            }
        }
    }

    @Test
    void a_pool_that_wraps_the_driver_is_looked_through() {
        SQLException inner = new SQLException("FATAL: password authentication failed for user \"me\"", "28P01");

        assertThat(DatabaseFailed.because(
                        "no connection",
                        new SQLTransientConnectionException("pool - Connection is not available, timed out", inner)))
                .hasMessageStartingWith("no connection: FATAL: password authentication failed for user \"me\"");
        RevisionExecutor executor = RevisionExecutor.on(new Connections(() -> {
            throw new IllegalStateException("failed to initialize the pool", inner);
        }));
        assertThatThrownBy(executor::current)
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_password_in_the_text_of_a_driver_is_masked() {
        // DriverManager puts the whole URL into its message.
        RevisionExecutor executor = RevisionExecutor.on(new Connections(
                () -> DriverManager.getConnection("jdbc:nosuchdriver://me:" + SECRET + "@host/db?password=" + SECRET)));

        assertThatThrownBy(executor::current)
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("No suitable driver found for jdbc:nosuchdriver://me:***@host/db?password=***")
                .satisfies(DatabaseFailedTest::assertHoldsNoSecret);
    }

    @Test
    void another_exception_of_a_data_source_stays_what_it_is() {
        RevisionExecutor executor = RevisionExecutor.on(new Connections(() -> {
            throw new IllegalStateException("closed");
        }));

        assertThatThrownBy(executor::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("closed");
    }

    private static void assertHoldsNoSecret(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
    }
}
