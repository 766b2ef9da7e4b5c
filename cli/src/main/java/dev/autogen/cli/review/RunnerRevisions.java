package dev.autogen.cli.review;

import dev.autogen.AutogenException;
import dev.autogen.codegen.review.ScriptStatement;
import dev.autogen.codegen.runner.RunnerRevision;
import dev.autogen.codegen.runner.RunnerScript;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes of a revision what a runner of SQL can run.
 *
 * @param time as in {@link RunnerRevision}
 */
public record RunnerRevisions(RevisionContent revision, Instant time) {

    /**
     * Returns it.
     *
     * @param isBackWanted whether the way back is part of it, where there is one
     * @throws AutogenException where it asks the database, or has a part inside and a part outside of a transaction
     */
    public RunnerRevision revision(boolean isBackWanted) {
        return new RunnerRevision(
                revision.entry().id(),
                revision.entry().message(),
                time,
                script(revision.upgrade()),
                isBackWanted ? downgrade() : Optional.empty());
    }

    private Optional<RunnerScript> downgrade() {
        boolean isReversible = revision.downgrade().operations().stream().noneMatch(Irreversible.class::isInstance);
        return isReversible ? Optional.of(script(revision.downgrade())) : Optional.empty();
    }

    private RunnerScript script(CollectedOperations collected) {
        if (!collected.refusal().isEmpty()) {
            throw refused(collected.refusal(), "write what it needs as SQL");
        }
        List<Operation> operations = collected.operations();
        boolean isBlock = operations.stream().anyMatch(Autocommit.class::isInstance);
        if (isBlock && !operations.stream().allMatch(Autocommit.class::isInstance)) {
            throw refused(
                    "it has statements inside and outside of a transaction, which a runner takes in one way only",
                    "make two revisions of it");
        }
        return new RunnerScript(statements(flat(operations), !isBlock), !isBlock);
    }

    private static List<Operation> flat(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation instanceof Autocommit block
                        ? block.operations().stream()
                        : List.of(operation).stream())
                .toList();
    }

    private List<ScriptStatement> statements(List<Operation> operations, boolean isInTransaction) {
        List<Hazard> hazards = HazardReview.of(
                        List.of(new Change(Change.Kind.CHANGED, revision.entry().title(), operations, List.of())))
                .get(0)
                .hazards();
        return ScriptStatements.single(operations, hazards, isInTransaction);
    }

    private AutogenException refused(String why, String fix) {
        return new AutogenException("emit refused: " + revision.entry().title() + ": " + why, fix);
    }
}
