package dev.autogen.diff.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code pg_get_triggerdef} alone can tell. The catalogue has the condition in a form that no other function writes as
 * SQL, since it is about two rows, and the arguments in bytes of the database's encoding.
 *
 * @param condition of {@code WHEN}, without parentheses
 * @param arguments of the function
 */
record TriggerDefinition(Optional<String> condition, List<String> arguments) {

    TriggerDefinition {
        arguments = List.copyOf(arguments);
    }

    /** Takes apart {@code CREATE TRIGGER ... [WHEN (...)] EXECUTE FUNCTION ...('...', ...)}. */
    static TriggerDefinition parse(String sql) {
        SqlTokens tokens = new SqlTokens(sql);
        int call = tokens.find("EXECUTE", 0, tokens.size());
        int when = tokens.find("WHEN", 0, call);
        Optional<String> condition = Optional.empty();
        if (when >= 0) {
            int end = tokens.partner(when + 1);
            condition = Optional.of(
                    sql.substring(tokens.get(when + 1).end(), tokens.get(end).start()));
        }
        return new TriggerDefinition(condition.map(SettledSql::of).map(Parentheses::stripped), arguments(tokens, call));
    }

    private static List<String> arguments(SqlTokens tokens, int call) {
        List<String> arguments = new ArrayList<>();
        for (int index = tokens.find("(", call, tokens.size()) + 1; !tokens.closes(index); index++) {
            if (!tokens.is(index, ",")) {
                arguments.add(text(tokens.get(index).text()));
            }
        }
        return arguments;
    }

    /** Quotes are doubled, backslashes stand for themselves (simple_quote_literal in ruleutils.c). */
    private static String text(String literal) {
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }
}
