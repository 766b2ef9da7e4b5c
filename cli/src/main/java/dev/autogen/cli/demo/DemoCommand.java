package dev.autogen.cli.demo;

import dev.autogen.AutogenException;
import dev.autogen.cli.session.Session;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
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
        Path folder = Files.createTempDirectory("autogen-demo");
        try {
            new Tour(session, folder, autogen).walk();
        } finally {
            delete(folder);
        }
        return 0;
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
