package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, refused where nothing stands. */
public final class Given {

    private Given() {}

    /**
     * Returns SQL that is neither null nor blank.
     *
     * @param subject what it belongs to, such as {@code column price}, for the message
     * @param part what it is, such as {@code default}, for the message
     */
    public static String sql(@Nullable String sql, String subject, String part) {
        if (text(sql, subject, part).isBlank()) {
            throw refused(subject, part, "blank");
        }
        return Objects.requireNonNull(sql);
    }

    /** Returns what is not null; subject and part as in {@link #sql}. */
    public static <T> T text(@Nullable T text, String subject, String part) {
        if (text == null) {
            throw refused(subject, part, "null");
        }
        return text;
    }

    /**
     * Returns values of which none is null.
     *
     * @param subject as in {@link #sql}
     * @param part what one of them is
     */
    public static <T> List<T> all(@Nullable T @Nullable [] values, String subject, String part) {
        if (values == null) {
            throw new AutogenException(
                    subject + " refused: there is null where each " + part + " should stand", "write them");
        }
        return Arrays.stream(values).map(value -> text(value, subject, part)).toList();
    }

    private static AutogenException refused(String subject, String part, String what) {
        return new AutogenException(
                subject + " refused: the " + part + " is " + what, "write it, or leave the " + part + " out");
    }
}
