package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Stamp;
import dev.autogen.graph.Step;
import dev.autogen.graph.Target;
import dev.autogen.revision.Revision;
import dev.autogen.source.RevisionSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes what a run would do as an SQL script, and asks no database:
 *
 * <pre>{@code
 * String sql = new RevisionScript(RevisionSource.inPackage("db.revisions"), ScriptOptions.STANDARD).upgrade("head");
 * }</pre>
 *
 * <p>The same revisions give the same text. Its first lines say whether it needs psql.
 */
public record RevisionScript(RevisionSource source, ScriptOptions options) {

    public RevisionScript {
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(options, "options is null");
    }

    /**
     * Returns the statements from one place to another.
     *
     * @param range {@code from:to}, where {@code from} may be {@code base}; or {@code to} alone, for a database without
     *     revisions, where the version table is created too. An idempotent script refuses a database that has not come to
     *     {@code from}
     * @throws AutogenException where the range makes no path, where a revision needs a database, or where it cannot be compiled
     */
    public String upgrade(String range) {
        int colon = range.indexOf(':');
        RevisionGraph graph = RevisionGraph.of(source.entries());
        Set<String> current = current(graph, colon < 0 ? "base" : range.substring(0, colon));
        List<Step> steps = graph.upgradePath(current, Target.parse(range.substring(colon + 1)));
        return script(Direction.UPGRADE, graph, current, steps);
    }

    /**
     * The same downwards.
     *
     * @param range {@code from:to}; {@code to} may be {@code base}. For an idempotent script {@code to} alone is enough: it
     *     undoes all that follows, wherever the database is; with {@code from} it refuses a database beyond that
     */
    public String downgrade(String range) {
        int colon = range.indexOf(':');
        if (colon < 0 && !options.idempotent()) {
            throw new AutogenException(
                    "script refused: '" + range + "' does not say where the database is, which is not asked",
                    "write from:to, such as head:" + (range.isBlank() ? "base" : range));
        }
        RevisionGraph graph = RevisionGraph.of(source.entries());
        Set<String> current = colon < 0 ? ids(graph.versionHeads()) : current(graph, range.substring(0, colon));
        List<Step> steps = graph.downgradePath(current, Target.parse(range.substring(colon + 1)));
        return script(Direction.DOWNGRADE, graph, current, steps);
    }

    /**
     * Returns the statements that note where a database is, and run nothing.
     *
     * @param targets as {@code autogen stamp} takes them; each may be {@code from:to}, with one {@code from} for all of them,
     *     else the script is for a database without revisions. An idempotent script needs {@code from} for relative targets
     *     only
     * @throws AutogenException where a target names no revision, or there are several beginnings
     */
    public String stamp(List<String> targets) {
        List<String> starts = targets.stream()
                .filter(target -> target.indexOf(':') >= 0)
                .map(target -> target.substring(0, target.indexOf(':')))
                .distinct()
                .toList();
        if (starts.size() > 1) {
            throw new AutogenException(
                    "script refused: a stamp that begins at " + String.join(" and at ", starts), "begin at one place");
        }
        RevisionGraph graph = RevisionGraph.of(source.entries());
        Set<String> current = current(graph, starts.isEmpty() ? "base" : starts.get(0));
        List<Target> ends = targets.stream()
                .map(target -> Target.parse(target.substring(target.indexOf(':') + 1)))
                .toList();
        Stamp stamp = graph.stampPath(current, ends);
        ScriptHead head = ScriptHead.of("stamp", current, List.of(stamp));
        return options.idempotent()
                ? new GuardedScript(options, head, graph.topologicalOrder())
                        .stamp(StampAnywhere.of(graph, current, ends))
                : new PlainScript(options, head).stamp(stamp);
    }

    /**
     * Returns the statements of one revision, and nothing of autogen's own: for a reader.
     *
     * @param id the whole of it
     * @throws AutogenException where the revision needs a database, or cannot be compiled
     */
    public String upgradeOf(String id) {
        return statements(new Step.Upgrade(source.graph().get(id), List.of(), List.of()));
    }

    /**
     * The same for its way back.
     *
     * @throws AutogenException where it is irreversible, too
     */
    public String downgradeOf(String id) {
        return statements(new Step.Downgrade(source.graph().get(id), List.of(), List.of()));
    }

    private String statements(Step step) {
        String id = step.entry().id();
        return StatementCollector.collect(step, source.load(List.of(id)).get(id))
                .text();
    }

    /** Returns the statements that create autogen's own tables where they are missing; it may be run at any state. */
    public String ensureVersion() {
        ScriptText text = new ScriptText("BEGIN");
        text.paragraph("-- autogen ensure-version\n-- for any client, at any state of the database");
        text.begin();
        text.statement(new GuardSql(options).createTables());
        text.commit();
        return text.toString();
    }

    /** Returns the version rows of a database that is there: a revision that another one depends on has none. */
    private static Set<String> current(RevisionGraph graph, String from) {
        Set<String> rows = new TreeSet<>();
        for (String id : graph.resolve(Target.parse(from))) {
            graph.upgradePath(rows, new Target.Named(id)).forEach(step -> {
                step.deleted().forEach(rows::remove);
                rows.addAll(step.inserted());
            });
        }
        return rows;
    }

    private String script(Direction direction, RevisionGraph graph, Set<String> current, List<Step> steps) {
        Map<String, Revision> revisions =
                source.load(steps.stream().map(step -> step.entry().id()).toList());
        List<ScriptStep> collected = steps.stream()
                .map(step -> StatementCollector.collect(
                        step, revisions.get(step.entry().id())))
                .toList();
        ScriptHead head = ScriptHead.of(HistorySql.text(direction), current, steps);
        return options.idempotent()
                ? new GuardedScript(options, head, graph.topologicalOrder()).steps(direction, collected)
                : new PlainScript(options, head).steps(collected);
    }

    private static Set<String> ids(Collection<RevisionEntry> entries) {
        return Set.copyOf(entries.stream().map(RevisionEntry::id).toList());
    }
}
