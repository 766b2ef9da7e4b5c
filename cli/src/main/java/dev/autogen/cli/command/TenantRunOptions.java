package dev.autogen.cli.command;

import picocli.CommandLine.Option;

/** The same for a command that changes them. */
final class TenantRunOptions extends TenantOptions {

    @Option(
            names = "--resume",
            description = "Only those that failed, or were not reached, when the same was run last.")
    private boolean resume;

    @Override
    boolean isGiven(ProjectCommand command) {
        boolean isGiven = super.isGiven(command);
        if (resume && !isGiven) {
            throw command.wrongUsage("--resume says nothing without --each-schema or --each-url");
        }
        return isGiven;
    }

    boolean isResumed() {
        return resume;
    }
}
