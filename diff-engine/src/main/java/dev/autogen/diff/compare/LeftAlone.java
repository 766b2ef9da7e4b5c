package dev.autogen.diff.compare;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
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
     * @param partitions the names of those that were left out of {@code live}
     */
    public static LeftAlone of(
            Schema live, Schema wanted, Set<UndeclaredKind> removed, Collection<QualifiedName> partitions) {
        Keeping keeping = new Keeping(removed);
        Schema completed = new Undeclared(live, wanted, keeping).completed();
        partitions.forEach(name -> keeping.note(UndeclaredKind.PARTITIONS, name.toString()));
        return new LeftAlone(completed, notes(keeping.names()));
    }

    private static List<String> notes(Map<UndeclaredKind, List<String>> names) {
        List<String> parts = new ArrayList<>();
        // An extension is of the database: whoever uses PostGIS would read its name at each comparison.
        names.keySet().stream()
                .filter(kind -> kind != UndeclaredKind.EXTENSIONS)
                .sorted()
                .forEach(kind -> parts.add(kind.counted(names.get(kind).size()) + " (" + some(names.get(kind)) + ")"));
        if (parts.isEmpty()) {
            return List.of();
        }
        return List.of("left alone, since no entity declares them: " + String.join(", ", parts));
    }

    private static String some(List<String> names) {
        String some = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? some + ", ..." : some;
    }
}
