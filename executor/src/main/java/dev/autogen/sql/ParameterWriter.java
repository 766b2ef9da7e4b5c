package dev.autogen.sql;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Storage parameters. */
final class ParameterWriter {

    /** What PostgreSQL reads without quotes; between them it reads anything, a number too. */
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|true|false|on|off|auto");

    private ParameterWriter() {}

    static String all(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> one(parameter.getKey(), parameter.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String one(String name, String value) {
        return name(name) + " = " + (BARE.matcher(value).matches() ? value : Quoting.literal(value));
    }

    /** Those of the table of long values stand behind {@code toast.} (PostgreSQL manual, CREATE TABLE). */
    static String name(String name) {
        int dot = name.indexOf('.');
        return dot < 1
                ? Quoting.identifier(name)
                : Quoting.identifier(name.substring(0, dot)) + "." + Quoting.identifier(name.substring(dot + 1));
    }
}
