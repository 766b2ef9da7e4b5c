package dev.autogen.cli.database;

import dev.autogen.AutogenException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A PostgreSQL from Maven Central's binaries that keeps its data in a folder and stops with the command. One command at a
 * time has it: the folder is locked, and a server that a killed command left running is stopped first.
 */
final class EmbeddedServer implements AutoCloseable {

    /** The first start unpacks and initialises, a few seconds on a slow disk. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final EmbeddedPostgres postgres;
    private final FileChannel lock;
    private final Thread stopAtExit = new Thread(this::stop, "stop embedded PostgreSQL");

    private EmbeddedServer(EmbeddedPostgres postgres, FileChannel lock) {
        this.postgres = postgres;
        this.lock = lock;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    static EmbeddedServer start(Path folder, Consumer<String> progress) {
        Path data = folder.resolve("data");
        try {
            prepare(folder);
            FileChannel lock = lock(folder.resolve("lock"), progress);
            stopLeftOver(data);
            makePrivate(folder, data);
            if (!Files.exists(data)) {
                progress.accept("Preparing the embedded PostgreSQL");
            }
            return new EmbeddedServer(start(folder, data), lock);
        } catch (FileSystemException problem) {
            throw new AutogenException(
                    "embedded PostgreSQL did not start: " + problem.getClass().getSimpleName() + " "
                            + problem.getFile(),
                    "make " + folder + " writable, or set url to a database of your own",
                    problem);
        } catch (IOException | IllegalStateException | UncheckedIOException problem) {
            throw new AutogenException(
                    "embedded PostgreSQL did not start: " + problem.getMessage(),
                    "read " + folder.resolve("server.log") + ", or set url to a database of your own",
                    problem);
        }
    }

    /** A database has no place in a repository of sources, whatever its owner told Git to leave out. */
    private static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.writeString(ignored, "*\n");
        }
    }

    /**
     * PostgreSQL refuses data of another user, and data that others may read (manual, "Creating a Database Cluster"), which
     * they may after most ways to copy a folder. It would be waited for until {@link #START_LIMIT}.
     */
    private static void makePrivate(Path folder, Path data) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(data, PosixFileAttributeView.class);
        if (view == null || !Files.exists(data)) {
            return;
        }
        Path own = Files.createTempFile(folder, "owner", null);
        UserPrincipal user = Files.getOwner(own);
        Files.delete(own);
        if (!view.getOwner().equals(user)) {
            throw new AutogenException(
                    "embedded PostgreSQL did not start: " + data + " belongs to " + view.getOwner() + ", and this is "
                            + user,
                    "run autogen as " + view.getOwner() + ", or delete " + folder + " with the data in it");
        }
        view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }

    DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
        stop();
    }

    private void stop() {
        try {
            postgres.close();
            lock.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static EmbeddedPostgres start(Path folder, Path data) throws IOException {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(START_LIMIT)
                // The library's own choice is for tests that throw the data away; this data is kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static FileChannel lock(Path file, Consumer<String> progress) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            progress.accept("Waiting for another autogen command that has the embedded PostgreSQL");
            channel.lock();
        }
        return channel;
    }

    /** Whoever holds the lock owns the data, so a server that runs on it belongs to nobody any more. */
    private static void stopLeftOver(Path data) throws IOException {
        Optional<ProcessHandle> running = leftOver(data.resolve("postmaster.pid"));
        if (running.isEmpty()) {
            return;
        }
        try {
            askToStop(running.get());
            running.get().onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException problem) {
            throw new IOException("the process " + running.get().pid() + " of a killed command does not stop", problem);
        }
    }

    /**
     * Asks for the fast shutdown (PostgreSQL manual, "Shutting Down the Server"): a statement of the killed command may still
     * run, and the ordinary signal would wait for it.
     */
    private static void askToStop(ProcessHandle server) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            server.destroy();
            return;
        }
        new ProcessBuilder("kill", "-s", "INT", String.valueOf(server.pid()))
                .start()
                .waitFor();
    }

    private static Optional<ProcessHandle> leftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(EmbeddedServer::isPostgres);
    }

    /** After a restart of the machine the number may belong to another program. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }
}
