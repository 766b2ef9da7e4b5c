package dev.autogen.diff.rename;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A column that is renamed is renamed in the partitions and in the heirs of its table, too: by PostgreSQL, without a word. */
final class InheritedRenames {

    private InheritedRenames() {}

    /** Returns the plan with what PostgreSQL does of itself. */
    static RenamePlan added(Schema live, RenamePlan plan) {
        RenamePlan result = plan;
        for (RenamePlan before = RenamePlan.NONE; !result.equals(before); ) {
            before = result;
            for (Table table : live.tables()) {
                result = result.with(inherited(table, result));
            }
        }
        return result;
    }

    private static List<Rename> inherited(Table table, RenamePlan plan) {
        List<QualifiedName> parents = new ArrayList<>(table.options().parents());
        table.options().partitionOf().ifPresent(partition -> parents.add(partition.parent()));
        List<Rename> renames = new ArrayList<>();
        for (QualifiedName parent : parents) {
            plan.columns().getOrDefault(parent, Map.of()).forEach((from, to) -> {
                if (table.column(from).isPresent()) {
                    renames.add(new Rename.OfColumn(table.name(), from, to));
                }
            });
        }
        return renames;
    }
}
