package dev.autogen.cli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CancellingDataSourceTest {

    @Test
    void a_running_statement_ends_when_it_is_cancelled() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            CancellingDataSource dataSource = new CancellingDataSource();
            dataSource.setUrl(database.url());
            dataSource.setUser(database.user());
            dataSource.setPassword(database.password());
            CompletableFuture<Void> sleeping = CompletableFuture.runAsync(() -> sleep(dataSource));
            while (!database.queryText("select count(*) from pg_stat_activity where datname = current_database()"
                            + " and query = 'select pg_sleep(60)'")
                    .equals("1")) {
                Thread.onSpinWait();
            }
            dataSource.cancel();
            assertThatThrownBy(() -> sleeping.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("canceling statement due to user request");
            assertThat(sleeping).isCompletedExceptionally();
        }
    }

    private static void sleep(CancellingDataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_sleep(60)");
        } catch (SQLException cancelled) {
            throw new AssertionError(cancelled);
        }
    }
}
