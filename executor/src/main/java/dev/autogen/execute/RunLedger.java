package dev.autogen.execute;

import dev.autogen.graph.VersionChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a run has done, and how much of it a failure leaves. */
final class RunLedger {

    /** Longer statements are cut: they are shown to be recognised, not to be copied. */
    private static final int MAX_WIDTH = 100;

    private final List<String> start;
    private final Set<String> reached;
    private List<String> permanent;
    private final List<String> open = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final boolean isRehearsal;
    private boolean isInDoubt;

    /**
     * @param heads where the database is before the run
     */
    RunLedger(Collection<String> heads) {
        this(heads, false);
    }

    private RunLedger(Collection<String> heads, boolean isRehearsal) {
        this.isRehearsal = isRehearsal;
        this.reached = new TreeSet<>(heads);
        this.start = List.copyOf(reached);
        this.permanent = start;
    }

    /** Returns one of a run that is rolled back in any case. */
    RunLedger ofRehearsal() {
        return new RunLedger(start, true);
    }

    /** A statement of the current step has run. */
    void ran(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ");
        open.add(line.length() > MAX_WIDTH ? line.substring(0, MAX_WIDTH - 3) + "..." : line);
    }

    /** A step begins, or begins again: it passes over what is permanent of it, and names it anew. */
    void begun() {
        open.clear();
        left.clear();
    }

    /** What the current step did until now can no longer be rolled back, and its version row is not written. */
    void committed() {
        permanent = List.copyOf(reached);
        left.addAll(open);
        open.clear();
    }

    /** The current step, or a stamp, ended, with its version rows. */
    void ended(VersionChange step) {
        step.deleted().forEach(reached::remove);
        reached.addAll(step.inserted());
        open.clear();
    }

    /** All steps that ended are permanent, with their version rows. */
    void settled() {
        permanent = List.copyOf(reached);
        left.clear();
    }

    /** All that was not permanent is gone. */
    void rolledBack() {
        reached.clear();
        reached.addAll(permanent);
        open.clear();
    }

    /** The connection broke while something became permanent. */
    void inDoubt() {
        isInDoubt = true;
    }

    /** Returns the heads that outlive a failure, sorted. */
    List<String> permanent() {
        return permanent;
    }

    /** Returns the heads after the steps that ended, sorted. */
    List<String> heads() {
        return List.copyOf(reached);
    }

    /** Returns whether some of the current step outlives a failure. */
    boolean leavesSomething() {
        return !left.isEmpty();
    }

    /** Returns what a failure now leaves, as the end of a message; lines but the first are indented. */
    String outcome() {
        if (isInDoubt && left.isEmpty()) {
            return "the connection broke during a commit, so it is not known whether that took place; the next run sees it"
                    + " and goes on from there";
        }
        String heads = permanent.isEmpty() ? "base" : String.join(", ", permanent);
        if (isRehearsal) {
            return "this was a dry run: nothing was changed; the database is at " + heads;
        }
        if (!left.isEmpty()) {
            return "the database is at " + heads
                    + ", and these statements of the revision were committed and stay:\n    "
                    + String.join("\n    ", left)
                    + (isInDoubt ? "\n  and the one that ran when the connection broke may stay, too" : "")
                    + "\n  the next run passes over what stays and goes on behind";
        }
        // A commit between the steps made earlier ones of this run permanent.
        return permanent.equals(start)
                ? "everything was rolled back; the database is at " + heads
                : "what ran after " + heads + " was rolled back; the database is at " + heads;
    }
}
