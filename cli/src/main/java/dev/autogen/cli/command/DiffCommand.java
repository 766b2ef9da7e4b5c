package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.report.ChangeText;
import dev.autogen.cli.report.FileState;
import dev.autogen.cli.report.ReportJson;
import dev.autogen.diff.Differences;
import dev.autogen.execute.ChangeScript;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen diff}. */
@Command(
        name = "diff",
        description = "Show what differs between the entities and the database; write nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:shown, whatever it found",
            "1:it failed, or, with --exit-code, there is a difference",
            "2:wrong usage"
        },
        footer = {
            "",
            "+ is added, ~ is changed and - is removed when the database follows the",
            "entities; ! is what is dangerous about it. Where the database is not at the head",
            "of the files, what they do is part of the list, and standard error says so.",
            "For CI see autogen check, which also looks at the files."
        })
public final class DiffCommand extends ProjectCommand {

    /** How the list is printed. */
    enum Format {
        TEXT,
        JSON,
        SQL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text for people, json for programs, or sql: the statements of the upgrade, hazards as comments."
                            + " text where not given.")
    private Format format = Format.TEXT;

    @Option(names = "--down", description = "With --format sql: the statements of the way back.")
    private boolean down;

    @Option(names = "--exit-code", description = "Exit 1 where there is a difference, as git diff does.")
    private boolean exitCode;

    @Mixin
    private RenameOptions renames = new RenameOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Override
    public Integer call() {
        if (down && format != Format.SQL) {
            throw wrongUsage("--down is for statements: it goes with --format sql");
        }
        Configuration configuration = root().configuration();
        FileStates states = new FileStates(this, configuration);
        Comparison comparison = Comparison.of(configuration, root()::aside);
        try (Database database = open(configuration, root()::aside)) {
            FileState state = states.place(database);
            states.noteUnlessAtHead(state);
            Differences differences = comparison.run(database, renames.telling(this));
            differences.warnings().forEach(root()::warn);
            differences.notes().forEach(root()::aside);
            print(differences, state);
            return exitCode && !differences.changes().isEmpty() ? 1 : 0;
        }
    }

    private void print(Differences differences, FileState state) {
        switch (format) {
            case TEXT ->
                new ChangeText(differences.changes(), colour.of(session()))
                        .lines()
                        .forEach(this::print);
            case JSON ->
                print(new ReportJson(
                                state,
                                Optional.empty(),
                                Optional.of(new ReportJson.Found(differences.changes(), differences.warnings())))
                        .text());
            case SQL -> session().out().print(script(differences));
        }
    }

    private String script(Differences differences) {
        return down
                ? new ChangeScript(
                                "autogen diff: the way back from the entities to this database", differences.changes())
                        .down()
                : new ChangeScript("autogen diff: from this database to the entities", differences.changes()).up();
    }
}
