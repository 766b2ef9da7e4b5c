package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that upgrades is killed, begins again, is killed again. */
class KilledRunsTest {

    private static final int KILLS = 200;

    /** Most are killed early, and each may live a little longer than the one before, so all come to the end. */
    private static final int FIRST_LIFE_MS = 80;

    private static final int MORE_LIFE_MS = 10;

    private static final List<String> IDS = ChainOfRevisions.IDS;

    private final long seed = Long.getLong("autogen.seed", System.nanoTime());
    private final AtomicInteger kills = new AtomicInteger();

    @Test
    void a_database_is_the_same_however_often_its_upgrade_was_killed(@TempDir Path temporary) throws Exception {
        Path classes = CompiledRevisions.of(ChainOfRevisions.in(temporary.resolve("revisions")));
        Picture expected = undisturbed(classes);
        // Much of the time is waiting: for a server that finds out that a program has gone.
        List<CompletableFuture<Void>> both = Stream.of(false, true)
                .map(transactionPerMigration -> CompletableFuture.runAsync(() -> {
                    Random random = new Random(seed + (transactionPerMigration ? 1 : 0));
                    while (kills.get() < KILLS) {
                        try (TestDatabase database = TestDatabase.create()) {
                            upgradeAndKill(classes, database, transactionPerMigration, random);
                            assertThat(Picture.of(database)).as(this::told).isEqualTo(expected);
                        }
                    }
                }))
                .toList();
        both.forEach(CompletableFuture::join);
    }

    private Picture undisturbed(Path classes) throws InterruptedException {
        try (TestDatabase database = TestDatabase.create()) {
            ChildProgram child = ChildProgram.start(classes, database.jdbcUrlWithCredentials(), false);
            assertThat(child.exitCode()).as(child::output).isZero();
            return Picture.of(database);
        }
    }

    private void upgradeAndKill(Path classes, TestDatabase database, boolean transactionPerMigration, Random random) {
        Reader reader = new Reader(database, random.nextLong());
        try {
            for (int life = FIRST_LIFE_MS; true; life += MORE_LIFE_MS) {
                ChildProgram child =
                        ChildProgram.start(classes, database.jdbcUrlWithCredentials(), transactionPerMigration);
                child.await(random.nextInt(5) == 0 ? ChildProgram.STARTS : ChildProgram.BEGINS);
                Thread.sleep(random.nextInt(life));
                if (!child.kill()) {
                    assertThat(child.exitCode())
                            .as(() -> told() + "\n" + child.output())
                            .isZero();
                    return;
                }
                child.output();
                kills.incrementAndGet();
                requireNoStepIsHalf(database);
            }
        } catch (InterruptedException | IOException exception) {
            throw new AssertionError(exception);
        } finally {
            reader.stop();
        }
    }

    /** The last statement of each revision is in one transaction with its version row. */
    private void requireNoStepIsHalf(TestDatabase database) {
        if (database.queryText("select to_regclass('log') is null or to_regclass('autogen_version') is null")
                .equals("t")) {
            return;
        }
        List<String> both = database.query("""
                        select coalesce((select version_num from autogen_version), ''),
                               coalesce((select string_agg(what, ' ' order by what) from log where what not like '% %'), ''),
                               (select count(*) from autogen_history where outcome = 'started' and statements > 0)""").get(0);
        String version = both.get(0);
        String ended = String.join(" ", IDS.subList(0, IDS.indexOf(version) + 1));
        assertThat(both.get(1)).as(this::told).isEqualTo(ended);
        assertThat(Integer.parseInt(both.get(2))).as(this::told).isLessThanOrEqualTo(1);
    }

    private String told() {
        return "-Dautogen.seed=" + seed + ", after " + kills + " kills";
    }

    /** All that must be equal. */
    private record Picture(String schema, List<List<String>> rows, List<List<String>> done, String left) {

        static Picture of(TestDatabase database) {
            return new Picture(
                    database.dump(),
                    database.query(ChainOfRevisions.ROWS),
                    database.query("select revision, direction, host is null, error is null from autogen_history"
                            + " where outcome = 'done' order by id"),
                    left(database));
        }

        private static String left(TestDatabase database) {
            return database.queryText("""
                    select concat_ws(' ',
                        (select count(*) from pg_index where not indisvalid),
                        (select count(*) from pg_inherits where inhdetachpending),
                        (select count(*) from autogen_history where outcome not in ('done', 'failed')),
                        (select string_agg(version_num, ' ') from autogen_version))""");
        }
    }

    /** Somebody who reads the tables in transactions of some length: what is done concurrently has to wait for them. */
    private static final class Reader {

        private final AtomicBoolean isOver = new AtomicBoolean();
        private final Thread thread;

        Reader(TestDatabase database, long seed) {
            this.thread = new Thread(() -> read(database, new Random(seed)), "reader");
            thread.start();
        }

        private void read(TestDatabase database, Random random) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                while (!isOver.get()) {
                    // A snapshot of its own, and the lock of a reader.
                    statement.execute(
                            "do $$ begin perform count(*) from item; exception when undefined_table then end $$");
                    Thread.sleep(random.nextInt(40));
                    connection.rollback();
                    Thread.sleep(random.nextInt(20));
                }
            } catch (SQLException | InterruptedException exception) {
                throw new AssertionError(exception);
            }
        }

        void stop() {
            isOver.set(true);
            try {
                thread.join();
            } catch (InterruptedException exception) {
                throw new AssertionError(exception);
            }
        }
    }
}
