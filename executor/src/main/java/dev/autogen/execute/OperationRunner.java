package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs each operation when it comes, so that the revision's next line sees what it did. */
final class OperationRunner implements Consumer<Operation> {

    /** Blanks, comments and empty statements, then a word that ends the transaction; not {@code rollback to savepoint}. */
    private static final Pattern ENDS_TRANSACTION = Pattern.compile("(?is)(?:\\s|;|--[^\\n]*(?:\\n|$)|/\\*.*?\\*/)*"
            + "(begin|start\\s+transaction|commit|end|abort|prepare\\s+transaction"
            + "|rollback(?!\\s+(?:work\\s+|transaction\\s+)?to\\b))\\b.*");

    private static final PostgresWriter WRITER = new PostgresWriter();

    private final Connection connection;
    private final Function<Throwable, FailedStep> place;
    private @Nullable StatementFailed failure;

    /**
     * @param place says where in the revision an exception comes from
     */
    OperationRunner(Connection connection, Function<Throwable, FailedStep> place) {
        this.connection = connection;
        this.place = place;
    }

    @Override
    public void accept(Operation operation) {
        requireNoFailure();
        if (operation instanceof Execute execute) {
            requireTransactionGoesOn(execute.sql());
        }
        for (SqlStatement statement : operation.accept(WRITER)) {
            run(operation, statement);
        }
    }

    /** A revision that caught the exception cannot go on: PostgreSQL refuses all else until the rollback. */
    void requireNoFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    private void run(Operation operation, SqlStatement statement) {
        try (Statement jdbc = connection.createStatement()) {
            // "{" is PostgreSQL's here, not JDBC's.
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        } catch (SQLException exception) {
            FailedStep step = place.apply(new Throwable());
            StatementFailed failed = new StatementFailed(
                    step, operation, statement, SqlError.of(exception).orElseThrow());
            failure = failed;
            throw failed;
        }
    }

    private static void requireTransactionGoesOn(String sql) {
        if (ENDS_TRANSACTION.matcher(sql).matches()) {
            throw new AutogenException(
                    "execute refused: \"" + sql.strip().lines().findFirst().orElse("")
                            + "\" would begin or end a transaction, and the whole run is one",
                    "leave it out");
        }
    }
}
