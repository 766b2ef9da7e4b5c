package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of schemas with {@code *} for any characters and {@code ?} for one, as somebody typed them. */
record SchemaPatterns(List<String> patterns) {

    /** More of them are no hint any more. */
    private static final int SHOWN = 10;

    SchemaPatterns {
        patterns = List.copyOf(patterns);
    }

    /**
     * @param text with commas between them
     */
    static SchemaPatterns parse(String text) {
        List<String> patterns = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
        if (patterns.isEmpty()) {
            throw new AutogenException(
                    "no schema named: --each-schema is blank", "name schemas, such as tenant_a or 'tenant_*'");
        }
        return new SchemaPatterns(patterns);
    }

    /**
     * Returns the schemas that they mean, sorted.
     *
     * @throws AutogenException where one of them means none; all such at once
     */
    List<String> in(List<String> schemas) {
        Set<String> found = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        for (String pattern : patterns) {
            List<String> matching = schemas.stream()
                    .filter(schema -> regex(pattern).matcher(schema).matches())
                    .toList();
            if (matching.isEmpty()) {
                problems.add(pattern
                        + CloseName.of(pattern, schemas)
                                .map(close -> " (close to it: " + close + ")")
                                .orElse(""));
            }
            found.addAll(matching);
        }
        if (!problems.isEmpty()) {
            throw new AutogenException(
                    "no such schema: " + String.join(", ", problems) + "; the database has " + shown(schemas),
                    "name schemas that are there, or create them first");
        }
        return List.copyOf(found);
    }

    private static String shown(List<String> schemas) {
        if (schemas.isEmpty()) {
            return "none";
        }
        String first = schemas.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return schemas.size() > SHOWN ? first + " and " + (schemas.size() - SHOWN) + " more" : first;
    }

    private static Pattern regex(String pattern) {
        String regex = pattern.chars()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
