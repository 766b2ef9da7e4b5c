package dev.autogen.cli.report;

import dev.autogen.diff.report.ReportedChange;
import dev.autogen.operation.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code diff} and {@code check} found, for programs. Names may be added to it; what one means stays.
 *
 * @param state where the database is
 * @param failed the parts that {@code check} fails on; empty for {@code diff}
 * @param differences empty where entities were not compared
 */
public record ReportJson(FileState state, Optional<List<String>> failed, Optional<Found> differences) {

    /** What the document's names mean; it grows when one changes its meaning. */
    private static final int FORMAT = 1;

    public ReportJson {
        Objects.requireNonNull(state, "state is null");
        Objects.requireNonNull(failed, "failed is null");
        Objects.requireNonNull(differences, "differences is null");
    }

    /** What a comparison found. */
    public record Found(List<Change> changes, List<String> warnings) {

        public Found {
            changes = List.copyOf(changes);
            warnings = List.copyOf(warnings);
        }
    }

    /** Returns the document. */
    public String text() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        failed.ifPresent(parts -> document.put("failed", parts));
        document.put("current", state.current());
        document.put("heads", state.heads());
        state.pending().ifPresent(pending -> document.put("pending", pending));
        state.changed()
                .ifPresent(changed -> document.put(
                        "changed", changed.stream().map(ReportJson::changed).toList()));
        differences.ifPresent(found -> {
            document.put(
                    "changes", found.changes().stream().map(ReportJson::change).toList());
            document.put("warnings", found.warnings());
        });
        return Json.of(document);
    }

    private static Map<String, Object> changed(FileState.ChangedFile file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("revision", file.revision());
        members.put("file", file.file());
        members.put("ranAt", file.ranAt());
        return members;
    }

    private static Map<String, Object> change(Change change) {
        ReportedChange reported = ReportedChange.of(change);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        members.put("subject", change.subject());
        members.put("table", reported.table());
        members.put("sources", change.sources());
        members.put("from", reported.from());
        members.put("to", reported.to());
        members.put("up", side(reported.up(), reported.hazards()));
        members.put("down", side(reported.down(), reported.hazardsOfDown()));
        return members;
    }

    private static Map<String, Object> side(List<String> sql, List<String> hazards) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("sql", sql);
        members.put("hazards", hazards);
        return members;
    }
}
