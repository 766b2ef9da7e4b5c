package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of one target, where a project has several: {@code target.audit.url} is the {@code url} of the target
 * {@code audit}, and what a target does not say is as for the project.
 *
 * @param values without those of other targets, under the names that they have without a target
 * @param own the names of those that the target says itself
 * @param names all that the file has, of every target, and the names that they have without one
 */
record TargetSettings(Map<String, String> values, Set<String> own, Map<String, String> names) {

    private static final Pattern OF_TARGET = Pattern.compile("target\\.(?<target>[A-Za-z0-9_-]+)\\.(?<setting>.+)");

    TargetSettings {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        own = Set.copyOf(own);
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /**
     * Chooses.
     *
     * @param all as the file has them
     * @throws AutogenException where there is no such target
     */
    static TargetSettings of(Map<String, String> all, Optional<String> target, Path file) {
        Map<String, String> values = new TreeMap<>();
        Map<String, String> own = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Set<String> targets = new TreeSet<>();
        all.forEach((name, value) -> {
            Matcher matcher = OF_TARGET.matcher(name);
            names.put(name, matcher.matches() ? matcher.group("setting") : name);
            if (!matcher.matches()) {
                values.put(name, value);
                return;
            }
            targets.add(matcher.group("target"));
            if (target.filter(matcher.group("target")::equals).isPresent()) {
                own.put(matcher.group("setting"), value);
            }
        });
        target.filter(name -> !targets.contains(name)).ifPresent(name -> {
            throw unknown(name, targets, file);
        });
        values.putAll(own);
        return new TargetSettings(values, own.keySet(), names);
    }

    private static AutogenException unknown(String name, Set<String> targets, Path file) {
        String fix = CloseName.of(name, targets)
                .map(close -> "did you mean " + close + "?")
                .orElse(
                        targets.isEmpty()
                                ? "set target." + name + ".url in it"
                                : "use one of " + String.join(", ", targets));
        return new AutogenException("target not found: " + name + " in " + file, fix);
    }

    boolean isOwn(String setting) {
        return own.contains(setting);
    }
}
