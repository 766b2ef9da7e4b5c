package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Extension;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Adds to the objects that are wanted, tables aside, those that the database has beside them. */
final class UndeclaredObjects {

    private final Schema live;
    private final Schema wanted;
    private final Keeping keeping;
    private final Predicate<DatabaseObject> isUsed;
    private final Doomed doomed;
    private final Set<QualifiedName> relations = new HashSet<>();

    /**
     * Prepares it.
     *
     * @param wanted with undeclared tables and columns that stay
     * @param isUsed whether something that stays uses the object, so that it stays too
     */
    UndeclaredObjects(Schema live, Schema wanted, Keeping keeping, Predicate<DatabaseObject> isUsed) {
        this.live = live;
        this.wanted = wanted;
        this.keeping = keeping;
        this.isUsed = isUsed;
        this.doomed = Doomed.of(live, wanted);
    }

    OtherObjects completed() {
        OtherObjects there = live.others();
        OtherObjects said = wanted.others();
        List<View> views = all(
                UndeclaredKind.VIEWS,
                there.views(),
                said.views(),
                view -> new DatabaseObject(ObjectKind.VIEW, view.name()),
                Comparator.comparing(View::name),
                view -> true);
        List<MaterializedView> stored = all(
                UndeclaredKind.MATERIALIZED_VIEWS,
                there.materializedViews(),
                said.materializedViews(),
                view -> new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, view.name()),
                Comparator.comparing(MaterializedView::name),
                view -> true);
        wanted.tables().forEach(table -> relations.add(table.name()));
        views.forEach(view -> relations.add(view.name()));
        stored.forEach(view -> relations.add(view.name()));
        return new OtherObjects(
                extensions(there, said),
                domains(there, said),
                all(
                        UndeclaredKind.ROUTINES,
                        there.routines(),
                        said.routines(),
                        RoutineCreation::object,
                        Comparator.comparing(RoutineCreation::object),
                        routine -> true),
                views,
                stored,
                viewIndexes(there, said),
                triggers(there, said),
                rowSecurity(there, said),
                policies(there, said));
    }

    private List<Extension> extensions(OtherObjects there, OtherObjects said) {
        Map<String, Extension> byName = new HashMap<>();
        there.extensions().forEach(extension -> byName.put(extension.name(), extension));
        List<Extension> completed = said.extensions().stream()
                .map(extension -> Optional.ofNullable(byName.get(extension.name()))
                        .map(before -> new Extension(
                                extension.name(),
                                extension.schema().or(before::schema),
                                extension.version().or(before::version)))
                        .orElse(extension))
                .toList();
        return all(
                UndeclaredKind.EXTENSIONS,
                there.extensions(),
                completed,
                extension -> new DatabaseObject(ObjectKind.EXTENSION, QualifiedName.of(extension.name())),
                Comparator.comparing(Extension::name),
                extension -> true);
    }

    private List<Domain> domains(OtherObjects there, OtherObjects said) {
        Map<QualifiedName, Domain> byName = new HashMap<>();
        there.domains().forEach(domain -> byName.put(domain.name(), domain));
        List<Domain> completed = said.domains().stream()
                .map(domain -> Optional.ofNullable(byName.get(domain.name()))
                        .filter(before -> domain.comment().isEmpty())
                        .flatMap(Domain::comment)
                        .map(domain::comment)
                        .orElse(domain))
                .toList();
        return all(
                UndeclaredKind.DOMAINS,
                there.domains(),
                completed,
                domain -> new DatabaseObject(ObjectKind.DOMAIN, domain.name()),
                Comparator.comparing(Domain::name),
                domain -> true);
    }

    /** Those of a view that somebody declared are left alone as well. */
    private List<ViewIndex> viewIndexes(OtherObjects there, OtherObjects said) {
        return all(
                UndeclaredKind.MATERIALIZED_VIEWS,
                there.viewIndexes(),
                said.viewIndexes(),
                index -> ObjectNames.index(index.view(), index.index().name().orElseThrow()),
                Comparator.comparing(ViewIndex::view)
                        .thenComparing(index -> index.index().name().orElseThrow()),
                index -> relations.contains(index.view()));
    }

    private List<TableTrigger> triggers(OtherObjects there, OtherObjects said) {
        return all(
                UndeclaredKind.TRIGGERS,
                there.triggers(),
                said.triggers(),
                ObjectNames::trigger,
                Comparator.comparing(TableTrigger::table)
                        .thenComparing(trigger -> trigger.trigger().name()),
                trigger -> relations.contains(trigger.table()));
    }

    private List<RowSecurity> rowSecurity(OtherObjects there, OtherObjects said) {
        Set<QualifiedName> declared = new HashSet<>();
        said.rowSecurity().forEach(security -> declared.add(security.table()));
        List<RowSecurity> all = new ArrayList<>(said.rowSecurity());
        there.rowSecurity().stream()
                .filter(security -> !declared.contains(security.table()))
                .filter(security -> relations.contains(security.table()))
                .filter(security -> keeping.keeps(UndeclaredKind.POLICIES))
                .forEach(all::add);
        all.sort(Comparator.comparing(RowSecurity::table));
        return all;
    }

    private List<TablePolicy> policies(OtherObjects there, OtherObjects said) {
        return all(
                UndeclaredKind.POLICIES,
                there.policies(),
                said.policies(),
                ObjectNames::policy,
                Comparator.comparing(TablePolicy::table)
                        .thenComparing(policy -> policy.policy().name()),
                policy -> relations.contains(policy.table()));
    }

    private <T> List<T> all(
            UndeclaredKind kind,
            List<T> there,
            List<T> said,
            Function<T, DatabaseObject> key,
            Comparator<T> order,
            Predicate<T> canStay) {
        Set<DatabaseObject> declared = new HashSet<>();
        said.forEach(value -> declared.add(key.apply(value)));
        List<T> all = new ArrayList<>(said);
        for (T value : there) {
            DatabaseObject object = key.apply(value);
            if (!declared.contains(object) && stays(kind, object) && canStay.test(value) && !doomed.contains(value)) {
                all.add(value);
                if (!(value instanceof ViewIndex)) {
                    keeping.note(kind, object.name().toString());
                }
            }
        }
        all.sort(order);
        return all;
    }

    private boolean stays(UndeclaredKind kind, DatabaseObject object) {
        return keeping.keeps(kind) || isUsed.test(object);
    }
}
