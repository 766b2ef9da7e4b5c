package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.review.PageFile;
import dev.autogen.cli.review.Review;
import dev.autogen.cli.review.RevisionContent;
import dev.autogen.codegen.review.ReviewPage;
import dev.autogen.codegen.review.TableActions;
import dev.autogen.diff.Differences;
import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import dev.autogen.operation.Change;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen review}. */
@Command(
        name = "review",
        description = "Show what revisions do, for the person who reads them: tables, SQL, hazards, a picture.",
        footer = {
            "",
            "With --from or --to the files are asked alone, and no database is needed.",
            "Without both it is what autogen revision would write now."
        })
public final class ReviewCommand extends ProjectCommand {

    @Option(
            names = "--from",
            paramLabel = "REV",
            description = "What stands behind this revision is shown, not itself; base where only --to is given.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "REV", description = "The last revision that is shown; heads without it.")
    private @Nullable String to;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page that needs no network and no script, for light and dark.")
    private @Nullable Path html;

    @Option(
            names = "--markdown",
            description = "Print Markdown as GitHub renders it; what happens without --html, too.")
    private boolean markdown;

    @Mixin
    private RenameOptions renames = new RenameOptions();

    @Override
    public Integer call() {
        boolean isPending = from == null && to == null;
        if (!isPending && renames.areGiven()) {
            throw wrongUsage("--rename and --no-renames are for what no file says yet: leave out --from and --to");
        }
        Configuration configuration = root().configuration();
        ReviewPage page = isPending ? pending(configuration) : range(configuration);
        if (html != null) {
            Path file = session().directory().resolve(html);
            PageFile.write(file, page.html());
            root().progress("Writing " + session().shown(file) + " ... done");
        }
        if (markdown || html == null) {
            session().out().print(page.markdown());
            session().out().flush();
        }
        return 0;
    }

    private ReviewPage range(Configuration configuration) {
        RevisionSource revisions = source(configuration).prepared();
        RevisionGraph graph = revisions.graph();
        ChosenRevisions chosen = new ChosenRevisions(this, configuration, graph);
        Set<String> start = ids(chosen.of(Optional.ofNullable(from).orElse("base")));
        List<RevisionEntry> ends = chosen.of(Optional.ofNullable(to).orElse("heads"));
        List<RevisionEntry> all = path(graph, Set.of(), ends);
        List<RevisionEntry> shown = path(graph, start, ends);
        List<RevisionEntry> earlier =
                all.stream().filter(entry -> !shown.contains(entry)).toList();
        Schema before = Review.replayed(RevisionContent.of(revisions, earlier));
        return new Review(before, session()::shown).of(title(shown), RevisionContent.of(revisions, shown));
    }

    /** Returns what leads from one place to several others, in the order in which it runs. */
    private static List<RevisionEntry> path(RevisionGraph graph, Set<String> start, List<RevisionEntry> ends) {
        Set<String> ids = ends.stream()
                .flatMap(end -> graph.upgradePath(start, new Target.Named(end.id())).stream())
                .map(step -> step.entry().id())
                .collect(Collectors.toSet());
        return graph.topologicalOrder().stream()
                .filter(entry -> ids.contains(entry.id()))
                .toList();
    }

    private static String title(List<RevisionEntry> shown) {
        if (shown.isEmpty()) {
            return "Review: no revision lies between";
        }
        RevisionEntry last = shown.get(shown.size() - 1);
        return shown.size() == 1
                ? "Review of " + last.title()
                : "Review of " + shown.size() + " revisions: " + shown.get(0).id() + " to " + last.id();
    }

    private ReviewPage pending(Configuration configuration) {
        RevisionGraph graph = graph(configuration);
        Comparison comparison = Comparison.of(configuration, root()::progress);
        try (Database database = open(configuration)) {
            Differences differences = comparison.run(graph, database, renames.telling(this));
            differences.warnings().forEach(root()::warn);
            Schema live =
                    LiveSchema.read(configuration, database, namespaces(differences.changes()), configuration.tables());
            return new Review(ComparedPart.of(live, Schema.EMPTY), session()::shown)
                    .pending("Review of what entities and database differ in", differences.changes());
        }
    }

    private static Set<String> namespaces(List<Change> changes) {
        return TableActions.of(
                        changes.stream().flatMap(change -> change.up().stream()).toList())
                .tables()
                .stream()
                .map(QualifiedName::schema)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).collect(Collectors.toSet());
    }
}
