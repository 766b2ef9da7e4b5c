package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.compare.SchemaCreation;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.operation.Change;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first revision of a project whose database is there already: it describes what there is, and counts as applied. */
final class BaseRevision {

    private final ProjectCommand command;
    private final Configuration configuration;
    private final RevisionWriter writer;

    BaseRevision(ProjectCommand command, Configuration configuration, NewRevisionOptions options) {
        this.command = command;
        this.configuration = configuration;
        this.writer = new RevisionWriter(configuration, options, now -> Placement.after(now, "base", false), List.of());
    }

    /**
     * Writes it and notes in the database that it ran; nothing else of the database is changed.
     *
     * @param isEmpty whether it describes nothing
     * @throws AutogenException where there are revisions already, in the files or in the database
     */
    void write(Database database, boolean isEmpty) {
        RevisionGraph graph = ProjectCommand.graph(configuration);
        refuseUnlessFirst(
                graph.history(),
                ProjectCommand.executor(configuration, database).current());
        Path folder = writer.folder(graph, command.session().directory());
        List<Change> changes = isEmpty ? List.of() : description(database);
        Path written =
                writer.write(List.of(writer.draft(graph, changes)), folder).get(0);
        command.root().progress("Generating " + command.session().shown(written) + " ... done");
        new PostWrite(configuration, command.session()::shown, command.root()::progress).run(written);
        List<String> after =
                ProjectCommand.executor(configuration, database).stamp("heads").after();
        command.root().progress("Stamped base -> " + ProjectCommand.place(after));
    }

    private static void refuseUnlessFirst(List<RevisionEntry> files, List<String> current) {
        if (!files.isEmpty() || !current.isEmpty()) {
            throw new AutogenException(
                    "base revision not written: "
                            + (files.isEmpty()
                                    ? "the database is at " + ProjectCommand.place(current)
                                    : "there are revision files, the last of them "
                                            + files.get(0).title()),
                    "bring files and database together with autogen upgrade or autogen stamp: the history has begun");
        }
    }

    private List<Change> description(Database database) {
        Schema schema = ofUser(database);
        schema.facts()
                .unread()
                .forEach(unread -> command.root()
                        .warn("not in the file: " + unread.what()
                                + (unread.names().isEmpty() ? "" : " " + String.join(", ", unread.names())) + ": "
                                + unread.reason()));
        List<Change> changes = new ArrayList<>();
        for (Operation operation : SchemaCreation.of(schema)) {
            changes.add(new Change(Change.Kind.ADDED, "what is there", List.of(operation), List.of()));
        }
        Operation noWayBack =
                new Irreversible("it describes the database as it was when autogen came, and never made it");
        changes.add(new Change(Change.Kind.ADDED, "the beginning", List.of(), List.of(noWayBack)));
        return changes;
    }

    /** Tables of other tools are found by a first reading, and left out of the second one with all that hangs on them. */
    private Schema ofUser(Database database) {
        TableFilter chosen = configuration.tables();
        Schema all = LiveSchema.read(configuration, database, List.of(), chosen);
        List<String> excluded = new ArrayList<>(chosen.exclude());
        all.facts().origins().forEach((object, origin) -> {
            if (origin instanceof Origin.OfTool && object.kind() == ObjectKind.TABLE) {
                excluded.add(object.name().toString());
            }
        });
        return excluded.size() == chosen.exclude().size()
                ? all
                : LiveSchema.read(configuration, database, List.of(), new TableFilter(chosen.include(), excluded));
    }
}
