package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * @param created when it was made; the file says it in UTC, to the second
 * @param packageName empty for the unnamed package
 * @param changes in the order of the upgrade; none for an empty file that somebody will fill
 */
public record RevisionDraft(
        String id,
        String message,
        List<String> revises,
        List<String> branchLabels,
        List<String> dependsOn,
        Instant created,
        Optional<String> packageName,
        List<Change> changes) {

    public RevisionDraft {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(message, "message is null");
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        Objects.requireNonNull(created, "created is null");
        Objects.requireNonNull(packageName, "packageName is null");
        changes = List.copyOf(changes);
        if (id.isBlank()) {
            throw new AutogenException("revision refused: its id is blank", "choose an id, or leave that to autogen");
        }
        packageName.filter(name -> !SourceVersion.isName(name)).ifPresent(name -> {
            throw new AutogenException(
                    "revision refused: \"" + name + "\" is no package of Java", "choose one such as db.revisions");
        });
        changes.forEach(RevisionDraft::requireHazardsOfOwnOperations);
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
        return new RevisionDraft(id, message, revises, branchLabels, dependsOn, created, packageName, value);
    }

    /** Returns {@code R_<id>_<slug>}: an id may begin with a digit, and a class may not. */
    String className() {
        String slug = Slug.of(message);
        String identifier = id.replaceAll("[^A-Za-z0-9_]", "_");
        return slug.isEmpty() ? "R_" + identifier : "R_" + identifier + "_" + slug;
    }

    /** Returns the time of making in ISO-8601, in UTC. */
    String createdText() {
        return created.truncatedTo(ChronoUnit.SECONDS).toString();
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
