package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Extension;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Adds to what is wanted what the database has beside it. */
final class Undeclared {

    private final Schema live;
    private final Schema wanted;
    private final Set<UndeclaredKind> removed;
    private final Doomed doomed;
    private final Map<UndeclaredKind, List<String>> names = new TreeMap<>();
    private final Set<QualifiedName> relations = new HashSet<>();

    Undeclared(Schema live, Schema wanted, Set<UndeclaredKind> removed) {
        this.live = live;
        this.wanted = wanted;
        this.removed = Set.copyOf(removed);
        this.doomed = Doomed.of(live, wanted);
    }

    /** Returns the names of what is left alone. */
    Map<UndeclaredKind, List<String>> names() {
        return names;
    }

    Schema completed() {
        Schema tables =
                wanted.withTables(wanted.tables().stream().map(this::table).toList());
        OtherObjects others = others();
        return tables.withOthers(others).withFacts(CompletedFacts.of(live, wanted));
    }

    private Table table(Table table) {
        Optional<Table> before = live.table(table.name());
        return before.isEmpty() ? table : UndeclaredParts.completed(before.get(), table, removed, this::note);
    }

    private void note(UndeclaredKind kind, String name) {
        names.computeIfAbsent(kind, key -> new ArrayList<>()).add(name);
    }

    private OtherObjects others() {
        OtherObjects there = live.others();
        OtherObjects said = wanted.others();
        List<View> views = all(
                UndeclaredKind.VIEWS,
                there.views(),
                said.views(),
                View::name,
                Comparator.comparing(View::name),
                v -> true);
        List<MaterializedView> stored = all(
                UndeclaredKind.MATERIALIZED_VIEWS,
                there.materializedViews(),
                said.materializedViews(),
                MaterializedView::name,
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
                extension -> QualifiedName.of(extension.name()),
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
                Domain::name,
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
                .filter(security -> !removed.contains(UndeclaredKind.POLICIES))
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

    private <T, K> List<T> all(
            UndeclaredKind kind,
            List<T> there,
            List<T> said,
            Function<T, K> key,
            Comparator<T> order,
            Predicate<T> canStay) {
        Set<K> declared = new HashSet<>();
        said.forEach(value -> declared.add(key.apply(value)));
        List<T> all = new ArrayList<>(said);
        for (T value : there) {
            K name = key.apply(value);
            if (!declared.contains(name) && !removed.contains(kind) && canStay.test(value) && !isDoomed(value)) {
                all.add(value);
                if (!(value instanceof ViewIndex)) {
                    note(kind, name(name));
                }
            }
        }
        all.sort(order);
        return all;
    }

    private boolean isDoomed(Object value) {
        return doomed.contains(value);
    }

    private static String name(Object key) {
        return key instanceof DatabaseObject object ? object.name().toString() : key.toString();
    }
}
