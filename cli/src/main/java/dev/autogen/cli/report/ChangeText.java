package dev.autogen.cli.report;

import dev.autogen.diff.report.ReportedChange;
import dev.autogen.operation.Change;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes for people: by table, then the other objects; a sign for what is added, changed and removed, and below it what is
 * dangerous about it.
 *
 * @param changes in the order in which they run
 */
public record ChangeText(List<Change> changes, Colours colours) {

    /** Objects of their own come behind all tables. */
    private static final Comparator<Optional<QualifiedName>> TABLES_FIRST = Comparator.comparing(
                    (Optional<QualifiedName> table) -> table.isEmpty())
            .thenComparing(table -> table.orElse(QualifiedName.of("none")));

    public ChangeText {
        changes = List.copyOf(changes);
    }

    /** Returns the lines; one where there is nothing to tell. */
    public List<String> lines() {
        if (changes.isEmpty()) {
            return List.of("No difference.");
        }
        List<ReportedChange> reported = reported();
        Map<Optional<QualifiedName>, List<ReportedChange>> groups = new TreeMap<>(TABLES_FIRST);
        reported.forEach(change -> groups.computeIfAbsent(change.table(), table -> new ArrayList<>())
                .add(change));
        List<String> lines = new ArrayList<>();
        groups.forEach((table, members) -> {
            lines.add(colours.title(table.map(name -> "table " + name).orElse("other objects")));
            members.forEach(change -> lines(change).forEach(lines::add));
        });
        lines.add("");
        lines.add(summary(reported, groups));
        return lines;
    }

    /** What is removed and comes back in another form is one change to a reader. */
    private List<ReportedChange> reported() {
        List<ReportedChange> result = new ArrayList<>();
        for (Change change : changes) {
            ReportedChange added = ReportedChange.of(change);
            Optional<ReportedChange> removed = result.stream()
                    .filter(earlier -> earlier.replacedBy(added).isPresent())
                    .findFirst();
            if (removed.isPresent()) {
                result.set(
                        result.indexOf(removed.get()),
                        removed.get().replacedBy(added).orElseThrow());
            } else {
                result.add(added);
            }
        }
        return result;
    }

    private Stream<String> lines(ReportedChange reported) {
        Change change = reported.change();
        String sources =
                change.sources().isEmpty() ? "" : colours.aside("  (" + String.join(", ", change.sources()) + ")");
        return Stream.concat(
                Stream.of("  " + colours.change(change.kind(), change.subject() + definition(reported)) + sources),
                reported.hazards().stream().map(hazard -> "      " + colours.hazard(hazard)));
    }

    private static String definition(ReportedChange change) {
        List<String> sides =
                Stream.of(change.from(), change.to()).flatMap(Optional::stream).toList();
        return sides.isEmpty() ? "" : ": " + String.join(" -> ", sides).replaceAll("\\s*\\R\\s*", " ");
    }

    private static String summary(List<ReportedChange> reported, Map<Optional<QualifiedName>, ?> groups) {
        long tables = groups.keySet().stream().filter(Optional::isPresent).count();
        return count(reported, Change.Kind.ADDED) + " added, " + count(reported, Change.Kind.CHANGED) + " changed, "
                + count(reported, Change.Kind.REMOVED) + " removed"
                + (tables == 0 ? "" : tables == 1 ? ", in 1 table" : ", in " + tables + " tables")
                + (groups.containsKey(Optional.empty()) && tables > 0 ? " and other objects" : "");
    }

    private static long count(List<ReportedChange> reported, Change.Kind kind) {
        return reported.stream()
                .filter(change -> change.change().kind() == kind)
                .count();
    }
}
