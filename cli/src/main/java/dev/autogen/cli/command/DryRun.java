package dev.autogen.cli.command;

import dev.autogen.execute.Rehearsal;
import dev.autogen.execute.Rehearsal.Rehearsed;
import dev.autogen.execute.RevisionExecutor;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A run that leaves nothing behind, and what it prints. The listener of the project does not hear of it. */
record DryRun(ProjectCommand command, RevisionExecutor executor) {

    DryRun {
        Objects.requireNonNull(command, "command is null");
        Objects.requireNonNull(executor, "executor is null");
    }

    void print(Function<RevisionExecutor, Rehearsal> way) {
        Rehearsal rehearsal = way.apply(executor.listener(new StepProgress(command.root()::progress)));
        if (rehearsal.steps().isEmpty()) {
            command.root().progress("Nothing to run: the database is at " + ProjectCommand.place(rehearsal.current()));
            return;
        }
        rehearsal.steps().forEach(step -> command.session().out().print(step.sql()));
        command.root().progress(summary(rehearsal.steps()));
    }

    private static String summary(List<Rehearsed> steps) {
        long ran = steps.stream().filter(step -> step.notRun().isEmpty()).count();
        long notRun = steps.size() - ran;
        return "Dry run: " + count(ran) + " ran and " + (ran == 1 ? "was" : "were") + " rolled back"
                + (notRun == 0 ? "" : ", " + count(notRun) + " could only be printed, or run in part")
                + "; nothing was changed";
    }

    private static String count(long revisions) {
        return revisions + (revisions == 1 ? " revision" : " revisions");
    }
}
