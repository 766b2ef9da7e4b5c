package dev.autogen.codegen;

import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts and files around the operations of a test. */
final class Drafts {

    private static final Instant CREATED = Instant.parse("2026-11-23T09:35:43.123Z");

    private Drafts() {}

    static RevisionDraft of(String message, List<Change> changes) {
        return new RevisionDraft("dd40085d47ea", message, List.of(), CREATED, Optional.of("db.revisions"), changes);
    }

    static RevisionDraft following(List<String> revises, String message, List<Change> changes) {
        return new RevisionDraft("8f2c6a1b90de", message, revises, CREATED, Optional.of("db.revisions"), changes);
    }

    static RevisionDraft branch(List<String> revises, List<String> labels, List<String> dependsOn) {
        return new RevisionDraft(
                "8f2c6a1b90de",
                "begin a branch",
                revises,
                labels,
                dependsOn,
                CREATED,
                Optional.of("db.revisions"),
                List.of());
    }

    static Change change(List<Operation> up, List<Operation> down) {
        return new Change(Change.Kind.CHANGED, "something", up, down);
    }

    static RevisionFile file(RevisionDraft draft) {
        return RevisionFile.of(draft, RevisionTemplate.standard());
    }

    /** Returns a file that does these operations upwards, and nothing downwards. */
    static RevisionFile file(List<Operation> operations) {
        return file(of("sample", List.of(change(operations, List.of()))));
    }
}
