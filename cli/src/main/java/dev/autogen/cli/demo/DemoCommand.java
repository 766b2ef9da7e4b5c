package dev.autogen.cli.demo;

import dev.autogen.AutogenException;
import dev.autogen.cli.session.Session;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen demo}. */
@Command(
        name = "demo",
        description = "Walk through init, revision, upgrade and downgrade on an embedded PostgreSQL.",
        footer = {"", "Everything happens in a temporary folder that is deleted at the end, unless --keep names one."})
public final class DemoCommand implements Callable<Integer> {

    /** Together as long as a server may take to stop. */
    private static final int DELETE_ATTEMPTS = 50;

    private static final Duration DELETE_PAUSE = Duration.ofMillis(100);

    private final Session session;
    private final ToIntBiFunction<Session, String[]> autogen;

    @Option(names = "--keep", paramLabel = "DIR", description = "Work in this new folder and leave it there.")
    private @Nullable Path keep;

    /**
     * Makes the command.
     *
     * @param autogen runs the commands of the tour: a session and arguments in, an exit code out
     */
    public DemoCommand(Session session, ToIntBiFunction<Session, String[]> autogen) {
        this.session = session;
        this.autogen = autogen;
    }

    @Override
    public Integer call() throws IOException {
        if (keep != null) {
            Path folder = session.directory().resolve(keep);
            refuseExisting(folder);
            Files.createDirectories(folder);
            new Tour(session, folder, autogen).walk();
            session.out().println("The project of this tour is in " + folder);
            return 0;
        }
        Path folder = temporaryFolder();
        Thread deletion = new Thread(() -> deleteWhenStopped(folder), "delete the folder of the tour");
        Runtime.getRuntime().addShutdownHook(deletion);
        try {
            new Tour(session, folder, autogen).walk();
        } finally {
            if (withdrawn(deletion)) {
                delete(folder);
            }
        }
        return 0;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("autogen-demo");
        } catch (IOException problem) {
            throw new AutogenException(
                    "no temporary folder: " + problem,
                    "make the folder for temporary files writable, or use --keep",
                    problem);
        }
    }

    /** Returns whether it was in time: the process does not end yet. */
    private static boolean withdrawn(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return false;
        }
    }

    /** All hooks run at once, and the embedded server is stopped by a program that lies in the folder. */
    private static void deleteWhenStopped(Path folder) {
        Path running = folder.resolve(".autogen/embedded/data/postmaster.pid");
        for (int attempt = 0; attempt < DELETE_ATTEMPTS; attempt++) {
            LockSupport.parkNanos(DELETE_PAUSE.toNanos());
            try {
                if (!Files.exists(running)) {
                    delete(folder);
                    return;
                }
            } catch (IOException writtenMeanwhile) {
                // Tried again, for the program may still have been at work.
            }
        }
    }

    private static void refuseExisting(Path folder) {
        if (Files.exists(folder)) {
            throw new AutogenException("folder refused: " + folder + " exists", "name a new folder");
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
