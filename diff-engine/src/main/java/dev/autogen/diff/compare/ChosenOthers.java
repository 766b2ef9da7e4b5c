package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What is left of objects that JPA has no words for, where somebody chose. What is of a table or a view goes with it. */
final class ChosenOthers {

    private final Predicate<DatabaseObject> isChosen;

    ChosenOthers(Predicate<DatabaseObject> isChosen) {
        this.isChosen = isChosen;
    }

    OtherObjects of(OtherObjects others) {
        Set<QualifiedName> gone = new HashSet<>();
        others.views().stream()
                .filter(view -> !isChosen.test(new DatabaseObject(ObjectKind.VIEW, view.name())))
                .forEach(view -> gone.add(view.name()));
        others.materializedViews().stream()
                .filter(view -> !isChosen.test(new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, view.name())))
                .forEach(view -> gone.add(view.name()));
        Predicate<QualifiedName> stays = relation -> !gone.contains(relation);
        Predicate<QualifiedName> staysTable =
                stays.and(relation -> isChosen.test(new DatabaseObject(ObjectKind.TABLE, relation)));
        return new OtherObjects(
                others.extensions(),
                others.domains(),
                others.routines(),
                others.views().stream().filter(view -> stays.test(view.name())).toList(),
                others.materializedViews().stream()
                        .filter(view -> stays.test(view.name()))
                        .toList(),
                others.viewIndexes().stream()
                        .filter(index -> stays.test(index.view()))
                        .toList(),
                others.triggers().stream()
                        .filter(trigger -> staysTable.test(trigger.table()))
                        .toList(),
                others.rowSecurity().stream()
                        .filter(security -> staysTable.test(security.table()))
                        .toList(),
                others.policies().stream()
                        .filter(policy -> staysTable.test(policy.table()))
                        .toList());
    }
}
