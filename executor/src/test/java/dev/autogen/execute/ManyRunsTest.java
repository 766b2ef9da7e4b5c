package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revisions of all kinds, which several programs or threads upgrade to at once. */
class ManyRunsTest {

    @ParameterizedTest
    @CsvSource({"2, false", "20, false", "2, true", "20, true"})
    void of_several_runs_one_runs_each_step(int runs, boolean transactionPerMigration, @TempDir Path temporary)
            throws Exception {
        RevisionFolder folder = ChainOfRevisions.in(temporary);
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor executor = RevisionExecutor.on(database.dataSource())
                    .revisions(folder.source())
                    .options(RunOptions.STANDARD.withTransactionPerMigration(transactionPerMigration));
            CyclicBarrier start = new CyclicBarrier(runs);
            ExecutorService threads = Executors.newFixedThreadPool(runs);
            try {
                List<Future<RunResult>> futures = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    futures.add(threads.submit(() -> {
                        start.await();
                        return executor.upgrade("head");
                    }));
                }
                int steps = 0;
                for (Future<RunResult> future : futures) {
                    steps += future.get(60, TimeUnit.SECONDS).steps().size();
                }
                assertThat(steps).isEqualTo(ChainOfRevisions.IDS.size());
            } finally {
                threads.shutdownNow();
            }
            assertEachRanOnce(database);
        }
    }

    @Test
    void of_twenty_programs_one_runs_each_step(@TempDir Path temporary) throws Exception {
        Path classes = CompiledRevisions.of(ChainOfRevisions.in(temporary.resolve("revisions")));
        try (TestDatabase database = TestDatabase.create()) {
            List<ChildProgram> programs = new ArrayList<>();
            for (int program = 0; program < 20; program++) {
                programs.add(ChildProgram.start(classes, database.jdbcUrlWithCredentials(), program % 2 == 0));
            }
            for (ChildProgram program : programs) {
                assertThat(program.exitCode()).as(program::output).isZero();
            }
            assertEachRanOnce(database);
        }
    }

    private static void assertEachRanOnce(TestDatabase database) {
        assertThat(database.queryText(
                        "select string_agg(revision || ' ' || outcome, ',' order by id) from autogen_history"))
                .isEqualTo(String.join(" done,", ChainOfRevisions.IDS) + " done");
        assertThat(database.query("select distinct n from item")).isEqualTo(List.of(List.of("17")));
    }
}
