package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people type them: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 2h}. */
public final class DurationText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|h)");

    private DurationText() {}

    /**
     * Reads one.
     *
     * @throws AutogenException where it has no unit, or is none
     */
    public static Duration parse(String text) {
        String typed = text.strip();
        if (NUMBER.matcher(typed).matches()) {
            throw new AutogenException(
                    "duration refused: " + typed + " has no unit", "write " + typed + "s for seconds, or ms, m, h");
        }
        Matcher matcher = TEXT.matcher(typed);
        if (!matcher.matches()) {
            throw new AutogenException(
                    "duration refused: '" + typed + "'", "write a number and ms, s, m or h, such as 500ms or 5m");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
