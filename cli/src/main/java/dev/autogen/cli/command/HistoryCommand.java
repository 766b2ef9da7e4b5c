package dev.autogen.cli.command;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import picocli.CommandLine.Command;

/** {@code autogen history}. */
@Command(
        name = "history",
        description = "List the revision files, newest first; needs no database.",
        footer = {"", "A line reads: what it revises -> its id (head), its message."})
public final class HistoryCommand extends ProjectCommand {

    @Override
    public Integer call() {
        RevisionGraph graph = graph(root().configuration());
        for (RevisionEntry entry : graph.history()) {
            String parents = entry.revises().isEmpty() ? "<base>" : String.join(", ", entry.revises());
            String mark = graph.heads().contains(entry) ? " (head)" : "";
            session().out().println(parents + " -> " + entry.id() + mark + text(entry.message()));
        }
        return 0;
    }

    private static String text(String message) {
        return message.isBlank() ? "" : ", " + message.strip().replaceAll("\\s+", " ");
    }
}
