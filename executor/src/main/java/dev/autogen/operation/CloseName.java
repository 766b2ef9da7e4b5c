package dev.autogen.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody may have meant. */
final class CloseName {

    private CloseName() {}

    /** Returns the closest of the names, where it differs from what was typed in one character of three at most. */
    static Optional<String> of(String typed, Collection<String> names) {
        int tolerance = typed.length() / 3;
        return names.stream()
                .filter(name -> distance(typed, name) <= tolerance)
                .min(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(name -> name));
    }

    /** Returns Levenshtein's distance, capitals counting as small letters. */
    private static int distance(String typed, String name) {
        int[] previous = new int[name.length() + 1];
        for (int column = 0; column <= name.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] line = new int[name.length() + 1];
            line[0] = row;
            for (int column = 1; column <= name.length(); column++) {
                boolean isSame =
                        Character.toLowerCase(typed.charAt(row - 1)) == Character.toLowerCase(name.charAt(column - 1));
                int changed = previous[column - 1] + (isSame ? 0 : 1);
                line[column] = Math.min(changed, Math.min(previous[column], line[column - 1]) + 1);
            }
            previous = line;
        }
        return previous[name.length()];
    }
}
