package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a configuration file, each read as what it is meant to be.
 *
 * @param file that messages name
 * @param settings by their names, those of a target among them
 * @param environment fills in {@code ${NAME}}
 */
record ConfigurationValues(Path file, TargetSettings settings, Map<String, String> environment) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    ConfigurationValues {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(settings, "settings is null");
        environment = Map.copyOf(environment);
    }

    /** Returns the names of all that are there, sorted. */
    Set<String> names() {
        return settings.values().keySet();
    }

    /** Returns the names of all that the file has, of other targets too, and those that they have without a target. */
    Map<String, String> allNames() {
        return settings.names();
    }

    Optional<QualifiedName> tableName(String setting) {
        return value(setting).map(name -> {
            int dot = name.indexOf('.');
            if (dot == 0 || dot == name.length() - 1 || dot != name.lastIndexOf('.')) {
                throw refused(setting, name, "write it as table or schema.table");
            }
            return dot < 0 ? QualifiedName.of(name) : QualifiedName.of(name.substring(0, dot), name.substring(dot + 1));
        });
    }

    Duration duration(String name, Duration otherwise) {
        Optional<String> text = value(name);
        try {
            return text.map(DurationText::parse).orElse(otherwise);
        } catch (AutogenException problem) {
            throw refused(name, text.orElseThrow(), problem.fix());
        }
    }

    int number(String name, int otherwise) {
        String text = value(name).orElse(String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw refused(name, text, "set it to a number from 1 on");
        }
        return Integer.parseInt(text);
    }

    boolean flag(String name, boolean otherwise) {
        String text = value(name).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw refused(name, text, "set it to true or false");
        }
        return text.equals("true");
    }

    AutogenException refused(String name, String text, String fix) {
        return new AutogenException("setting refused: " + name + " = " + text + " in " + file, fix);
    }

    List<String> list(String name) {
        return value(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Path path(String text) {
        return file.resolveSibling(text).normalize();
    }

    Optional<String> setting(String name, String variable) {
        // A variable is for the project; what a target says is for it alone.
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank() && !settings.isOwn(name))
                .or(() -> value(name));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(settings.values().get(name))
                .filter(text -> !text.isEmpty())
                .map(text -> REFERENCE
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(variable(name, match.group(1)))))
                .filter(text -> !text.isBlank());
    }

    private String variable(String setting, String variable) {
        String text = environment.get(variable);
        if (text == null) {
            throw new AutogenException(
                    "environment variable not set: " + variable + ", which " + setting + " in " + file + " refers to",
                    "export " + variable);
        }
        return text;
    }
}
