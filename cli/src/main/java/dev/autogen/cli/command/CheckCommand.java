package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.report.FileState;
import dev.autogen.cli.report.ReportJson;
import dev.autogen.diff.Differences;
import dev.autogen.diff.rename.RenameSettings;
import dev.autogen.operation.Change;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen check}. */
@Command(
        name = "check",
        description =
                "Exit 1 with a list where entities and database differ, a file has not run, or changed after it ran, 0 where"
                        + " not; write nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that --fail-on names is in order",
            "1:they differ, a file has not run or changed, or it failed",
            "2:wrong usage"
        },
        footer = {
            "",
            "drift:   entities and database differ, files that have not run included",
            "pending: a file has not run yet",
            "changed: a file changed after it ran",
            "Without --fail-on all three count; where a file has not run nothing is compared.",
            "The list goes to standard output, errors and warnings to standard error. Only",
            "drift needs the entities.",
            "In CI: autogen upgrade head && autogen check, on a database made for it."
        })
public final class CheckCommand extends ProjectCommand {

    /** How the list is printed. */
    enum Format {
        TEXT,
        JSON
    }

    /** What is looked at. */
    enum Part {
        DRIFT,
        PENDING,
        CHANGED
    }

    @Option(
            names = "--fail-on",
            paramLabel = "PART",
            split = ",",
            description = "drift, pending, changed, or several with commas between them: nothing else is looked at.")
    private List<Part> failOn = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json for programs, as autogen diff has it. text where not given.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Set<Part> parts = failOn.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(failOn);
        Configuration configuration = root().configuration();
        Consumer<String> progress = format == Format.JSON ? root()::aside : root()::progress;
        FileStates states = new FileStates(this, configuration);
        Optional<Comparison> comparison =
                parts.contains(Part.DRIFT) ? Optional.of(Comparison.of(configuration, progress)) : Optional.empty();
        try (Database database = open(configuration, progress)) {
            FileState state = states.state(database, parts.contains(Part.PENDING), parts.contains(Part.CHANGED));
            if (comparison.isPresent() && failOn.isEmpty() && format == Format.TEXT) {
                comparison.get().refuseUnlessAtHead(states.graph(), database);
            }
            Optional<Differences> differences = comparison.map(each -> compare(each, database, state, states));
            return report(state, differences);
        }
    }

    private Differences compare(Comparison comparison, Database database, FileState state, FileStates states) {
        states.noteUnlessAtHead(state);
        Differences differences = comparison.run(database, RenameSettings.NONE);
        differences.warnings().forEach(root()::warn);
        differences.notes().forEach(root()::progress);
        return differences;
    }

    private int report(FileState state, Optional<Differences> differences) {
        List<Change> changes = differences.map(Differences::changes).orElse(List.of());
        List<String> failed = new ArrayList<>();
        if (!changes.isEmpty()) {
            failed.add(text(Part.DRIFT));
        }
        state.pending().filter(pending -> !pending.isEmpty()).ifPresent(pending -> failed.add(text(Part.PENDING)));
        state.changed().filter(files -> !files.isEmpty()).ifPresent(files -> failed.add(text(Part.CHANGED)));
        if (format == Format.JSON) {
            Optional<ReportJson.Found> found =
                    differences.map(each -> new ReportJson.Found(each.changes(), each.warnings()));
            print(new ReportJson(state, Optional.of(failed), found).text());
        } else {
            list(state);
            differences.ifPresent(each -> list(each.changes()));
            if (differences.isEmpty() && failed.isEmpty()) {
                root().progress("In order: "
                        + failOn.stream().distinct().map(CheckCommand::text).collect(Collectors.joining(", ")) + ".");
            }
        }
        return failed.isEmpty() ? 0 : 1;
    }

    private static String text(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private void list(FileState state) {
        state.pending().ifPresent(pending -> list("Files that have not run:", pending));
        state.changed()
                .ifPresent(changed -> list(
                        "Files changed after they ran:",
                        changed.stream()
                                .map(file -> file.file() + ", which ran at " + file.ranAt())
                                .toList()));
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            print(title);
            lines.forEach(line -> print("  " + line));
        }
    }

    private void list(List<Change> changes) {
        if (changes.isEmpty()) {
            root().progress("No new upgrade operations detected.");
            return;
        }
        list(
                "New upgrade operations detected:",
                changes.stream().map(Change::summary).toList());
    }
}
