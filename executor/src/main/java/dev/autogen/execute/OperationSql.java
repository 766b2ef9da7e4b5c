package dev.autogen.execute;

import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.sql.BatchedUpdateWriter;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.util.List;

/** The SQL of single operations, for those who show it; who runs it has {@link RevisionScript}, with all that belongs around. */
public final class OperationSql {

    private static final PostgresWriter WRITER = new PostgresWriter();

    private OperationSql() {}

    /**
     * Returns the statements of an operation, each with a semicolon and a line end; a comment where it has none.
     *
     * @param isInTransaction false in an autocommit block, where an update in batches commits each of them
     */
    public static String of(Operation operation, boolean isInTransaction) {
        return String.join("", statements(operation, isInTransaction));
    }

    /** Returns the same one by one, for what runs each statement alone. */
    public static List<String> statements(Operation operation, boolean isInTransaction) {
        if (operation instanceof Irreversible irreversible) {
            return List.of("-- irreversible: " + irreversible.reason().replaceAll("\\s+", " ") + "\n");
        }
        if (operation instanceof UpdateInBatches update && !isInTransaction) {
            return List.of(ended(new BatchedUpdateWriter(update).loop()));
        }
        List<SqlStatement> statements = operation.accept(WRITER);
        return statements.stream().map(statement -> ended(statement.script())).toList();
    }

    /** A comment at the end would swallow the semicolon. */
    private static String ended(String sql) {
        String text = sql.stripTrailing();
        boolean mayEndInComment = text.substring(text.lastIndexOf('\n') + 1).contains("--");
        return text + (mayEndInComment ? "\n;\n" : ";\n");
    }
}
