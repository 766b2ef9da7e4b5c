package dev.autogen.graph;

import java.util.List;
import java.util.Objects;

/** One revision to run, and what becomes of the version table's rows when it has run. */
public sealed interface Step extends VersionChange {

    RevisionEntry entry();

    /**
     * Returns the line that Alembic logs: {@code Running upgrade a -> b, add column}, without the {@code a} for a root,
     * without the message where there is none.
     */
    @Override
    String describe();

    /** The parents' rows, as far as there are any, give way to the revision's own. */
    record Upgrade(RevisionEntry entry, List<String> deleted, List<String> inserted) implements Step {

        public Upgrade {
            Objects.requireNonNull(entry, "entry is null");
            deleted = List.copyOf(deleted);
            inserted = List.copyOf(inserted);
        }

        @Override
        public String describe() {
            String from = entry.revises().isEmpty() ? "" : String.join(", ", entry.revises()) + " ";
            return "Running upgrade " + from + "-> " + entry.id() + suffix(entry);
        }
    }

    /** The revision's row gives way to those of the parents that no other applied revision stands on. */
    record Downgrade(RevisionEntry entry, List<String> deleted, List<String> inserted) implements Step {

        public Downgrade {
            Objects.requireNonNull(entry, "entry is null");
            deleted = List.copyOf(deleted);
            inserted = List.copyOf(inserted);
        }

        @Override
        public String describe() {
            String to = String.join(", ", entry.revises());
            return "Running downgrade " + entry.id() + " -> " + to + suffix(entry);
        }
    }

    private static String suffix(RevisionEntry entry) {
        return entry.message().isBlank() ? "" : ", " + entry.message();
    }
}
