package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Placeholders;
import dev.autogen.sql.SqlStatement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a statement must keep to, whoever runs or prints it. */
final class StatementRules {

    /** A word that ends the transaction; not {@code rollback to savepoint}. */
    private static final Pattern ENDS_TRANSACTION = Pattern.compile(
            "(begin|start\\s+transaction|commit|end|abort|prepare\\s+transaction"
                    + "|rollback(?!\\s+(?:work\\s+|transaction\\s+)?to\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    /** The body of a function in standard SQL, whose {@code end} is none of a transaction. */
    private static final Pattern BODY = Pattern.compile("\\bbegin\\s+atomic\\b", Pattern.CASE_INSENSITIVE);

    private StatementRules() {}

    /** An operation is a record of the same name as its method. */
    static String name(Operation operation) {
        String name = operation.getClass().getSimpleName();
        return name.isEmpty() ? "invoke" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Looks at each of several statements in one text, and at what is code in them. */
    static void requireTransactionGoesOn(String sql) {
        StringBuilder code = new StringBuilder();
        for (Placeholders.Part part : Placeholders.parts(sql)) {
            code.append(code(part));
        }
        List<String> statements = BODY.matcher(code).find()
                ? List.of(code.toString())
                : List.of(code.toString().split(";"));
        for (String statement : statements) {
            if (ENDS_TRANSACTION.matcher(statement.strip()).lookingAt()) {
                throw new AutogenException(
                        "execute refused: \""
                                + statement.strip().lines().findFirst().orElse("")
                                + "\" would begin or end a transaction, which is the run's to do",
                        "leave it out");
            }
        }
    }

    /** A comment is a blank to PostgreSQL; what is in a literal is no code, and a literal begins no statement. */
    private static String code(Placeholders.Part part) {
        if (part.kind() != Placeholders.Part.Kind.LITERAL_OR_COMMENT) {
            return part.text();
        }
        return part.text().startsWith("--") || part.text().startsWith("/*") ? " " : "''";
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
