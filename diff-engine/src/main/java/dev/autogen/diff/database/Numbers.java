package dev.autogen.diff.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lists of numbers as PostgreSQL writes them: {@code 1 2} for a vector, <code>{1,2}</code> for an array. The driver would
 * make an array of objects by way of a list of texts, for each row anew.
 */
final class Numbers {

    private static final int BASE = 10;

    private Numbers() {}

    /** Returns the {@code smallint} values of a list, none for null. */
    static List<Integer> small(@Nullable String text) {
        return all(text, value -> (int) value);
    }

    /** Returns the object identifiers of a list, none for null. */
    static List<Long> oids(@Nullable String text) {
        return all(text, Long::valueOf);
    }

    private static <T> List<T> all(@Nullable String text, LongFunction<T> type) {
        List<T> numbers = new ArrayList<>();
        if (text == null) {
            return numbers;
        }
        int position = 0;
        while (position < text.length()) {
            int start = position;
            long number = 0;
            while (position < text.length() && isDigit(text.charAt(position))) {
                number = number * BASE + text.charAt(position) - '0';
                position++;
            }
            if (position > start) {
                boolean isNegative = start > 0 && text.charAt(start - 1) == '-';
                numbers.add(type.apply(isNegative ? -number : number));
            }
            position++;
        }
        return numbers;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
