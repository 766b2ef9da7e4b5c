package dev.autogen.execute;

import dev.autogen.operation.Placeholders;
import java.util.regex.Pattern;

/** Which statements PL/pgSQL's {@code EXECUTE} takes (PostgreSQL manual, 43.5.4 "Executing Dynamic Commands"). */
final class GuardRules {

    private static final Pattern OF_TRANSACTIONS =
            Pattern.compile("(savepoint|release|rollback)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUERY = Pattern.compile("(select|with)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_INTO = Pattern.compile("\\b(insert|merge)\\s+into\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern INTO = Pattern.compile("\\binto\\b", Pattern.CASE_INSENSITIVE);

    private GuardRules() {}

    /** It takes neither savepoints nor {@code SELECT INTO}, which makes a table. */
    static boolean canBeExecuted(String sql) {
        StringBuilder code = new StringBuilder();
        Placeholders.parts(sql).forEach(part -> code.append(code(part)));
        for (String statement : code.toString().split(";")) {
            String text = statement.strip();
            boolean makesTable = QUERY.matcher(text).lookingAt()
                    && INTO.matcher(OTHER_INTO.matcher(text).replaceAll("")).find();
            if (makesTable || OF_TRANSACTIONS.matcher(text).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    private static String code(Placeholders.Part part) {
        return part.kind() == Placeholders.Part.Kind.LITERAL_OR_COMMENT ? " " : part.text();
    }
}
