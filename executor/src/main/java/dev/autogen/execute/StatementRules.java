package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.sql.SqlStatement;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a statement must keep to, whoever runs or prints it. */
final class StatementRules {

    /** Blanks, comments and empty statements, then a word that ends the transaction; not {@code rollback to savepoint}. */
    private static final Pattern ENDS_TRANSACTION = Pattern.compile("(?is)(?:\\s|;|--[^\\n]*(?:\\n|$)|/\\*.*?\\*/)*"
            + "(begin|start\\s+transaction|commit|end|abort|prepare\\s+transaction"
            + "|rollback(?!\\s+(?:work\\s+|transaction\\s+)?to\\b))\\b.*");

    private StatementRules() {}

    /** An operation is a record of the same name as its method. */
    static String name(Operation operation) {
        String name = operation.getClass().getSimpleName();
        return name.isEmpty() ? "invoke" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static void requireTransactionGoesOn(String sql) {
        if (ENDS_TRANSACTION.matcher(sql).matches()) {
            throw new AutogenException(
                    "execute refused: \"" + sql.strip().lines().findFirst().orElse("")
                            + "\" would begin or end a transaction, and the whole run is one",
                    "leave it out");
        }
    }

    static void requireTransactional(String operation, SqlStatement statement) {
        if (!statement.isTransactional()) {
            throw new AutogenException(
                    operation + " refused: PostgreSQL does it outside of a transaction only: " + statement.script(),
                    "put it into op.autocommit(() -> { ... })");
        }
    }

    /**
     * @param version the server's major version
     */
    static void requireVersion(String operation, SqlStatement statement, int version) {
        statement.requirement().ifPresent(requirement -> {
            if (version < requirement.version()) {
                throw new AutogenException(
                        operation + " refused: " + requirement.feature() + " needs PostgreSQL " + requirement.version()
                                + ", the server is PostgreSQL " + version,
                        "upgrade the server, or write the revision without it");
            }
        });
    }
}
