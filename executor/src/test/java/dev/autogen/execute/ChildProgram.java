package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A program of its own that upgrades a database, so that a test can kill it. */
final class ChildProgram {

    /** What it prints when it is loaded, and when it has the lock and runs the first revision. */
    static final String STARTS = "starts";

    static final String BEGINS = "begins";

    private final Process process;
    private final Path output;

    private ChildProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param classes of the package {@code db.revisions}
     */
    static ChildProgram start(Path classes, String url, boolean transactionPerMigration) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The quickest start: what it runs is over before the compiler has understood it.
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
        command.addAll(List.of("-cp", classes + System.getProperty("path.separator") + classPath()));
        command.addAll(List.of(Main.class.getName(), url, String.valueOf(transactionPerMigration)));
        try {
            Path output = Files.createTempFile("autogen-child", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new ChildProgram(process, output);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Surefire hides the class path in a jar's manifest. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Returns when it has printed the word, or has ended. */
    void await(String word) throws InterruptedException, IOException {
        while (process.isAlive() && !Files.readString(output).contains(word)) {
            Thread.sleep(2);
        }
    }

    /** As kill -9 does; returns whether it still ran. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor() != 0 && process.exitValue() == 128 + 9;
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it still runs: " + output());
        }
        return process.exitValue();
    }

    /** What it printed, which can be asked for once. */
    String output() {
        try {
            String text = Files.readString(output);
            Files.delete(output);
            return text;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** What runs in the other process. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL(arguments[0]);
            RevisionExecutor executor = RevisionExecutor.on(dataSource)
                    .revisionsIn("db.revisions")
                    .options(RunOptions.STANDARD.withTransactionPerMigration(Boolean.parseBoolean(arguments[1])))
                    .listener(new ExecutionListener() {
                        @Override
                        public void beforeRun(List<Step> steps) {
                            System.out.println(BEGINS);
                        }
                    });
            System.out.println(STARTS);
            try {
                RunResult result = executor.upgrade("head");
                System.out.println("steps " + result.steps().size());
            } catch (AutogenException exception) {
                exception.printStackTrace(System.out);
                System.exit(1);
            }
        }
    }
}
