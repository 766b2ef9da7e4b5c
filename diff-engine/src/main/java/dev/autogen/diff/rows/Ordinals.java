package dev.autogen.diff.rows;

import dev.autogen.diff.entity.OrdinalColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Change;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ordinals of enum constants, which mean something else once the constants stand in another order. The database knows
 * numbers only; what they meant is what the newest revision that mentions the column says.
 */
public final class Ordinals {

    private final List<OrdinalColumn> wanted;
    private final Map<String, List<String>> before = new LinkedHashMap<>();

    /**
     * Compares ordinals.
     *
     * @param wanted what the entities have
     * @param mentions what the revisions say, the oldest first
     */
    public Ordinals(List<OrdinalColumn> wanted, List<String> mentions) {
        this.wanted = List.copyOf(wanted);
        for (String mention : mentions) {
            String[] parts = mention.split("=", 2);
            if (parts.length == 2) {
                before.put(
                        parts[0].strip(),
                        Arrays.stream(parts[1].split(",")).map(String::strip).toList());
            }
        }
    }

    /** Returns what a new revision must mention: each column that no revision knows as it is. */
    public List<String> news() {
        return wanted.stream()
                .filter(column -> !column.constants().equals(before.get(column.name())))
                .map(OrdinalColumn::mention)
                .toList();
    }

    /**
     * Returns the changes with those of the numbers, each before the check that would refuse the new ones. A column that holds
     * names from now on, or held them, is converted by the constants.
     */
    public List<Change> changes(Schema live, List<Change> changes) {
        Map<String, List<String>> known = new LinkedHashMap<>(before);
        wanted.forEach(column -> known.put(column.name(), column.constants()));
        OrdinalNames names = new OrdinalNames(known);
        List<Change> all = new ArrayList<>();
        changes.forEach(change -> all.add(named(change, names)));
        Map<QualifiedName, List<Renumbering>> byTable = new LinkedHashMap<>();
        for (OrdinalColumn column : wanted) {
            boolean isThere = live.table(column.table())
                    .flatMap(table -> table.column(column.column()))
                    .filter(each -> each.type().isInteger())
                    .isPresent();
            List<String> old = before.getOrDefault(column.name(), column.constants());
            Renumbering renumbering = new Renumbering(column, old);
            if (isThere && !renumbering.isEmpty()) {
                byTable.computeIfAbsent(column.table(), key -> new ArrayList<>())
                        .add(renumbering);
            }
        }
        byTable.forEach((table, columns) -> all.add(place(table, all), change(table, columns)));
        return all;
    }

    private static Change named(Change change, OrdinalNames names) {
        List<Operation> up = change.up().stream().map(names::named).toList();
        List<Operation> down = change.down().stream().map(names::named).toList();
        boolean isSame = up.equals(change.up()) && down.equals(change.down());
        if (isSame) {
            return change;
        }
        // What was said of the plain conversion does not hold for this one.
        List<Hazard> hazards = change.hazards().stream()
                .filter(hazard -> up.contains(hazard.operation()) || down.contains(hazard.operation()))
                .toList();
        return new Change(change.kind(), change.subject(), up, down, hazards);
    }

    private static int place(QualifiedName table, List<Change> changes) {
        for (int place = 0; place < changes.size(); place++) {
            boolean isChecked = changes.get(place).up().stream()
                    .anyMatch(operation -> operation instanceof AddConstraint add
                            && add.table().equals(table)
                            && add.constraint() instanceof Constraint.Check);
            if (isChecked) {
                return place;
            }
        }
        return changes.size();
    }

    private static Change change(QualifiedName table, List<Renumbering> columns) {
        Operation up = update(table, columns.stream().map(Renumbering::up).toList());
        Operation down = update(table, columns.stream().map(Renumbering::down).toList());
        String subject = columns.stream()
                .map(each -> "order of the constants in " + each.column().name() + " from " + each.old() + " to "
                        + each.column().constants())
                .collect(Collectors.joining("; "));
        List<Hazard> hazards = new ArrayList<>();
        for (Renumbering each : columns) {
            hazards.add(new Hazard(
                    up,
                    "the numbers in " + each.column().name() + " mean other constants in "
                            + each.column().constants()
                            + " than in " + each.old()
                            + ": no application with the old order may read or write them from then on"));
            each.removed().ifPresent(text -> hazards.add(new Hazard(up, text)));
        }
        return new Change(Change.Kind.CHANGED, subject, List.of(up), List.of(down), hazards);
    }

    private static Operation update(QualifiedName table, List<Renumbering.Assignment> columns) {
        return new Execute("update " + Quoting.identifier(table) + " set "
                + columns.stream().map(Renumbering.Assignment::set).collect(Collectors.joining(", "))
                + " where "
                + columns.stream().map(Renumbering.Assignment::where).collect(Collectors.joining(" or ")));
    }
}
