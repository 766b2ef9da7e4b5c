package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.review.RevisionContent;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionFile;
import dev.autogen.codegen.RevisionTemplate;
import dev.autogen.codegen.fold.Folding;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.graph.Range;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.operation.Change;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen squash}. */
@Command(
        name = "squash",
        description = "Fold revisions into one that does the same, and prove that it does.",
        footer = {
            "",
            "The new file has the id of the last one, so a database that is there, or",
            "beyond, goes on as before. One that is within the range must come to its",
            "end with the old files first. Old and new files run in empty databases of",
            "the server, up and down; where schema or rows differ nothing is written.",
            "A column that was added becomes part of its new table, and what was made and",
            "dropped again is neither, where that proves to be the same."
        })
public final class SquashCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "A:B",
            description = "The first and the last of them; :B from the beginning, A: to the head.")
    private String range = "";

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What they do together, in one line; that of the last one without it.")
    private @Nullable String message;

    private final Instant created = Instant.now();

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionSource source = source(configuration).prepared();
        SquashedRange squashed = range(source.graph());
        List<RevisionContent> contents = RevisionContent.of(source, squashed.entries());
        contents.forEach(SquashCommand::requireKnown);
        boolean isReversible = contents.stream()
                .flatMap(content -> content.downgrade().operations().stream())
                .noneMatch(Irreversible.class::isInstance);
        Path written;
        try (Database database = open(configuration)) {
            refuseWithin(squashed, executor(configuration, database, source).current());
            SquashProof proof = new SquashProof(configuration, database, squashed, isReversible);
            written = proved(new Candidates(configuration, squashed, contents), source, proof)
                    .replace();
        }
        root().progress("Folded " + squashed.titles());
        root().progress("Generating " + session().shown(written) + " ... done");
        new PostWrite(configuration, session()::shown, root()::progress)
                .run(written, "run the command by hand on the file, which is in the place of the old ones");
        return 0;
    }

    /** What the new file can be made of. */
    private record Candidates(Configuration configuration, SquashedRange squashed, List<RevisionContent> contents) {}

    /** Returns the folded file; where that does not do the same, the one that has all operations one after the other. */
    private SquashedFiles proved(Candidates candidates, RevisionSource source, SquashProof proof) {
        SquashedFiles folded = files(candidates, Folding::of);
        try {
            folded.tryOut(after -> proof.require(source, after));
            return folded;
        } catch (AutogenException folding) {
            SquashedFiles whole = files(candidates, operations -> operations);
            if (whole.file().text().equals(folded.file().text())) {
                throw folding;
            }
            whole.tryOut(after -> proof.require(source, after));
            return whole;
        }
    }

    private SquashedRange range(RevisionGraph graph) {
        Range chosen = Range.parse(range);
        if (chosen.needsDatabase()) {
            throw wrongUsage("a range of files does not count from a database: name revisions, such as A:B");
        }
        List<RevisionEntry> oldestFirst = new ArrayList<>(graph.history(chosen, Set.of()));
        Collections.reverse(oldestFirst);
        return SquashedRange.of(graph, oldestFirst);
    }

    private static void requireKnown(RevisionContent content) {
        for (String refusal :
                List.of(content.upgrade().refusal(), content.downgrade().refusal())) {
            if (!refusal.isEmpty()) {
                throw new AutogenException(
                        "squash refused: what " + content.entry().title() + " does is not known without a database: "
                                + refusal,
                        "leave it out of the range");
            }
        }
    }

    private static void refuseWithin(SquashedRange squashed, List<String> current) {
        squashed.ids().stream()
                .filter(id -> current.contains(id) && !id.equals(squashed.last().id()))
                .findFirst()
                .ifPresent(id -> {
                    throw new AutogenException(
                            "squash refused: the database of this project is at " + id + ", which would be gone",
                            "run autogen upgrade " + squashed.last().id() + " first, here and wherever the files run");
                });
    }

    private SquashedFiles files(Candidates candidates, UnaryOperator<List<Operation>> folding) {
        Configuration configuration = candidates.configuration();
        SquashedRange squashed = candidates.squashed();
        RevisionEntry last = squashed.last();
        RevisionDraft draft = new RevisionDraft(
                        last.id(),
                        Optional.ofNullable(message).orElse(last.message()),
                        squashed.first().revises(),
                        squashed.labels(),
                        squashed.first().dependsOn(),
                        created,
                        configuration.newFiles().packageName(),
                        configuration.newFiles().naming(),
                        changes(candidates, folding))
                .withReplaces(squashed.ids())
                .withOrdinals(ordinals(squashed));
        RevisionTemplate template =
                configuration.newFiles().template().map(RevisionTemplate::at).orElseGet(RevisionTemplate::standard);
        List<Path> old = squashed.entries().stream()
                .map(entry -> Path.of(entry.origin()).toAbsolutePath().normalize())
                .toList();
        return new SquashedFiles(configuration, old, RevisionFile.of(draft, template), folder(configuration, last));
    }

    /** Of each column what was said last. */
    private static List<String> ordinals(SquashedRange squashed) {
        Map<String, String> newest = new LinkedHashMap<>();
        squashed.entries().stream()
                .flatMap(entry -> entry.ordinals().stream())
                .forEach(mention -> newest.put(mention.replaceFirst("\\s*=.*", ""), mention));
        return List.copyOf(newest.values());
    }

    private static Path folder(Configuration configuration, RevisionEntry last) {
        Path file = Path.of(last.origin()).toAbsolutePath().normalize();
        return configuration.revisions().stream()
                .filter(folder -> file.startsWith(folder.toAbsolutePath().normalize()))
                .findFirst()
                .orElseThrow();
    }

    /** The way back is one change, behind the way up: the file has it in its own order. */
    private static List<Change> changes(Candidates candidates, UnaryOperator<List<Operation>> folding) {
        List<Operation> up = new ArrayList<>();
        List<Operation> down = new ArrayList<>();
        for (RevisionContent content : candidates.contents()) {
            up.addAll(content.upgrade().operations());
            down.addAll(0, content.downgrade().operations());
        }
        List<Change> changes = new ArrayList<>();
        for (Operation operation : folding.apply(up)) {
            changes.add(new Change(Change.Kind.CHANGED, "the way up", List.of(operation), List.of()));
        }
        changes.add(new Change(Change.Kind.CHANGED, "the way back", List.of(), folding.apply(down)));
        return HazardReview.of(changes);
    }
}
