package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.graph.Range;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The revisions that an argument of {@code show} or {@code edit} means. */
record ChosenRevisions(ProjectCommand command, Configuration configuration, RevisionGraph graph) {

    /**
     * Returns them in the order of the history; none for the base. Opens the database only where the argument counts from
     * there.
     */
    List<RevisionEntry> of(String text) {
        Target target = Target.parse(text);
        Set<String> current = new Range(Optional.empty(), Optional.of(target)).needsDatabase() ? current() : Set.of();
        return graph.resolve(target, current).stream().map(graph::get).toList();
    }

    private Set<String> current() {
        try (Database database = command.open(configuration)) {
            return Set.copyOf(ProjectCommand.executor(configuration, database).current());
        }
    }
}
