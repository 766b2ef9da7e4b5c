package dev.autogen.operation;

import java.util.List;

/**
 * An operation of an application's own. It is a record in the application, or at least has {@code equals}; a revision file
 * hands it on with {@code op.invoke(...)}. What stands in the SQL goes through {@code dev.autogen.sql.Quoting}, and what
 * stands in the Java text is escaped, or cannot hold what needs it:
 *
 * <pre>{@code
 * public record EnableAudit(String table) implements CustomOperation {
 *     public EnableAudit {
 *         if (!table.matches("[a-z_]+")) {
 *             throw new IllegalArgumentException("not the name of a table of ours: " + table);
 *         }
 *     }
 *
 *     public List<String> sql() {
 *         return List.of("select audit.enable_tracking(" + Quoting.literal(table) + ")");
 *     }
 *
 *     public String java() {
 *         return "new com.example.EnableAudit(\"" + table + "\")"; // nothing in it needs an escape
 *     }
 * }
 * }</pre>
 */
public non-sealed interface CustomOperation extends Operation {

    /** Returns the statements that do it, in the order in which they run, without semicolons behind them. */
    List<String> sql();

    /** Returns the Java expression that makes an equal operation, with full class names: a revision file has no import for it. */
    String java();

    /** Returns whether PostgreSQL runs it inside a transaction; where not, it stands in an autocommit block. */
    default boolean isTransactional() {
        return true;
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.custom(this);
    }
}
