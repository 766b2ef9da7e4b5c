package dev.autogen.cli.command;

import dev.autogen.graph.RevisionEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws branches and merges beside revisions that are listed newest first, as {@code git log --graph} does: a lane for each
 * line of revisions, two letters wide.
 */
final class GraphLanes {

    /** The revision that each lane leads down to, from left to right. */
    private final List<String> lanes = new ArrayList<>();

    private final Set<String> listed = new HashSet<>();
    private final List<String> rows = new ArrayList<>();

    private GraphLanes(List<RevisionEntry> entries) {
        entries.forEach(entry -> listed.add(entry.id()));
    }

    /** What is printed beside the lanes of a revision. */
    interface Text {
        List<String> of(RevisionEntry entry);
    }

    /**
     * Returns the rows.
     *
     * @param entries each before those that it revises
     */
    static List<String> rows(List<RevisionEntry> entries, Text text) {
        GraphLanes graph = new GraphLanes(entries);
        entries.forEach(entry -> graph.add(entry, text.of(entry)));
        return graph.rows;
    }

    private void add(RevisionEntry entry, List<String> text) {
        int lane = lanes.indexOf(entry.id());
        if (lane < 0) {
            lanes.add(entry.id());
            lane = lanes.size() - 1;
        }
        for (int other = lanes.lastIndexOf(entry.id()); other > lane; other = lanes.lastIndexOf(entry.id())) {
            join(lanes.subList(0, other).lastIndexOf(entry.id()), other);
        }
        String plain = "| ".repeat(lanes.size());
        for (int line = 0; line < text.size(); line++) {
            String mark = line == 0 ? plain.substring(0, 2 * lane) + "* " + plain.substring(2 * lane + 2) : plain;
            rows.add((mark + text.get(line)).stripTrailing());
        }
        follow(lane, entry.revises().stream().filter(listed::contains).toList());
    }

    private void follow(int lane, List<String> parents) {
        if (parents.isEmpty()) {
            end(lane);
            return;
        }
        lanes.set(lane, parents.get(0));
        // The last one first: each new lane is put beside the revision's own.
        for (int i = parents.size() - 1; i > 0; i--) {
            fork(lane, parents.get(i));
        }
    }

    /** Two lanes that lead to the same revision become one. */
    private void join(int lane, int other) {
        char[] row = blank();
        for (int i = 0; i < lanes.size(); i++) {
            if (i < other) {
                row[2 * i] = '|';
            }
            if (i > lane && i < other) {
                row[2 * i - 1] = '_';
            }
            if (i >= other) {
                row[2 * i - 1] = '/';
            }
        }
        lanes.remove(other);
        rows.add(new String(row).stripTrailing());
    }

    /** A merge has a second lane, right of its own. */
    private void fork(int lane, String parent) {
        char[] row = blank();
        for (int i = 0; i < lanes.size(); i++) {
            if (i <= lane) {
                row[2 * i] = '|';
            }
            if (i >= lane) {
                row[2 * i + 1] = '\\';
            }
        }
        lanes.add(lane + 1, parent);
        rows.add(new String(row).stripTrailing());
    }

    /** Behind a base those to the right come one lane nearer. */
    private void end(int lane) {
        if (lane < lanes.size() - 1) {
            char[] row = blank();
            for (int i = 0; i < lanes.size(); i++) {
                if (i < lane) {
                    row[2 * i] = '|';
                }
                if (i > lane) {
                    row[2 * i - 1] = '/';
                }
            }
            rows.add(new String(row).stripTrailing());
        }
        lanes.remove(lane);
    }

    private char[] blank() {
        char[] row = new char[2 * lanes.size() + 1];
        Arrays.fill(row, ' ');
        return row;
    }
}
