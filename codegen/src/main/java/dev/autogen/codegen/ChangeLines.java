package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;

/** The lines of changes, one after the other; of many with what helps to see which belong together. */
final class ChangeLines {

    /** Beyond so many changes, a blank line helps to see where one ends; between single lines it would not. */
    private static final int MANY_CHANGES = 10;

    /** Fewer changes of one table are seen at a glance. */
    private static final int GROUP = 3;

    private static final String HEADING = " ".repeat(JavaStatement.INDENTATION) + "// ---- ";

    private final List<String> lines = new ArrayList<>();
    private boolean isBehindSingleLine = true;

    private ChangeLines() {}

    static boolean areMany(List<ChangeStatements> changes) {
        return changes.size() > MANY_CHANGES;
    }

    /**
     * @param isSpaced whether they are part of many
     */
    static List<String> of(List<ChangeStatements> changes, boolean isSpaced) {
        if (!isSpaced) {
            return changes.stream().flatMap(change -> change.lines().stream()).toList();
        }
        ChangeLines all = new ChangeLines();
        List<List<ChangeStatements>> groups = groups(changes);
        for (List<ChangeStatements> group : groups) {
            String subject = group.get(0).subject();
            if (groups.size() > 1 && group.size() >= GROUP && !subject.isEmpty()) {
                all.addHeaded(subject, group);
            } else {
                group.forEach(all::addSpaced);
            }
        }
        return all.lines;
    }

    private void addHeaded(String subject, List<ChangeStatements> group) {
        addBlank();
        lines.add(HEADING + JavaText.comment(subject));
        group.forEach(change -> lines.addAll(change.lines()));
        isBehindSingleLine = false;
    }

    private void addSpaced(ChangeStatements change) {
        List<String> next = change.lines();
        boolean isSingleLine = next.size() == 1;
        if (!isBehindSingleLine || !isSingleLine) {
            addBlank();
        }
        lines.addAll(next);
        isBehindSingleLine = isSingleLine;
    }

    private void addBlank() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    /** Returns the changes of one table that follow each other, together. */
    private static List<List<ChangeStatements>> groups(List<ChangeStatements> changes) {
        List<List<ChangeStatements>> groups = new ArrayList<>();
        String last = "";
        for (ChangeStatements change : changes) {
            if (groups.isEmpty() || !change.subject().equals(last)) {
                groups.add(new ArrayList<>());
                last = change.subject();
            }
            groups.get(groups.size() - 1).add(change);
        }
        return groups;
    }
}
