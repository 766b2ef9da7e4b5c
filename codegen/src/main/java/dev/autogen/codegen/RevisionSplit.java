package dev.autogen.codegen;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How the changes of one comparison become several revisions. Together these do what one would, whatever the database holds. */
public enum RevisionSplit {

    /** One for each PostgreSQL schema; a schema comes again where it needs what another one gets first. */
    SCHEMA {
        @Override
        public List<Part> parts(List<Change> changes) {
            List<Part> parts = new ArrayList<>();
            List<SplitChange> left = SplitChange.of(changes);
            while (!left.isEmpty()) {
                String namespace = left.get(0).namespace();
                Taken taken = Taken.of(left, change -> change.namespace().equals(namespace));
                parts.add(new Part(namespace, taken.first()));
                left = taken.others();
            }
            return parts;
        }
    },

    /** What the running application does not notice first, then what it must be ready for. */
    EXPAND_CONTRACT {
        @Override
        public List<Part> parts(List<Change> changes) {
            List<Change> loosened = changes.stream()
                    .flatMap(change -> withoutNotNull(change).stream())
                    .toList();
            Taken taken = Taken.of(SplitChange.of(loosened), Expansion.of(loosened));
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("expand", taken.first()));
            parts.add(new Part("contract", SplitChange.changes(taken.others())));
            parts.removeIf(part -> part.changes().isEmpty());
            return parts;
        }
    };

    /**
     * The changes of one revision.
     *
     * @param name of the schema, empty for the current one; or {@code expand} or {@code contract}
     */
    public record Part(String name, List<Change> changes) {

        public Part {
            Objects.requireNonNull(name, "name is null");
            changes = List.copyOf(changes);
        }
    }

    /** Returns the revisions in their order, each with a change at least. */
    public abstract List<Part> parts(List<Change> changes);

    /**
     * Returns the revisions as drafts, each of which follows the one before.
     *
     * @param draft of the first one, without changes
     * @param ids of the others
     */
    public List<RevisionDraft> drafts(RevisionDraft draft, List<Change> changes, Supplier<String> ids) {
        List<Part> parts = parts(changes);
        if (parts.size() < 2) {
            return List.of(draft.withChanges(changes));
        }
        List<RevisionDraft> drafts = new ArrayList<>();
        for (Part part : parts) {
            String message = message(draft.message(), part.name());
            drafts.add(
                    drafts.isEmpty()
                            ? draft.withMessage(message).withChanges(part.changes())
                            : drafts.get(drafts.size() - 1).followedBy(ids.get(), message, part.changes()));
        }
        return drafts;
    }

    private static String message(String whole, String part) {
        if (whole.isEmpty() || part.isEmpty()) {
            return whole + part;
        }
        return whole + " (" + part + ")";
    }

    /** A column without a default that must not be null refuses the rows of an application that does not know it. */
    private static List<Change> withoutNotNull(Change change) {
        if (change.up().size() != 1 || !(change.up().get(0) instanceof AddColumn add) || !isDemanding(add)) {
            return List.of(change);
        }
        AddColumn optional = new AddColumn(add.table(), add.column().withNotNull(false), add.options());
        Change added = new Change(change.kind(), change.subject(), List.of(optional), change.down())
                .withSources(change.sources())
                .withHazards(change.hazards().stream()
                        .filter(hazard -> !hazard.operation().equals(add))
                        .toList());
        return List.of(
                added,
                new Change(
                        Change.Kind.CHANGED,
                        change.subject() + " nullable -> not null",
                        notNull(add, true),
                        notNull(add, false)));
    }

    private static boolean isDemanding(AddColumn add) {
        return add.column().isNotNull()
                && add.column().defaultSql().isEmpty()
                && add.column().identity().isEmpty()
                && add.column().generated().isEmpty();
    }

    private static List<Operation> notNull(AddColumn add, boolean to) {
        return List.of(new AlterColumn(add.table(), add.column().name(), List.of(new ColumnChange.NotNull(to))));
    }

    /** What can come first, and what is left, both in their old order. */
    private record Taken(List<Change> first, List<SplitChange> others) {

        /** One comes before others only where it has nothing to do with them. */
        static Taken of(List<SplitChange> changes, Predicate<SplitChange> isWanted) {
            List<Change> first = new ArrayList<>();
            List<SplitChange> others = new ArrayList<>();
            for (SplitChange change : changes) {
                if (isWanted.test(change) && others.stream().noneMatch(change::isRelatedTo)) {
                    first.add(change.change());
                } else {
                    others.add(change);
                }
            }
            return new Taken(first, others);
        }
    }
}
