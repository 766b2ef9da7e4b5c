package dev.autogen.cli.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of an application after all its files, the environment before them. Names are compared without dashes and without
 * case ({@code physicalStrategy} is {@code physical-strategy}: Spring Boot reference, "Relaxed Binding").
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
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    Optional<String> value(String name) {
        String variable = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(environment.get(variable))
                .or(() -> Optional.ofNullable(byPlainName.get(plain(name))))
                .map(this::resolved)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
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
                .or(() -> Optional.ofNullable(
                        environment.get(name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(byPlainName.get(plain(name))))
                .or(() -> otherwise)
                .orElse(whole);
    }
}
