package dev.autogen.sql;

import dev.autogen.operation.ParameterChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Storage parameters. Their names need no quotes, see {@code Parameters}. */
final class ParameterWriter {

    /** What PostgreSQL reads without quotes; between them it reads anything, a number too. */
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|true|false|on|off|auto");

    private ParameterWriter() {}

    static String all(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> one(parameter.getKey(), parameter.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String one(String name, String value) {
        return name + " = " + (BARE.matcher(value).matches() ? value : Quoting.literal(value));
    }

    /** Returns {@code set} and {@code reset} of what a statement alters. */
    static List<SqlStatement> changes(String alter, List<ParameterChange> changes) {
        String set = changes.stream()
                .flatMap(change -> change.to().map(value -> one(change.parameter(), value)).stream())
                .collect(Collectors.joining(", "));
        String reset = changes.stream()
                .filter(change -> change.to().isEmpty())
                .map(ParameterChange::parameter)
                .collect(Collectors.joining(", "));
        List<SqlStatement> statements = new ArrayList<>();
        if (!set.isEmpty()) {
            statements.add(new SqlStatement(alter + " SET (" + set + ")"));
        }
        if (!reset.isEmpty()) {
            statements.add(new SqlStatement(alter + " RESET (" + reset + ")"));
        }
        return statements;
    }
}
