package dev.autogen.benchmarks;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The program: fills a database for each number of tables, measures on all of them, prints, and drops them. */
final class ReadingComparison {

    /** All that reading may take, whatever the schema: a reader that needs more fails here. */
    private static final String HEAP = "-Xmx512m";

    private ReadingComparison() {}

    /**
     * Measures on the {@link TestServer#shared() shared test server}.
     *
     * @param arguments one: the numbers of tables, separated by commas
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<Integer> sizes =
                Arrays.stream(arguments[0].split(",")).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("autogen-benchmarks-");
        List<TestDatabase> databases = new ArrayList<>();
        try {
            for (int tables : sizes) {
                TestDatabase database = SeededDatabase.create(tables, System.out);
                databases.add(database);
                Target.of(database).write(folder, tables);
            }
            System.out.println();
            Report report = Report.of(new Runner(options(folder, sizes).build()).run());
            System.out.println();
            System.out.print(report);
            System.out.println("server: " + TestServer.shared() + "; heap of each JVM: " + HEAP);
        } finally {
            databases.forEach(TestDatabase::close);
            delete(folder);
        }
    }

    private static ChainedOptionsBuilder options(Path folder, List<Integer> sizes) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + ReadingBenchmark.class.getName().replace(".", "\\.") + "\\.")
                .param("tables", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .jvmArgsAppend(HEAP, "-D" + ReadingBenchmark.FOLDER + "=" + folder)
                .shouldFailOnError(true);
        if (TestServer.shared().pgDumpProgram().isEmpty()) {
            System.out.println("no pg_dump on this machine that is as new as the server: not compared");
            options.exclude("\\.pgDump$");
        }
        return options;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
