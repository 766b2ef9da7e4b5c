package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a person types as a target. */
final class TargetParser {

    /** Nine digits are more than any history has, and fit an int. */
    private static final Pattern RELATIVE = Pattern.compile("(.*?)([+-][0-9]{1,9})");

    /** The whole text, for messages. */
    private final String typed;

    private TargetParser(String typed) {
        this.typed = typed;
    }

    static Target parse(String text) {
        String typed = text.strip();
        return new TargetParser(typed).target();
    }

    private Target target() {
        int at = typed.indexOf('@');
        if (at < 0) {
            return place(typed);
        }
        String branch = typed.substring(0, at);
        requireName(branch, "before the @");
        if (RevisionIds.isReserved(branch)) {
            throw malformed("'" + branch + "' is no branch");
        }
        return new Target.OnBranch(branch, place(typed.substring(at + 1)));
    }

    private Target place(String text) {
        Matcher matcher = RELATIVE.matcher(text);
        if (!matcher.matches()) {
            return absolute(text);
        }
        int steps = Integer.parseInt(matcher.group(2));
        if (steps == 0) {
            throw malformed("it goes no step");
        }
        if (matcher.group(1).isEmpty()) {
            return new Target.FromCurrent(steps);
        }
        return new Target.FromRevision(absolute(matcher.group(1)), steps);
    }

    private Target absolute(String text) {
        requireName(text, "here");
        return switch (text) {
            case "head" -> new Target.Head();
            case "heads" -> new Target.Heads();
            case "base" -> new Target.Base();
            case "current" -> new Target.Current();
            default -> new Target.Named(text);
        };
    }

    private void requireName(String text, String where) {
        if (typed.indexOf(':') >= 0) {
            throw malformed("a range is not allowed here");
        }
        if (text.isEmpty()) {
            throw malformed(typed.isEmpty() ? "it is blank" : "a name is missing " + where);
        }
        if (!RevisionIds.illegalCharacters(text).isEmpty()) {
            throw malformed("character(s) " + RevisionIds.illegalCharacters(text) + " stand in no revision id");
        }
    }

    private InvalidTarget malformed(String why) {
        return new InvalidTarget(
                Reason.MALFORMED,
                typed,
                "target refused: '" + typed + "': " + why,
                "use head, heads, base, +1, -1, or an id or the beginning of one; each also as branch@...");
    }
}
