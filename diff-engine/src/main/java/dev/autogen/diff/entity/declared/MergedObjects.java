package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Names;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is declared beside tables, each thing once. */
final class MergedObjects {

    private final OtherObjects mapped;
    private final Map<String, Declared<Extension>> extensions = new TreeMap<>();
    private final Map<String, Declared<Routine>> routines = new TreeMap<>();
    private final Map<QualifiedName, View> views = new TreeMap<>();
    private final Map<QualifiedName, MaterializedView> materializedViews = new TreeMap<>();
    private final Map<String, ViewIndex> viewIndexes = new TreeMap<>();
    private final Map<String, Declared<TableTrigger>> triggers = new TreeMap<>();
    private final Map<String, Declared<TablePolicy>> policies = new TreeMap<>();
    private final Map<QualifiedName, RowSecurity> rowSecurity = new TreeMap<>();

    MergedObjects(OtherObjects mapped) {
        this.mapped = mapped;
    }

    /** Takes an extension, which several places may want. */
    void extension(Declared<Extension> declared) {
        Extension extension = declared.value();
        Declared<Extension> other = extensions.putIfAbsent(extension.name(), declared);
        if (other != null && !other.value().equals(extension)) {
            throw new AutogenException(
                    "the extension " + extension.name() + " has another schema or version than in " + other.place(),
                    "say the same in both places");
        }
    }

    void routine(Declared<Routine> declared) {
        Routine routine = declared.value();
        takeOnce(
                routines,
                routine.name() + routine.signature().toString(),
                declared,
                routine.kind().word() + " " + routine.name());
    }

    void view(View view) {
        views.put(view.name(), view);
    }

    void view(MaterializedView view) {
        materializedViews.put(view.name(), view);
    }

    boolean hasView(QualifiedName name) {
        return views.containsKey(name) || materializedViews.containsKey(name);
    }

    boolean hasMaterializedView(QualifiedName name) {
        return materializedViews.containsKey(name);
    }

    /** Takes the index of a materialized view; one without a name gets the one that PostgreSQL would choose. */
    void index(QualifiedName view, Index index) {
        List<String> parts = index.keys().stream().map(MergedObjects::part).toList();
        String name = index.name().orElseGet(() -> Names.invented(view.name(), parts, "idx"));
        viewIndexes.put(view + " " + name, new ViewIndex(view, index.withName(Optional.of(name))));
    }

    private static String part(IndexKey key) {
        return key.isExpression() ? "expr" : key.text();
    }

    void trigger(Declared<TableTrigger> declared) {
        TableTrigger trigger = declared.value();
        String name = trigger.trigger().name();
        takeOnce(triggers, trigger.table() + " " + name, declared, "trigger " + name + " of " + trigger.table());
    }

    /** Takes a policy, with which row-level security is enabled: without it a policy would be none. */
    void policy(Declared<TablePolicy> declared) {
        QualifiedName table = declared.value().table();
        Policy policy = declared.value().policy();
        takeOnce(policies, table + " " + policy.name(), declared, "policy " + policy.name() + " of " + table);
        rowSecurity(new RowSecurity(table, true, false));
    }

    void rowSecurity(RowSecurity security) {
        rowSecurity.merge(
                security.table(),
                security,
                (first, second) -> new RowSecurity(
                        first.table(), first.isEnabled() || second.isEnabled(), first.isForced() || second.isForced()));
    }

    private static <T> void takeOnce(Map<String, Declared<T>> taken, String key, Declared<T> declared, String what) {
        Declared<T> other = taken.putIfAbsent(key, declared);
        if (other != null) {
            throw new AutogenException(
                    "the " + what + " is declared on " + other.place() + " too", "take one of them out");
        }
    }

    AutogenException unknownView(QualifiedName name) {
        List<String> names = Stream.concat(views.keySet().stream(), materializedViews.keySet().stream())
                .map(QualifiedName::toString)
                .toList();
        return new AutogenException(
                "no table is mapped and no view declared that is called " + name,
                CloseName.of(name.toString(), names)
                        .map(close -> "write " + close)
                        .orElse("name a table that the entities are mapped to, or a view that is declared"));
    }

    /** Returns the schemas of PostgreSQL that these objects are in. */
    TreeSet<String> namespaces() {
        TreeSet<String> namespaces = new TreeSet<>();
        extensions.values().forEach(extension -> extension.value().schema().ifPresent(namespaces::add));
        Stream.of(
                        routines.values().stream()
                                .map(routine -> routine.value().name()),
                        views.keySet().stream(),
                        materializedViews.keySet().stream())
                .flatMap(names -> names)
                .forEach(name -> name.schema().ifPresent(namespaces::add));
        return namespaces;
    }

    OtherObjects all() {
        return new OtherObjects(
                sorted(mapped.extensions(), values(extensions), Comparator.comparing(Extension::name)),
                mapped.domains(),
                sorted(
                        mapped.routines(),
                        values(routines),
                        Comparator.comparing((Routine routine) -> routine.name())
                                .thenComparing(routine -> routine.signature().toString())),
                sorted(mapped.views(), views.values(), Comparator.comparing(View::name)),
                sorted(
                        mapped.materializedViews(),
                        materializedViews.values(),
                        Comparator.comparing(MaterializedView::name)),
                sorted(
                        mapped.viewIndexes(),
                        viewIndexes.values(),
                        Comparator.comparing(ViewIndex::view)
                                .thenComparing(index -> index.index().name().orElse(""))),
                sorted(
                        mapped.triggers(),
                        values(triggers),
                        Comparator.comparing(TableTrigger::table)
                                .thenComparing(trigger -> trigger.trigger().name())),
                sorted(mapped.rowSecurity(), rowSecurity.values(), Comparator.comparing(RowSecurity::table)),
                sorted(
                        mapped.policies(),
                        values(policies),
                        Comparator.comparing(TablePolicy::table)
                                .thenComparing(policy -> policy.policy().name())));
    }

    /** Returns a trigger that fires as every trigger does at first. */
    static TableTrigger enabled(OnTable<Trigger> trigger) {
        return new TableTrigger(trigger.table(), trigger.value(), TriggerState.ORIGIN);
    }

    private static <T> List<T> values(Map<String, Declared<T>> declared) {
        return declared.values().stream().map(Declared::value).toList();
    }

    private static <T> List<T> sorted(List<T> first, Collection<T> second, Comparator<? super T> order) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(order);
        return all;
    }
}
