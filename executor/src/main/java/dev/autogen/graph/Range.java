package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the history, both ends included. A lower end such as {@code -3} counts down from the upper one, and an upper
 * end such as {@code +3} counts up from the lower one; where that is relative itself, or the sign is the other one, they
 * count from where the database is.
 *
 * @param lower the older end; empty for the base
 * @param upper the newer end; empty for all heads
 */
public record Range(Optional<Target> lower, Optional<Target> upper) {

    public static final Range ALL = new Range(Optional.empty(), Optional.empty());

    public Range {
        Objects.requireNonNull(lower, "lower is null");
        Objects.requireNonNull(upper, "upper is null");
    }

    /**
     * Reads {@code a:b}, {@code a:}, {@code :b} and {@code :}, whose ends are {@linkplain Target#parse targets}.
     *
     * @throws InvalidTarget where the text is no range
     */
    public static Range parse(String text) {
        String typed = text.strip();
        int colon = typed.indexOf(':');
        if (colon < 0 || typed.indexOf(':', colon + 1) >= 0) {
            throw new InvalidTarget(
                    Reason.MALFORMED,
                    typed,
                    "range refused: '" + typed + "': it must have one colon",
                    "write [start]:[end], [start]: or :[end], the older end first");
        }
        return new Range(end(typed.substring(0, colon)), end(typed.substring(colon + 1)));
    }

    private static Optional<Target> end(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Target.parse(text));
    }

    /** Returns what was typed. */
    public String text() {
        return lower.map(Target::text).orElse("") + ":"
                + upper.map(Target::text).orElse("");
    }

    /** Returns whether an end is where the database is, or counts from there. */
    public boolean needsDatabase() {
        return lower.filter(Range::isCurrent).isPresent()
                || upper.filter(Range::isCurrent).isPresent()
                || (isRelative(lower) && !lowerCountsFromUpper())
                || (isRelative(upper) && !upperCountsFromLower());
    }

    boolean lowerCountsFromUpper() {
        return steps(lower) < 0 && !isRelative(upper);
    }

    boolean upperCountsFromLower() {
        return steps(upper) > 0 && !isRelative(lower);
    }

    private static boolean isRelative(Optional<Target> end) {
        return steps(end) != 0;
    }

    private static boolean isCurrent(Target end) {
        Target place = onBranch(end);
        if (place instanceof Target.FromRevision relative) {
            return relative.start() instanceof Target.Current;
        }
        return place instanceof Target.Current;
    }

    /** Returns how far a relative end is away from what it counts from; zero for one that is not relative. */
    static int steps(Optional<Target> end) {
        return end.map(Range::onBranch)
                .filter(Target.FromCurrent.class::isInstance)
                .map(target -> ((Target.FromCurrent) target).steps())
                .orElse(0);
    }

    private static Target onBranch(Target end) {
        return end instanceof Target.OnBranch branch ? branch.target() : end;
    }
}
