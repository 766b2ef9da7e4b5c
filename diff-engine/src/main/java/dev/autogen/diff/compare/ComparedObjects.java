package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The live objects, tables aside, that are neither other tools' nor autogen's own. */
final class ComparedObjects {

    private ComparedObjects() {}

    /** Returns them; what belongs to a table that is not compared is not compared either. */
    static OtherObjects of(Schema live, Schema wanted, Collection<Table> tables) {
        OtherObjects others = live.others();
        Set<QualifiedName> declared =
                wanted.others().views().stream().map(View::name).collect(Collectors.toSet());
        Set<QualifiedName> relations = new HashSet<>();
        tables.forEach(table -> relations.add(table.name()));
        others.views().stream()
                .filter(view -> declared.contains(view.name()) || isOfUser(live, ObjectKind.VIEW, view.name()))
                .forEach(view -> relations.add(view.name()));
        others.materializedViews().stream().map(MaterializedView::name).forEach(relations::add);
        return new OtherObjects(
                others.extensions(),
                others.domains(),
                others.routines(),
                others.views().stream()
                        .filter(view -> relations.contains(view.name()))
                        .toList(),
                others.materializedViews(),
                others.viewIndexes(),
                others.triggers().stream()
                        .filter(trigger -> relations.contains(trigger.table()))
                        .toList(),
                others.rowSecurity().stream()
                        .filter(security -> relations.contains(security.table()))
                        .toList(),
                others.policies().stream()
                        .filter(policy -> relations.contains(policy.table()))
                        .toList());
    }

    private static boolean isOfUser(Schema live, ObjectKind kind, QualifiedName name) {
        Origin origin = live.facts().origins().get(new DatabaseObject(kind, name));
        return !(origin instanceof Origin.OfTool) && !(origin instanceof Origin.OfAutogen);
    }
}
