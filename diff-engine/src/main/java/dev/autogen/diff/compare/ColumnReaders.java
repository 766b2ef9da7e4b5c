package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.Trigger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which live objects read columns that PostgreSQL cannot change or drop underneath them. The database knows which table an
 * object uses, and PostgreSQL's own text of the object names every column that it reads: a column of another table that has
 * the same name makes it step aside for nothing, which does no harm.
 */
final class ColumnReaders {

    private final Schema live;
    private final Map<DatabaseObject, Set<String>> names = new HashMap<>();
    private final Map<DatabaseObject, Set<DatabaseObject>> users = new HashMap<>();

    ColumnReaders(Schema live) {
        this.live = live;
        live.others().views().forEach(view -> add(ObjectKind.VIEW, view.name(), view.query()));
        live.others().materializedViews().forEach(view -> add(ObjectKind.MATERIALIZED_VIEW, view.name(), view.query()));
        live.others().routines().stream()
                .filter(routine -> routine.body().filter(Routine.Body::isParsed).isPresent())
                .forEach(routine -> add(
                        RoutineCreation.object(routine),
                        Stream.of(routine.body().orElseThrow().text())));
        live.others().policies().forEach(policy -> {
            add(ObjectNames.policy(policy), texts(policy.policy()));
            use(ObjectNames.policy(policy), ObjectNames.table(policy.table()));
        });
        live.others().triggers().forEach(trigger -> {
            add(ObjectNames.trigger(trigger), texts(trigger.trigger()));
            names.get(ObjectNames.trigger(trigger)).addAll(trigger.trigger().columns());
            use(ObjectNames.trigger(trigger), ObjectNames.table(trigger.table()));
        });
        live.facts().dependencies().forEach((user, used) -> used.forEach(object -> use(user, object)));
    }

    private void add(ObjectKind kind, QualifiedName name, String text) {
        add(new DatabaseObject(kind, name), Stream.of(text));
    }

    private void add(DatabaseObject object, Stream<String> texts) {
        names.put(object, texts.flatMap(Mentions::names).collect(Collectors.toCollection(HashSet::new)));
    }

    private void use(DatabaseObject user, DatabaseObject used) {
        users.computeIfAbsent(used, key -> new HashSet<>()).add(user);
    }

    private static Stream<String> texts(Policy policy) {
        return Stream.concat(policy.using().stream(), policy.withCheck().stream());
    }

    private static Stream<String> texts(Trigger trigger) {
        return trigger.condition().stream();
    }

    /** Returns the readers of columns that go, each with one of them. */
    SortedMap<DatabaseObject, String> ofGone(Schema wanted) {
        SortedMap<DatabaseObject, String> readers = new TreeMap<>();
        for (Table table : live.tables()) {
            wanted.table(table.name())
                    .ifPresent(after -> table.columns().stream()
                            .filter(column -> after.column(column.name()).isEmpty())
                            .forEach(column -> addReaders(table, column.name(), readers)));
        }
        return readers;
    }

    /** Returns the readers of columns that go, or get another type or another generation, each with one of them. */
    SortedMap<DatabaseObject, String> ofDisturbed(Schema wanted, Set<QualifiedName> replacedTypes) {
        SortedMap<DatabaseObject, String> readers = ofGone(wanted);
        for (Table table : live.tables()) {
            Optional<Table> after = wanted.table(table.name());
            if (after.isPresent()) {
                disturbed(table, after.get(), replacedTypes).forEach(column -> addReaders(table, column, readers));
            }
        }
        return readers;
    }

    private static Set<String> disturbed(Table before, Table after, Set<QualifiedName> replacedTypes) {
        Pairs<String, Column> pairs = Pairs.of(before.columns(), after.columns(), Column::name);
        Set<String> disturbed =
                new HashSet<>(GeneratedColumns.of(before.name(), pairs.common()).names());
        for (Pairs.Pair<Column> pair : pairs.common()) {
            if (!pair.live().type().equals(pair.wanted().type())
                    || !pair.live().collation().equals(pair.wanted().collation())
                    || !pair.live().generated().equals(pair.wanted().generated())) {
                disturbed.add(pair.live().name());
            }
        }
        replacedTypes.forEach(type -> disturbed.addAll(EnumComparison.columnNames(before, type)));
        return disturbed;
    }

    private void addReaders(Table table, String column, Map<DatabaseObject, String> readers) {
        for (DatabaseObject user : users.getOrDefault(ObjectNames.table(table.name()), Set.of())) {
            if (names.getOrDefault(user, Set.of()).contains(column)) {
                readers.putIfAbsent(user, table.name() + "." + column);
            }
        }
    }
}
