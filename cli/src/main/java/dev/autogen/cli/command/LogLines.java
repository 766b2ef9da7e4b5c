package dev.autogen.cli.command;

import dev.autogen.execute.HistoryEntry;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The history table as people read it: in columns, the widest last, so that no line is longer than it must be.
 *
 * @param messages of the revisions that have a file
 */
record LogLines(Map<String, String> messages) {

    LogLines {
        messages = Map.copyOf(messages);
    }

    List<String> of(List<HistoryEntry> entries) {
        List<List<String>> rows = entries.stream().map(this::row).toList();
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            Arrays.setAll(widths, i -> Math.max(widths[i], row.get(i).length()));
        }
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            lines.add(line(rows.get(number), widths));
            entries.get(number)
                    .error()
                    .lines()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> lines.add("    " + text));
        }
        return lines;
    }

    private List<String> row(HistoryEntry entry) {
        String message = messages.getOrDefault(entry.revision(), "").strip().replaceAll("\\s+", " ");
        return List.of(
                entry.startedAt()
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toInstant()
                        .toString(),
                entry.direction().name().toLowerCase(Locale.ROOT),
                entry.outcome().name().toLowerCase(Locale.ROOT),
                entry.duration().map(LogLines::text).orElse("-"),
                entry.host().isBlank() ? entry.user() : entry.user() + "@" + entry.host(),
                message.isEmpty() ? entry.revision() : entry.revision() + ", " + message);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String gap = " ".repeat(widths[i] - row.get(i).length());
            boolean isDuration = i == 3;
            line.append(isDuration ? gap + row.get(i) : row.get(i) + gap).append("  ");
        }
        return line.toString().stripTrailing();
    }

    /** Returns {@code 12ms}, {@code 3.4s}, {@code 5m 12s} or {@code 2h 5m}. */
    private static String text(Duration duration) {
        if (duration.toSeconds() == 0) {
            return duration.toMillis() + "ms";
        }
        if (duration.toMinutes() == 0) {
            return String.format(Locale.ROOT, "%.1fs", duration.toMillis() / 1000.0);
        }
        if (duration.toHours() == 0) {
            return duration.toMinutes() + "m " + duration.toSecondsPart() + "s";
        }
        return duration.toHours() + "h " + duration.toMinutesPart() + "m";
    }
}
