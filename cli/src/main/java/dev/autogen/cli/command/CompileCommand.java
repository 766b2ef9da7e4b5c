package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.execute.ExecutionListener;
import dev.autogen.execute.RevisionCheck;
import dev.autogen.source.CompilationFailed;
import dev.autogen.source.SourceProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code autogen compile}. */
@Command(
        name = "compile",
        description =
                "Compile all revision files and Environment.java, write the SQL of the revisions both ways, and list what is"
                        + " wrong; needs no database.",
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
        List<SourceProblem> problems = new ArrayList<>(result.problems());
        problems.addAll(ofEnvironment(configuration));
        problems.forEach(this::report);
        String revisions = count(result.revisions(), "revision");
        root().progress(
                        problems.isEmpty()
                                ? revisions + ", no problem"
                                : count(problems.size(), "problem") + " in " + revisions);
        return problems.isEmpty() ? 0 : 1;
    }

    private static List<SourceProblem> ofEnvironment(Configuration configuration) {
        try {
            configuration
                    .environmentClass()
                    .ifPresent(file -> folder(configuration).instance(file, ExecutionListener.class));
            return List.of();
        } catch (CompilationFailed failure) {
            return failure.problems();
        } catch (AutogenException unusable) {
            return List.of(new SourceProblem("", 0, unusable.getMessage()));
        }
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
