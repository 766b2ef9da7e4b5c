package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a person types as a target. */
final class TargetParser {

    /** Nine digits are more than any history has, and fit an int. */
    private static final Pattern RELATIVE = Pattern.compile("(.*?)([+-][0-9]{1,9})");

    private TargetParser() {}

    static Target parse(String text) {
        String typed = text.strip();
        Matcher matcher = RELATIVE.matcher(typed);
        if (!matcher.matches()) {
            return absolute(typed, typed);
        }
        int steps = Integer.parseInt(matcher.group(2));
        if (steps == 0) {
            throw malformed(typed, "it goes no step");
        }
        if (matcher.group(1).isEmpty()) {
            return new Target.FromCurrent(steps);
        }
        return new Target.FromRevision(absolute(matcher.group(1), typed), steps);
    }

    /**
     * @param typed the whole text, for the message
     */
    private static Target absolute(String text, String typed) {
        if (text.isEmpty()) {
            throw malformed(typed, "it is blank");
        }
        if (text.indexOf(':') >= 0) {
            throw malformed(typed, "a range is not allowed here");
        }
        if (!RevisionIds.illegalCharacters(text).isEmpty()) {
            throw malformed(typed, "character(s) " + RevisionIds.illegalCharacters(text) + " stand in no revision id");
        }
        return switch (text) {
            case "head" -> new Target.Head();
            case "heads" -> new Target.Heads();
            case "base" -> new Target.Base();
            default -> new Target.Named(text);
        };
    }

    private static InvalidTarget malformed(String text, String why) {
        return new InvalidTarget(
                Reason.MALFORMED,
                text,
                "target refused: '" + text + "': " + why,
                "use head, heads, base, +1, -1, or an id or the beginning of one");
    }
}
