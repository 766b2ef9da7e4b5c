package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.adoption.MigrationTool;
import dev.autogen.diff.adoption.ToolHistory;
import dev.autogen.execute.DatabaseFailed;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen import}. */
@Command(
        name = "import",
        description =
                "Take over where the history of Flyway or Liquibase stands: write a first revision that describes the"
                        + " database, and note that it ran.",
        footer = {
            "",
            "Nothing is run, and the tool's own tables stay as they are. A history with a",
            "failed step is refused, and so is one that somebody is writing to."
        })
public final class ImportCommand extends ProjectCommand {

    @Parameters(paramLabel = "TOOL", description = "flyway or liquibase.")
    private String tool = "";

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "The table of its history; flyway_schema_history or databasechangelog without it.")
    private @Nullable String table;

    @Option(names = "--empty", description = "Write a first revision without operations.")
    private boolean empty;

    @Mixin
    private NewRevisionOptions options = new NewRevisionOptions();

    @Override
    public Integer call() {
        MigrationTool chosen = tool(tool, this);
        Configuration configuration = root().configuration();
        try (Database database = open(configuration)) {
            ToolHistory history = history(chosen, database);
            options.messageIfNone("take over from " + chosen.title() + " at " + history.position());
            root().progress(chosen.title() + " is at " + history.position() + ": " + history.count()
                    + (history.count() == 1 ? " step" : " steps") + " in " + history.table());
            new BaseRevision(this, configuration, options).write(database, empty);
            root().progress("From now on autogen migrates this database: switch " + chosen.title()
                    + " off; its table may stay");
        }
        return 0;
    }

    /** Returns the tool of that name. */
    static MigrationTool tool(String name, ProjectCommand command) {
        try {
            return MigrationTool.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw command.wrongUsage("no such tool: " + name + "; there are flyway and liquibase");
        }
    }

    private ToolHistory history(MigrationTool chosen, Database database) {
        QualifiedName name = Optional.ofNullable(table).map(ImportCommand::name).orElseGet(chosen::standardTable);
        try (Connection connection = database.dataSource().getConnection()) {
            return chosen.read(connection, name);
        } catch (SQLException problem) {
            throw DatabaseFailed.because("no connection", problem);
        }
    }

    private static QualifiedName name(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 2) {
            throw new AutogenException("table refused: " + text, "write it as table or schema.table");
        }
        return parts.length == 1 ? QualifiedName.of(text) : QualifiedName.of(parts[0], parts[1]);
    }
}
