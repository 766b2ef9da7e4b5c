package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of objects that JPA has no words for: those of a wanted one are spelled as the live one's where they mean the same. */
final class ObjectAlignment {

    private final Schema live;
    private final Schema wanted;
    private final ObjectTexts texts;
    private final DomainAlignment domains;
    private final RoutineAlignment routines;
    private final ViewIndexAlignment viewIndexes;
    private final WantedCopies copies;
    private final Set<QualifiedName> alike = new TreeSet<>();

    ObjectAlignment(Schema live, Schema wanted, Answers answers, Warnings warnings) {
        this.live = live;
        this.wanted = wanted;
        this.texts = new ObjectTexts(answers, warnings);
        this.domains = new DomainAlignment(texts);
        this.routines = new RoutineAlignment(texts);
        this.viewIndexes = new ViewIndexAlignment(live, texts);
        this.copies = new WantedCopies(live, wanted);
    }

    /** Returns the views that have the same columns on both sides. */
    Set<QualifiedName> alike() {
        return Set.copyOf(alike);
    }

    /** Returns what is wanted, as far as the answers go. */
    OtherObjects aligned() {
        OtherObjects others = wanted.others();
        OtherObjects there = live.others();
        return new OtherObjects(
                others.extensions(),
                each(others.domains(), there.domains(), Domain::name, domains::align),
                routines.align(others.routines(), there.routines()),
                each(others.views(), there.views(), View::name, this::view),
                each(
                        others.materializedViews(),
                        there.materializedViews(),
                        MaterializedView::name,
                        this::materializedView),
                viewIndexes.align(others.viewIndexes(), others.materializedViews()),
                each(others.triggers(), there.triggers(), ObjectAlignment::name, this::trigger),
                others.rowSecurity(),
                each(others.policies(), there.policies(), ObjectAlignment::name, this::policy));
    }

    /** Aligns a wanted object with the live one that has its name. */
    interface Step<T> {

        T align(T live, T wanted);
    }

    private static <T, K> List<T> each(List<T> wanted, List<T> live, Function<T, K> key, Step<T> step) {
        Map<K, T> byKey = new HashMap<>();
        live.forEach(value -> byKey.put(key.apply(value), value));
        List<T> aligned = new ArrayList<>();
        for (T value : wanted) {
            T match = byKey.get(key.apply(value));
            aligned.add(match == null || match.equals(value) ? value : step.align(match, value));
        }
        return aligned;
    }

    private static DatabaseObject name(TableTrigger trigger) {
        return new DatabaseObject(
                        ObjectKind.TRIGGER, QualifiedName.of(trigger.trigger().name()))
                .of(trigger.table());
    }

    private static DatabaseObject name(TablePolicy policy) {
        return new DatabaseObject(
                        ObjectKind.POLICY, QualifiedName.of(policy.policy().name()))
                .of(policy.table());
    }

    private View view(View before, View after) {
        ObjectTexts.Comparison comparison =
                query("view " + after.name(), before.query(), before.columns(), after.query(), after.columns());
        if (comparison.isSame(0)) {
            alike.add(after.name());
        }
        boolean isSame = comparison.isSame(0) && comparison.isSame(1);
        return new View(
                after.name(),
                isSame ? before.query() : after.query(),
                isSame ? before.columns() : after.columns(),
                after.isSecurityBarrier(),
                after.isSecurityInvoker(),
                after.checkOption());
    }

    private MaterializedView materializedView(MaterializedView before, MaterializedView after) {
        ObjectTexts.Comparison comparison = query(
                "materialized view " + after.name(), before.query(), before.columns(), after.query(), after.columns());
        boolean isSame = comparison.isSame(0) && comparison.isSame(1);
        return new MaterializedView(
                after.name(),
                isSame ? before.query() : after.query(),
                isSame ? before.columns() : after.columns(),
                after.accessMethod(),
                after.parameters(),
                after.tablespace());
    }

    private ObjectTexts.Comparison query(
            String what, String liveQuery, List<String> liveColumns, String query, List<String> columns) {
        return texts.compare(
                what,
                ObjectProbes.view(liveQuery, liveColumns, List.of()),
                ObjectProbes.view(query, columns, List.of()),
                copies.of(query).isEmpty()
                        ? Optional.empty()
                        : Optional.of(ObjectProbes.view(query, columns, copies.of(query))));
    }

    /** The order of the columns that are updated means nothing. */
    private TableTrigger trigger(TableTrigger before, TableTrigger after) {
        Trigger trigger = after.trigger();
        List<String> columns = trigger.columns();
        if (new HashSet<>(columns).equals(new HashSet<>(before.trigger().columns()))) {
            columns = before.trigger().columns();
        }
        return new TableTrigger(
                after.table(),
                new Trigger(
                        trigger.name(),
                        trigger.timing(),
                        trigger.events(),
                        columns,
                        trigger.isForEachRow(),
                        condition(before, after),
                        trigger.transition(),
                        trigger.constraint(),
                        trigger.call()),
                after.state());
    }

    private Optional<String> condition(TableTrigger before, TableTrigger after) {
        Optional<String> condition = after.trigger().condition();
        Optional<String> liveCondition = before.trigger().condition();
        Optional<Table> liveTable = live.table(after.table());
        Optional<Table> table = wanted.table(after.table()).or(() -> liveTable);
        if (condition.equals(liveCondition)
                || condition.isEmpty()
                || liveCondition.isEmpty()
                || table.isEmpty()
                || liveTable.isEmpty()) {
            return condition;
        }
        // How the other parts of the trigger differ is seen anyway.
        Trigger asBefore = after.trigger().when(liveCondition.get());
        ObjectTexts.Comparison comparison = texts.compare(
                "condition of trigger " + after.trigger().name() + " on " + after.table(),
                ObjectProbes.trigger(after.table(), asBefore, copy(liveTable.get())),
                ObjectProbes.trigger(after.table(), after.trigger(), copy(table.get())),
                Optional.empty());
        return comparison.isSame(0) ? liveCondition : condition;
    }

    private static List<String> copy(Table table) {
        return List.of(WantedCopies.table(table));
    }

    private TablePolicy policy(TablePolicy before, TablePolicy after) {
        Policy policy = after.policy();
        List<String> roles = policy.roles().stream().sorted().collect(Collectors.toList());
        return new TablePolicy(
                after.table(),
                new Policy(
                        policy.name(),
                        policy.isPermissive(),
                        policy.command(),
                        roles,
                        condition(after, before.policy().using(), policy.using()),
                        condition(after, before.policy().withCheck(), policy.withCheck())));
    }

    private Optional<String> condition(TablePolicy policy, Optional<String> before, Optional<String> after) {
        Optional<Table> liveTable = live.table(policy.table());
        Optional<Table> table = wanted.table(policy.table()).or(() -> liveTable);
        if (before.equals(after) || before.isEmpty() || after.isEmpty() || table.isEmpty() || liveTable.isEmpty()) {
            return after;
        }
        List<String> around = new ArrayList<>(copies.of(after.get()));
        around.removeAll(copy(table.get()));
        around.addAll(copy(table.get()));
        ObjectTexts.Comparison comparison = texts.compare(
                "condition of policy " + policy.policy().name() + " on " + policy.table(),
                ObjectProbes.policy(policy.table(), before.get(), copy(liveTable.get())),
                ObjectProbes.policy(policy.table(), after.get(), copy(table.get())),
                around.size() == 1
                        ? Optional.empty()
                        : Optional.of(ObjectProbes.policy(policy.table(), after.get(), around)));
        return comparison.isSame(0) ? before : after;
    }
}
