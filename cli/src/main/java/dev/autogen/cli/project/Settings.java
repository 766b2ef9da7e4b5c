package dev.autogen.cli.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of an application after all its files, the environment before them. Names are compared without dashes and without
 * case ({@code physicalStrategy} is {@code physical-strategy}: Spring Boot reference, "Relaxed Binding"), and without the quotes that
 * Quarkus puts around the name of a persistence unit.
 */
final class Settings {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?}");

    /** A reference may lead to another; this many that follow each other go in a circle. */
    private static final int MOST_REFERENCES = 20;

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> byPlainName = new TreeMap<>();
    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Lets these win over the earlier ones. */
    void add(Map<String, String> document) {
        document.forEach((name, value) -> {
            values.put(name, value);
            byPlainName.put(plain(name), value);
        });
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the names that the files have, as they are written. */
    Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    Optional<String> value(String name) {
        return variable(name)
                .or(() -> Optional.ofNullable(byPlainName.get(plain(name))))
                .map(this::resolved)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Returns values with commas between them, and those that YAML has as a list. */
    List<String> list(String name) {
        List<String> all = new ArrayList<>();
        value(name).ifPresent(text -> all.addAll(Arrays.asList(text.split("\\s*,\\s*"))));
        for (int i = 0; value(name + "[" + i + "]").isPresent(); i++) {
            all.add(value(name + "[" + i + "]").orElseThrow());
        }
        return List.copyOf(all);
    }

    /** Returns what has the prefix, under the names that follow it, as they are written. */
    Map<String, String> below(String prefix) {
        Map<String, String> below = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                below.put(unquoted(name.substring(prefix.length())), resolved(value));
            }
        });
        return below;
    }

    private static String unquoted(String name) {
        return name.replaceAll("^[\"'\\[]+|[\"'\\]]+$", "");
    }

    /** Spring leaves dashes out; others, by MicroProfile Config, write {@code _} for whatever is no letter and no figure. */
    private Optional<String> variable(String name) {
        return Stream.of(
                        name.replace("-", "").replace('.', '_'),
                        microProfile(name),
                        microProfile(name.replace("\"", "")))
                .map(variable -> environment.get(variable.toUpperCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String microProfile(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** A reference that leads nowhere stays: whoever uses the value will say what is wrong with it. */
    private String resolved(String text) {
        String result = text;
        for (int i = 0; i < MOST_REFERENCES; i++) {
            String before = result;
            result = REFERENCE
                    .matcher(before)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            replacement(match.group(), match.group(1), Optional.ofNullable(match.group(2)))));
            if (result.equals(before)) {
                return result;
            }
        }
        return text;
    }

    private String replacement(String whole, String name, Optional<String> otherwise) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> variable(name))
                .or(() -> Optional.ofNullable(byPlainName.get(plain(name))))
                .or(() -> otherwise)
                .orElse(whole);
    }
}
