package dev.autogen.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant. */
public final class CloseName {

    private CloseName() {}

    /** Returns the closest of the names, where it differs from what was typed in one character of three at most. */
    public static Optional<String> of(String typed, Collection<String> names) {
        return of(typed, names, typed.length() / 3);
    }

    /**
     * @param tolerance how many characters may differ, capitals counting as small letters; two that changed places are one
     */
    static Optional<String> of(String typed, Collection<String> names, int tolerance) {
        return names.stream()
                .filter(name -> distance(typed, name) <= tolerance)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment. */
    private static int distance(String typed, String name) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                distances[row][column] = distance(distances, from.substring(0, row), to.substring(0, column));
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int distance(int[][] distances, String from, String to) {
        int row = from.length();
        int column = to.length();
        if (row == 0 || column == 0) {
            return row + column;
        }
        boolean isSame = from.charAt(row - 1) == to.charAt(column - 1);
        int least = Math.min(distances[row - 1][column], distances[row][column - 1]) + 1;
        least = Math.min(least, distances[row - 1][column - 1] + (isSame ? 0 : 1));
        boolean isSwapped = row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        return isSwapped ? Math.min(least, distances[row - 2][column - 2] + 1) : least;
    }
}
