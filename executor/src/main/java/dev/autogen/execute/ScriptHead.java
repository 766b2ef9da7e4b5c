package dev.autogen.execute;

import dev.autogen.graph.VersionChange;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a script says of itself.
 *
 * @param command such as {@code upgrade}
 * @param from the version rows where it begins
 * @param to the version rows where it ends
 */
record ScriptHead(String command, List<String> from, List<String> to) {

    ScriptHead {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    static ScriptHead of(String command, Collection<String> from, List<? extends VersionChange> changes) {
        TreeSet<String> rows = new TreeSet<>(from);
        for (VersionChange change : changes) {
            change.deleted().forEach(rows::remove);
            rows.addAll(change.inserted());
        }
        return new ScriptHead(command, from.stream().sorted().toList(), List.copyOf(rows));
    }

    /** Returns {@code autogen upgrade base -> a1b2c3d4e5f6}. */
    String title() {
        return "autogen " + command + " " + text(from) + " -> " + text(to);
    }

    private static String text(List<String> rows) {
        return rows.isEmpty() ? "base" : String.join(", ", rows);
    }
}
