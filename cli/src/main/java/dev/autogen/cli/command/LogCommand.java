package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.HistoryEntry;
import dev.autogen.graph.RevisionEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen log}. */
@Command(
        name = "log",
        description = "Show what ran on the database, the newest first; changes nothing.",
        footer = {
            "",
            "A line reads: when it began (UTC), what was done, its outcome, how long it took,",
            "the role and the host, the revision and its message. Below a failed one stands",
            "what PostgreSQL said. Started is what runs just now, or was cut and is taken up",
            "by the next run."
        })
public final class LogCommand extends ProjectCommand {

    @Option(
            names = {"-n", "--number"},
            paramLabel = "N",
            description = "Show the newest N only.")
    private @Nullable Integer limit;

    @Override
    public Integer call() {
        if (limit != null && limit < 1) {
            throw wrongUsage("-n takes a number from 1 on, not " + limit);
        }
        Configuration configuration = root().configuration();
        Map<String, String> messages = graph(configuration).history().stream()
                .collect(Collectors.toMap(RevisionEntry::id, RevisionEntry::message));
        try (Database database = open(configuration)) {
            List<HistoryEntry> entries = executor(configuration, database).log();
            if (entries.isEmpty()) {
                root().progress("Nothing has run yet");
            }
            List<HistoryEntry> shown = limit == null ? entries : entries.subList(0, Math.min(limit, entries.size()));
            new LogLines(messages).of(shown).forEach(this::print);
        }
        return 0;
    }
}
