package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.execute.RevisionCheck;
import dev.autogen.source.SourceProblem;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code autogen compile}. */
@Command(
        name = "compile",
        description =
                "Compile all revision files, write their SQL both ways, and list what is wrong; needs no database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all are in order", "1:there are problems, or it failed", "2:wrong usage"},
        footer = {
            "",
            "Each problem is a line FILE:LINE: MESSAGE on standard output, all of them at once.",
            "The Java of a revision runs, without a database; where it asks one, the rest of",
            "it is not looked at."
        })
public final class CompileCommand extends ProjectCommand {

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionCheck.Result result = new RevisionCheck(folder(configuration)).run();
        result.problems().forEach(this::report);
        if (result.problems().isEmpty()) {
            root().progress(count(result.revisions(), "revision") + ", no problem");
            return 0;
        }
        root().progress(count(result.problems().size(), "problem") + " in " + count(result.revisions(), "revision"));
        return 1;
    }

    private void report(SourceProblem problem) {
        if (problem.file().isEmpty()) {
            print(problem.message());
            return;
        }
        String shown = session().shown(Path.of(problem.file())).toString();
        print(new SourceProblem(shown, problem.line(), problem.message()).text());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
