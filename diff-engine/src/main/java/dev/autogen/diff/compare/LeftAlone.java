package dev.autogen.diff.compare;

import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the database has and nobody declared, so that it stays as it is.
 *
 * @param wanted what was wanted, and with it all that is left alone
 * @param notes what that is, in one line; none where it is nothing
 */
public record LeftAlone(Schema wanted, List<String> notes) {

    /** How many names of a kind stand in the line. */
    private static final int NAMES = 3;

    public LeftAlone {
        notes = List.copyOf(notes);
    }

    /**
     * Completes what is wanted.
     *
     * @param live in one spelling with it
     * @param removed the kinds that are not left alone
     */
    public static LeftAlone of(Schema live, Schema wanted, Set<UndeclaredKind> removed) {
        Undeclared undeclared = new Undeclared(live, wanted, removed);
        Schema completed = undeclared.completed();
        return new LeftAlone(completed, notes(undeclared.names()));
    }

    private static List<String> notes(Map<UndeclaredKind, List<String>> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        new EnumMap<>(names).forEach((kind, list) -> parts.add(kind.counted(list.size()) + " (" + some(list) + ")"));
        return List.of("left alone, since no entity declares them: " + String.join(", ", parts));
    }

    private static String some(List<String> names) {
        String some = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? some + ", ..." : some;
    }
}
