package dev.autogen.diff;

import dev.autogen.diff.compare.ExpectedNames;
import dev.autogen.environment.ComparedObject;
import dev.autogen.environment.Environment;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a project's Environment.java leaves out when it sees both sides. Asked once for each object. */
final class HookedObjects {

    private final Environment environment;
    private final Schema live;
    private final Schema wanted;
    private final Set<DatabaseObject> refused = new HashSet<>();

    HookedObjects(Environment environment, Schema live, Schema wanted) {
        this.environment = environment;
        this.live = live;
        this.wanted = wanted;
        ask(live.tables(), wanted.tables(), table -> new DatabaseObject(ObjectKind.TABLE, table.name()));
        ask(live.sequences(), wanted.sequences(), each -> new DatabaseObject(ObjectKind.SEQUENCE, each.name()));
        ask(live.enumTypes(), wanted.enumTypes(), each -> new DatabaseObject(ObjectKind.TYPE, each.name()));
        Set<QualifiedName> tables = new TreeSet<>();
        live.tables().forEach(table -> tables.add(table.name()));
        wanted.tables().forEach(table -> tables.add(table.name()));
        tables.forEach(this::askParts);
    }

    private void askParts(QualifiedName name) {
        Optional<Table> there = live.table(name);
        Optional<Table> target = wanted.table(name);
        ask(parts(there, Table::columns), parts(target, Table::columns), column -> column(name, column));
        ask(
                parts(there, Table::constraints),
                parts(target, Table::constraints),
                each -> constraint(name, there.or(() -> target).orElseThrow(), each));
        ask(
                parts(there, Table::indexes),
                parts(target, Table::indexes),
                each -> index(name, there.or(() -> target).orElseThrow(), each));
    }

    private static <T> List<T> parts(Optional<Table> table, Function<Table, List<T>> parts) {
        return table.map(parts).orElse(List.of());
    }

    private static DatabaseObject column(QualifiedName table, Column column) {
        return part(ObjectKind.COLUMN, table, column.name());
    }

    private static DatabaseObject constraint(QualifiedName name, Table table, Constraint constraint) {
        return part(ObjectKind.CONSTRAINT, name, ExpectedNames.of(table, constraint));
    }

    private static DatabaseObject index(QualifiedName name, Table table, Index index) {
        return part(ObjectKind.INDEX, name, ExpectedNames.of(table, index));
    }

    private static DatabaseObject part(ObjectKind kind, QualifiedName table, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name), Optional.of(table), List.of());
    }

    private <T> void ask(List<T> there, List<T> targets, Function<T, DatabaseObject> key) {
        Map<DatabaseObject, T> targetsByKey = new HashMap<>();
        targets.forEach(target -> targetsByKey.put(key.apply(target), target));
        for (T each : there) {
            DatabaseObject object = key.apply(each);
            ask(new ComparedObject(object, Optional.of(each), Optional.ofNullable(targetsByKey.remove(object))));
        }
        targetsByKey.forEach(
                (object, target) -> ask(new ComparedObject(object, Optional.empty(), Optional.of(target))));
    }

    private void ask(ComparedObject object) {
        if (!environment.includes(object)) {
            refused.add(object.object());
        }
    }

    Schema live() {
        return included(live);
    }

    Schema wanted() {
        return included(wanted);
    }

    private Schema included(Schema schema) {
        List<EnumType> enumTypes = schema.enumTypes().stream()
                .filter(type -> isIncluded(new DatabaseObject(ObjectKind.TYPE, type.name())))
                .toList();
        List<Sequence> sequences = schema.sequences().stream()
                .filter(sequence -> isIncluded(new DatabaseObject(ObjectKind.SEQUENCE, sequence.name())))
                .toList();
        List<Table> tables = schema.tables().stream()
                .filter(table -> isIncluded(new DatabaseObject(ObjectKind.TABLE, table.name())))
                .map(this::included)
                .toList();
        return new Schema(schema.namespaces(), enumTypes, sequences, tables, schema.others(), schema.facts());
    }

    private Table included(Table table) {
        QualifiedName name = table.name();
        Table named = live.table(name).orElse(table);
        return table.withColumns(table.columns().stream()
                        .filter(each -> isIncluded(column(name, each)))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .filter(each -> isIncluded(constraint(name, named, each)))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(each -> isIncluded(index(name, named, each)))
                        .toList());
    }

    private boolean isIncluded(DatabaseObject object) {
        return !refused.contains(object);
    }
}
