package dev.autogen.cli.review;

import dev.autogen.AutogenException;
import dev.autogen.codegen.review.ScriptStatement;
import dev.autogen.codegen.runner.RunnerRevision;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Makes of a revision what a runner of SQL can run. */
public final class RunnerRevisions {

    private RunnerRevisions() {}

    /**
     * Returns it.
     *
     * @throws AutogenException where it asks the database, has a part inside and a part outside of a transaction, or no time
     */
    public static RunnerRevision of(RevisionContent revision) {
        List<Operation> up = known(revision, revision.upgrade());
        List<Operation> down = known(revision, revision.downgrade());
        boolean isBlock = up.stream().anyMatch(Autocommit.class::isInstance);
        if (isBlock && !up.stream().allMatch(Autocommit.class::isInstance)) {
            throw refused(
                    revision,
                    "it has statements inside and outside of a transaction, which a runner takes in one way only",
                    "make two revisions of it");
        }
        List<Operation> flatUp = flat(up);
        List<Operation> flatDown = flat(down);
        List<Hazard> hazards = HazardReview.of(
                        List.of(new Change(Change.Kind.CHANGED, revision.entry().title(), flatUp, flatDown)))
                .get(0)
                .hazards();
        boolean isReversible = down.stream().noneMatch(Irreversible.class::isInstance);
        return new RunnerRevision(
                revision.entry().id(),
                revision.entry().message(),
                created(revision),
                statements(flatUp, hazards),
                isReversible ? Optional.of(statements(flatDown, hazards)) : Optional.empty(),
                !isBlock);
    }

    private static List<Operation> known(RevisionContent revision, CollectedOperations collected) {
        if (!collected.refusal().isEmpty()) {
            throw refused(revision, collected.refusal(), "write what it needs as SQL");
        }
        return collected.operations();
    }

    private static List<Operation> flat(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation instanceof Autocommit block
                        ? block.operations().stream()
                        : List.of(operation).stream())
                .toList();
    }

    private static List<ScriptStatement> statements(List<Operation> operations, List<Hazard> hazards) {
        return ScriptStatements.of(new CollectedOperations(operations, ""), hazards)
                .statements();
    }

    private static Instant created(RevisionContent revision) {
        try {
            return OffsetDateTime.parse(revision.entry().created()).toInstant();
        } catch (DateTimeException notATime) {
            throw refused(
                    revision,
                    "the version of the file would be its time, which it does not say: '"
                            + revision.entry().created() + "'",
                    "write created = \"2026-11-23T16:22:07Z\" into its header");
        }
    }

    private static AutogenException refused(RevisionContent revision, String why, String fix) {
        return new AutogenException("emit refused: " + revision.entry().title() + ": " + why, fix);
    }
}
