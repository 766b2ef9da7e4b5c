package dev.autogen.cli.command;

import dev.autogen.diff.rename.Rename;
import dev.autogen.diff.rename.RenameSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say what kept its rows under another name. */
final class RenameOptions {

    private static final Set<String> YES = Set.of("y", "yes");

    @Option(
            names = "--rename",
            paramLabel = "OLD:NEW",
            split = ",",
            description =
                    "A table, a column or a sequence that is only called otherwise: invoice:bill, invoice.amount:total;"
                            + " may be repeated. What hangs on it goes with it.")
    private List<String> renames = List.of();

    @Option(
            names = "--no-renames",
            description = "Take what goes and what comes for two things, however much they look like one.")
    private boolean noRenames;

    /** Returns whether anything was said. */
    boolean areGiven() {
        return noRenames || !renames.isEmpty();
    }

    /** Returns what was said, and asks the person at the terminal for the rest. */
    RenameSettings asking(ProjectCommand command) {
        return new RenameSettings(renames, rename -> !noRenames && asked(command, rename));
    }

    /** Returns what was said; of the rest a line tells. */
    RenameSettings telling(ProjectCommand command) {
        return new RenameSettings(renames, rename -> {
            if (!noRenames) {
                tell(command, rename);
            }
            return false;
        });
    }

    private static boolean asked(ProjectCommand command, Rename rename) {
        Optional<String> answer = command.session().terminal().ask("Is it a rename, " + rename.subject() + "? [y/N] ");
        if (answer.isEmpty()) {
            tell(command, rename);
        }
        return answer.filter(text -> YES.contains(text.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static void tell(ProjectCommand command, Rename rename) {
        command.note("this looks like a rename, " + rename.subject() + ": --rename " + rename.argument()
                + " makes it one, --no-renames says that none is");
    }
}
