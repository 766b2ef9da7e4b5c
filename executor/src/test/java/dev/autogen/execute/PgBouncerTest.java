package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.RevisionFolder;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGSimpleDataSource;

/** Behind a pooler of which a session may belong to one program, or to whoever has a transaction just now. */
class PgBouncerTest {

    @TempDir
    private Path temporary;

    @Test
    void a_pooler_that_shares_sessions_by_transaction_is_refused() throws Exception {
        assertRefused("");
    }

    @Test
    void so_is_one_that_gives_them_out_in_turn() throws Exception {
        assertRefused("server_round_robin = 1\nmin_pool_size = 2\n");
    }

    @Test
    void a_pooler_that_gives_each_connection_its_session_will_do() throws Exception {
        RevisionFolder folder = new RevisionFolder(temporary.resolve("versions"))
                .withTable("a", "")
                .with("b", "a", "op.autocommit(() -> op.execute(\"vacuum a\"));", "");
        try (TestDatabase database = TestDatabase.create()) {
            PgBouncer pooler = PgBouncer.start(temporary, database, "session", "");
            try {
                RevisionExecutor executor =
                        RevisionExecutor.on(pooler.dataSource(database)).revisions(folder.source());

                assertThat(executor.upgrade("head").after()).containsExactly("b");
                assertThat(executor.upgrade("head").steps()).isEmpty();
            } finally {
                pooler.stop();
            }
        }
    }

    private void assertRefused(String settings) throws Exception {
        RevisionFolder folder = new RevisionFolder(temporary.resolve("versions")).withTable("a", "");
        try (TestDatabase database = TestDatabase.create()) {
            PgBouncer pooler = PgBouncer.start(temporary, database, "transaction", settings);
            try {
                RevisionExecutor executor =
                        RevisionExecutor.on(pooler.dataSource(database)).revisions(folder.source());
                for (int run = 0; run < 3; run++) {
                    assertThatThrownBy(() -> executor.upgrade("head"))
                            .isInstanceOf(AutogenException.class)
                            .hasMessageStartingWith("nothing ran: the connection shares its session with others, as"
                                    + " through PgBouncer with pool_mode = transaction")
                            .hasMessageContaining("fix: connect to the server itself");
                }
                assertThat(database.queryText("select to_regclass('autogen_version')"))
                        .isEqualTo("null");
                assertThat(database.queryText("select count(*) from pg_locks where locktype = 'advisory'"))
                        .isEqualTo("0");
            } finally {
                pooler.stop();
            }
        }
    }

    private record PgBouncer(Process process, int port) {

        static PgBouncer start(Path folder, TestDatabase database, String mode, String settings) throws Exception {
            String program = program();
            int port = freePort();
            int server = URI.create(database.url().substring("jdbc:".length())).getPort();
            Path configuration = folder.resolve("pgbouncer.ini");
            Files.writeString(
                    configuration, """
                    [databases]
                    * = host=127.0.0.1 port=%d user=%s password=%s
                    [pgbouncer]
                    listen_addr = 127.0.0.1
                    listen_port = %d
                    unix_socket_dir =
                    auth_type = any
                    pool_mode = %s
                    ignore_startup_parameters = extra_float_digits
                    %s""".formatted(server, database.user(), database.password(), port, mode, settings));
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                // It refuses to run as root.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                command.addAll(List.of("runuser", "-u", "postgres", "--"));
            }
            command.addAll(List.of(program, configuration.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            PgBouncer pooler = new PgBouncer(process, port);
            pooler.await(folder);
            return pooler;
        }

        private void await(Path folder) throws Exception {
            for (int look = 0; look < 200; look++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    if (socket.isConnected()) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(50);
                }
            }
            throw new AssertionError("it does not start: " + Files.readString(folder.resolve("log")));
        }

        /** What a machine does not have is skipped, which CI counts as a failure. */
        private static String program() {
            return Stream.concat(
                            Stream.of(System.getenv("PATH").split(File.pathSeparator)),
                            Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin"))
                    .map(folder -> Path.of(folder, "pgbouncer"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(Path::toString)
                    .orElseThrow(() -> new TestAbortedException("needs the program pgbouncer"));
        }

        PGSimpleDataSource dataSource(TestDatabase database) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL("jdbc:postgresql://127.0.0.1:" + port + "/" + database.name());
            dataSource.setUser(database.user());
            return dataSource;
        }

        void stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
