package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Step;
import dev.autogen.graph.Target;
import dev.autogen.revision.Revision;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes what a run would do as an SQL script, and asks no database:
 *
 * <pre>{@code
 * String sql = new RevisionScript(RevisionSource.inPackage("db.revisions"), VersionTable.DEFAULT_NAME).upgrade("head");
 * }</pre>
 *
 * @param versionTable as {@link RevisionExecutor#versionTable} has it
 */
public record RevisionScript(RevisionSource source, QualifiedName versionTable) {

    public RevisionScript {
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(versionTable, "versionTable is null");
    }

    /**
     * Returns the statements from one place to another, in one transaction but for autocommit blocks.
     *
     * @param range {@code from:to}, where {@code from} may be {@code base}; or {@code to} alone, for a database without
     *     revisions, where the version table is created too
     * @throws AutogenException where the range makes no path, where a revision needs a database, or where it cannot be compiled
     */
    public String upgrade(String range) {
        int colon = range.indexOf(':');
        RevisionGraph graph = RevisionGraph.of(source.entries());
        Set<String> current = current(graph, colon < 0 ? "base" : range.substring(0, colon));
        return script(graph.upgradePath(current, Target.parse(range.substring(colon + 1))), current.isEmpty());
    }

    /**
     * The same downwards.
     *
     * @param range {@code from:to}; {@code to} may be {@code base}
     */
    public String downgrade(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            throw new AutogenException(
                    "script refused: '" + range + "' does not say where the database is, which is not asked",
                    "write from:to, such as head:" + (range.isBlank() ? "base" : range));
        }
        RevisionGraph graph = RevisionGraph.of(source.entries());
        Set<String> current = current(graph, range.substring(0, colon));
        return script(graph.downgradePath(current, Target.parse(range.substring(colon + 1))), false);
    }

    private static Set<String> current(RevisionGraph graph, String from) {
        return Set.copyOf(graph.resolve(Target.parse(from)));
    }

    private String script(List<Step> steps, boolean isFirst) {
        Map<String, Revision> revisions =
                source.load(steps.stream().map(step -> step.entry().id()).toList());
        ScriptWriter writer = new ScriptWriter(new VersionSql(versionTable));
        writer.begin(isFirst && !steps.isEmpty());
        steps.forEach(step -> writer.write(step, revisions.get(step.entry().id())));
        return writer.end();
    }
}
