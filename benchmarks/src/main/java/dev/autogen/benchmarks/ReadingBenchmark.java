package dev.autogen.benchmarks;

import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One reading of a whole schema, each with a connection of its own as a command has it. Not final, and with fields that
 * change: JMH derives a class from it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {

    /** The system property with the folder of the {@link Target}s. */
    static final String FOLDER = "autogen.benchmarks.folder";

    @Param({"100", "1000", "5000"})
    int tables;

    private Target target;

    @Setup
    public void findDatabase() throws IOException {
        findDatabase(Path.of(System.getProperty(FOLDER)));
    }

    void findDatabase(Path folder) throws IOException {
        target = Target.read(folder, tables);
    }

    @Benchmark
    public Schema read() throws SQLException {
        try (Connection connection = target.connect()) {
            return new DatabaseReader().read(connection, ReadOptions.DEFAULT);
        }
    }

    /** The program's start is part of it: some 5 ms. */
    @Benchmark
    public int pgDump() throws IOException, InterruptedException {
        int exitCode = target.dump().start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("pg_dump failed with exit code " + exitCode);
        }
        return exitCode;
    }

    @Benchmark
    public long bareQueries() throws SQLException {
        try (Connection connection = target.connect()) {
            return BareQueries.fetch(connection);
        }
    }
}
