package dev.autogen.diff.database;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL could not be asked, by the reason that it gave. */
final class Warnings {

    private static final Pattern MISSING_TYPE =
            Pattern.compile("type \"(?:[^\"]+\\.)?([a-z]+)(?:\\[\\])?\" does not exist");

    /** Types that applications use most often without PostgreSQL having them by itself. */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "geometry", "postgis",
            "geography", "postgis",
            "raster", "postgis_raster",
            "citext", "citext",
            "hstore", "hstore",
            "ltree", "ltree",
            "vector", "vector",
            "halfvec", "vector",
            "sparsevec", "vector");

    private final Map<String, Set<String>> subjects = new TreeMap<>();

    void add(String problem, String subject) {
        subjects.computeIfAbsent(problem, key -> new LinkedHashSet<>()).add(subject);
    }

    /** Returns a line for each reason. */
    List<String> lines() {
        return subjects.entrySet().stream()
                .map(entry -> "compared as text only, because " + entry.getKey() + ": "
                        + String.join(", ", entry.getValue()) + remedy(entry.getKey()))
                .toList();
    }

    private static String remedy(String problem) {
        Matcher matcher = MISSING_TYPE.matcher(problem);
        if (!matcher.find() || !EXTENSIONS.containsKey(matcher.group(1))) {
            return "";
        }
        return " (create extension " + EXTENSIONS.get(matcher.group(1)) + ")";
    }
}
