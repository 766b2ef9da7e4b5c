package dev.autogen.diff.rename;

import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renames one after another. Where one takes over the name that another gives up, all of these go by a name between.
 *
 * @param steps each of something else
 */
record Takeover(List<Step> steps) {

    Takeover {
        steps = List.copyOf(steps);
    }

    /** Makes the operation. */
    interface Rename {

        Operation of(String from, String to);
    }

    /**
     * One of them.
     *
     * @param space in which a name means one thing
     * @param subject of the change
     */
    record Step(String space, String from, String to, String subject, Rename rename) {

        Step {
            Objects.requireNonNull(space, "space is null");
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
            Objects.requireNonNull(subject, "subject is null");
            Objects.requireNonNull(rename, "rename is null");
        }

        private String before() {
            return space + '\0' + from;
        }

        private String after() {
            return space + '\0' + to;
        }

        private String between() {
            return Names.truncated("old__" + from);
        }
    }

    List<Change> changes() {
        Set<String> given = steps.stream().map(Step::before).collect(Collectors.toCollection(HashSet::new));
        Set<String> taken = steps.stream().map(Step::after).collect(Collectors.toSet());
        given.retainAll(taken);
        List<Step> entangled = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Step step : steps) {
            if (given.contains(step.before()) || given.contains(step.after())) {
                entangled.add(step);
            } else {
                changes.add(plain(step));
            }
        }
        if (!entangled.isEmpty()) {
            changes.add(throughNamesBetween(entangled));
        }
        return changes;
    }

    private static Change throughNamesBetween(List<Step> entangled) {
        List<Operation> up = new ArrayList<>();
        List<Operation> down = new ArrayList<>();
        for (Step step : entangled) {
            up.add(step.rename().of(step.from(), step.between()));
            down.add(step.rename().of(step.between(), step.from()));
        }
        for (Step step : entangled) {
            up.add(step.rename().of(step.between(), step.to()));
            down.add(step.rename().of(step.to(), step.between()));
        }
        Collections.reverse(down);
        String subjects = entangled.stream().map(Step::subject).collect(Collectors.joining("; "));
        return new Change(Change.Kind.CHANGED, subjects, up, down);
    }

    private static Change plain(Step step) {
        return new Change(
                Change.Kind.CHANGED,
                step.subject(),
                List.of(step.rename().of(step.from(), step.to())),
                List.of(step.rename().of(step.to(), step.from())));
    }
}
