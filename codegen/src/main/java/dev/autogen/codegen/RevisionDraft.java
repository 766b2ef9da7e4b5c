package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * All that a revision file says.
 *
 * @param message one line that says what the revision does; may be empty
 * @param revises the ids of the revisions that it follows: none for the first, several for a merge
 * @param branchLabels the names that it gives to its branch
 * @param dependsOn ids or labels of revisions of other branches that must be applied first
 * @param created when it was made; the file says it to the second
 * @param packageName empty for the unnamed package
 * @param naming of the file
 * @param changes in the order of the upgrade; none for an empty file that somebody will fill
 * @param replaces the ids of the revisions that are folded into it, its own among them; none for any other
 * @param ordinals columns that hold ordinals, each with the constants in their order, {@code invoice.status = OPEN, PAID}
 */
public record RevisionDraft(
        String id,
        String message,
        List<String> revises,
        List<String> branchLabels,
        List<String> dependsOn,
        Instant created,
        Optional<String> packageName,
        FileNaming naming,
        List<Change> changes,
        List<String> replaces,
        List<String> ordinals) {

    public RevisionDraft {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(message, "message is null");
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        Objects.requireNonNull(created, "created is null");
        Objects.requireNonNull(packageName, "packageName is null");
        Objects.requireNonNull(naming, "naming is null");
        changes = List.copyOf(changes);
        replaces = List.copyOf(replaces);
        ordinals = List.copyOf(ordinals);
        if (id.isBlank()) {
            throw new AutogenException("revision refused: its id is blank", "choose an id, or leave that to autogen");
        }
        packageName.filter(name -> !SourceVersion.isName(name)).ifPresent(name -> {
            throw new AutogenException(
                    "revision refused: \"" + name + "\" is no package of Java", "choose one such as db.revisions");
        });
        changes.forEach(RevisionDraft::requireHazardsOfOwnOperations);
    }

    /** One that replaces no other, and says nothing of ordinals. */
    public RevisionDraft(
            String id,
            String message,
            List<String> revises,
            List<String> branchLabels,
            List<String> dependsOn,
            Instant created,
            Optional<String> packageName,
            FileNaming naming,
            List<Change> changes) {
        this(
                id,
                message,
                revises,
                branchLabels,
                dependsOn,
                created,
                packageName,
                naming,
                changes,
                List.of(),
                List.of());
    }

    /** One with the usual name. */
    public RevisionDraft(
            String id,
            String message,
            List<String> revises,
            List<String> branchLabels,
            List<String> dependsOn,
            Instant created,
            Optional<String> packageName,
            List<Change> changes) {
        this(id, message, revises, branchLabels, dependsOn, created, packageName, FileNaming.STANDARD, changes);
    }

    /** One without labels and dependencies. */
    public RevisionDraft(
            String id,
            String message,
            List<String> revises,
            Instant created,
            Optional<String> packageName,
            List<Change> changes) {
        this(id, message, revises, List.of(), List.of(), created, packageName, changes);
    }

    /** Returns the same with other changes. */
    public RevisionDraft withChanges(List<Change> value) {
        return new RevisionDraft(
                id, message, revises, branchLabels, dependsOn, created, packageName, naming, value, replaces, ordinals);
    }

    /** Returns the same with other ordinals. */
    public RevisionDraft withOrdinals(List<String> value) {
        return new RevisionDraft(
                id, message, revises, branchLabels, dependsOn, created, packageName, naming, changes, replaces, value);
    }

    /** Returns the same with what was folded into it. */
    public RevisionDraft withReplaces(List<String> value) {
        return new RevisionDraft(
                id, message, revises, branchLabels, dependsOn, created, packageName, naming, changes, value, ordinals);
    }

    /** Returns one of the same time that follows this one; labels and dependencies are this one's. */
    public RevisionDraft followedBy(String nextId, String nextMessage, List<Change> nextChanges) {
        return new RevisionDraft(
                nextId, nextMessage, List.of(id), List.of(), List.of(), created, packageName, naming, nextChanges);
    }

    /** Returns the same with another message. */
    public RevisionDraft withMessage(String value) {
        return new RevisionDraft(
                id, value, revises, branchLabels, dependsOn, created, packageName, naming, changes, replaces, ordinals);
    }

    /** Returns the same in a file of another name. */
    public RevisionDraft withNaming(FileNaming value) {
        return new RevisionDraft(
                id,
                message,
                revises,
                branchLabels,
                dependsOn,
                created,
                packageName,
                value,
                changes,
                replaces,
                ordinals);
    }

    /** Returns the name of the class, such as {@code R_3123f2c97d43_add_invoice}. */
    public String className() {
        return naming.className(this);
    }

    /** Returns the time of making in ISO-8601. */
    String createdText() {
        return naming.text(created);
    }

    /** A hazard stands above its operation; one of an operation that is not there would be lost in silence. */
    private static void requireHazardsOfOwnOperations(Change change) {
        List<Operation> operations =
                Stream.concat(change.up().stream(), change.down().stream()).toList();
        change.hazards().forEach(hazard -> {
            if (!operations.contains(hazard.operation())) {
                throw new IllegalArgumentException("hazard of no operation of \"" + change.summary() + "\": " + hazard);
            }
        });
    }
}
