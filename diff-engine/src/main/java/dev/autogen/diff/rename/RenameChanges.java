package dev.autogen.diff.rename;

import dev.autogen.operation.Change;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes that make a plan true: tables, then columns, then what hangs on them. */
final class RenameChanges {

    private final RenamePlan plan;
    private final NewNames names;

    RenameChanges(RenamePlan plan, NewNames names) {
        this.plan = plan;
        this.names = names;
    }

    List<Change> inOrder() {
        List<Change> changes = new ArrayList<>(new Takeover(tables()).changes());
        changes.addAll(new Takeover(columns()).changes());
        changes.addAll(new Takeover(rest()).changes());
        return changes;
    }

    private List<Takeover.Step> tables() {
        return plan.tables().entrySet().stream()
                .map(entry -> new Takeover.Step(
                        "relations of " + entry.getKey().schema(),
                        entry.getKey().name(),
                        entry.getValue().name(),
                        "name of table " + entry.getKey() + " -> " + entry.getValue(),
                        (from, to) -> new RenameTable(in(entry.getKey().schema(), from), to)))
                .toList();
    }

    private List<Takeover.Step> columns() {
        List<Takeover.Step> steps = new ArrayList<>();
        plan.columns().forEach((liveTable, columns) -> {
            QualifiedName table = plan.table(liveTable);
            columns.forEach((before, after) -> steps.add(new Takeover.Step(
                    "columns of " + table,
                    before,
                    after,
                    "name of column " + table + "." + before + " -> " + after,
                    (from, to) -> new RenameColumn(table, from, to))));
        });
        return steps;
    }

    private List<Takeover.Step> rest() {
        List<Takeover.Step> steps = new ArrayList<>();
        plan.sequences().forEach((from, to) -> steps.add(sequence(from.schema(), from.name(), to.name())));
        for (NewName name : names.names()) {
            steps.add(
                    name.kind() == NewName.Kind.SEQUENCE
                            ? sequence(name.table().schema(), name.from(), name.to())
                            : part(name));
        }
        return steps;
    }

    private static Takeover.Step sequence(Optional<String> schema, String before, String after) {
        return new Takeover.Step(
                "relations of " + schema,
                before,
                after,
                "name of sequence " + in(schema, before) + " -> " + after,
                (from, to) -> new RenameObject(new DatabaseObject(ObjectKind.SEQUENCE, in(schema, from)), to));
    }

    /** The index behind a constraint has its name, and shares it with all relations of the schema. */
    private Takeover.Step part(NewName name) {
        QualifiedName table = plan.table(name.table());
        boolean isIndex = name.kind() == NewName.Kind.INDEX;
        return new Takeover.Step(
                "relations of " + table.schema(),
                name.from(),
                name.to(),
                "name of " + (isIndex ? "index " : "constraint ") + name.from() + " on " + table + " -> " + name.to(),
                (from, to) -> isIndex ? new RenameIndex(table, from, to) : new RenameConstraint(table, from, to));
    }

    private static QualifiedName in(Optional<String> schema, String name) {
        return new QualifiedName(schema, name);
    }
}
