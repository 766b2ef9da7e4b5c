package dev.autogen.cli.review;

import dev.autogen.codegen.diagram.Diagram;
import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.codegen.review.ReviewPage;
import dev.autogen.codegen.review.ReviewPart;
import dev.autogen.codegen.review.TableActions;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Change;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the page of a review.
 *
 * @param before the tables that there are before
 * @param shown how a file is named for the reader
 */
public record Review(Schema before, Function<Path, Path> shown) {

    public Review {
        Objects.requireNonNull(before, "before is null");
        Objects.requireNonNull(shown, "shown is null");
    }

    /** Returns what revisions make of no tables at all: those that stand before the reviewed ones. */
    public static Schema replayed(List<RevisionContent> revisions) {
        return SchemaReplay.of(Schema.EMPTY, upwards(revisions)).after();
    }

    /** Returns the page of revisions, in the order in which they run. */
    public ReviewPage of(String title, List<RevisionContent> revisions) {
        return page(
                title, upwards(revisions), revisions.stream().map(this::part).toList());
    }

    /** Returns the page of what no revision does yet. */
    public ReviewPage pending(String title, List<Change> changes) {
        List<Operation> up =
                changes.stream().flatMap(change -> change.up().stream()).toList();
        List<Change> reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        List<Operation> down =
                reversed.stream().flatMap(change -> change.down().stream()).toList();
        List<Hazard> hazards =
                changes.stream().flatMap(change -> change.hazards().stream()).toList();
        ReviewPart part = new ReviewPart(
                "the next revision",
                "The next revision",
                "",
                ScriptStatements.of(new CollectedOperations(up, ""), hazards),
                ScriptStatements.of(new CollectedOperations(down, ""), hazards));
        return page(title, up, changes.isEmpty() ? List.of() : List.of(part));
    }

    private ReviewPage page(String title, List<Operation> up, List<ReviewPart> parts) {
        TableActions actions = TableActions.of(up);
        Diagram diagram =
                Diagram.of(SchemaReplay.of(before, up), actions.tables()).withViews(up);
        return new ReviewPage(title, actions.summaries(diagram), diagram, parts, notes(up));
    }

    private static List<String> notes(List<Operation> up) {
        long unseen = flat(up).filter(operation -> operation instanceof Execute || operation instanceof CustomOperation)
                .count();
        return unseen == 0
                ? List.of()
                : List.of("The picture does not show what SQL of the author's own does: "
                        + (unseen == 1 ? "1 statement." : unseen + " statements."));
    }

    private ReviewPart part(RevisionContent revision) {
        List<Hazard> hazards = HazardReview.of(List.of(new Change(
                        Change.Kind.CHANGED,
                        revision.entry().title(),
                        flat(revision.upgrade().operations()).toList(),
                        flat(revision.downgrade().operations()).toList())))
                .get(0)
                .hazards();
        return new ReviewPart(
                revision.entry().id(),
                revision.entry().title(),
                shown.apply(Path.of(revision.entry().origin())).toString(),
                ScriptStatements.of(revision.upgrade(), hazards),
                ScriptStatements.of(revision.downgrade(), hazards));
    }

    private static List<Operation> upwards(List<RevisionContent> revisions) {
        return revisions.stream()
                .flatMap(revision -> revision.upgrade().operations().stream())
                .toList();
    }

    private static Stream<Operation> flat(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation ->
                        operation instanceof Autocommit block ? block.operations().stream() : Stream.of(operation));
    }
}
