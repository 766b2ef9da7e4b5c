package dev.autogen.diff.database;

import dev.autogen.schema.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one role may do with one thing, while it is read word by word. */
final class HeldPrivileges {

    private final int all;
    private final SortedSet<String> words = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> columns = new TreeMap<>();

    /** @param all how many privileges a thing of that kind has on this server */
    HeldPrivileges(int all) {
        this.all = all;
    }

    void add(String word) {
        words.add(word);
    }

    void add(String word, String column) {
        columns.computeIfAbsent(word, key -> new TreeSet<>()).add(column);
    }

    /**
     * Returns them sorted by word, those on columns last. {@code all} stands alone, where several are all that there are: it
     * goes with no others.
     */
    List<Privilege> privileges() {
        List<Privilege> privileges = new ArrayList<>();
        if (words.size() == all && all > 1 && columns.isEmpty()) {
            privileges.add(new Privilege(Privilege.ALL, List.of()));
        } else {
            words.forEach(word -> privileges.add(new Privilege(word, List.of())));
        }
        columns.forEach((word, names) -> privileges.add(new Privilege(word, List.copyOf(names))));
        return privileges;
    }
}
