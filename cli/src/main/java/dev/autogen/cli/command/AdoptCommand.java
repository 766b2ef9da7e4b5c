package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.Differences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen adopt}. */
@Command(
        name = "adopt",
        description =
                "Begin with a database that is there already: write a first revision that describes it, and note that"
                        + " it ran.",
        footer = {
            "",
            "Nothing of the database is changed but autogen's own tables. What entities and",
            "database differ in is listed by how much it matters, with the choices for",
            "each: to migrate the database, to leave it alone, to change the entity."
        })
public final class AdoptCommand extends ProjectCommand {

    @Mixin
    private NewRevisionOptions options = new NewRevisionOptions();

    @Mixin
    private RenameOptions renames = new RenameOptions();

    @Option(
            names = "--empty",
            description =
                    "Write a first revision without operations: for a schema that nobody will make from the files.")
    private boolean empty;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        options.messageIfNone("adopt the database");
        try (Database database = open(configuration)) {
            new BaseRevision(this, configuration, options).write(database, empty);
            compare(configuration, database);
        }
        return 0;
    }

    /** A project without compiled entities is adopted all the same. */
    private void compare(Configuration configuration, Database database) {
        Differences differences;
        try {
            differences = Comparison.of(configuration, root()::progress)
                    .run(graph(configuration), database, renames.telling(this));
        } catch (AutogenException problem) {
            root().warn("entities not compared: " + problem.getMessage());
            return;
        }
        differences.warnings().forEach(root()::warn);
        new RankedDifferences(differences.changes()).lines().forEach(this::print);
    }
}
