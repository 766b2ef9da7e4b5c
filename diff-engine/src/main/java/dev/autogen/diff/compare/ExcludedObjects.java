package dev.autogen.diff.compare;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes of what is not compared in the wanted schema what the database has. */
public final class ExcludedObjects {

    private final Schema live;
    private final Schema wanted;
    private final Predicate<DatabaseObject> isExcluded;

    private ExcludedObjects(Schema live, Schema wanted, Predicate<DatabaseObject> isExcluded) {
        this.live = live;
        this.wanted = wanted;
        this.isExcluded = isExcluded;
    }

    /**
     * Returns the wanted schema with the columns, constraints, indexes, sequences and enums of the live one where they are
     * excluded. What would hang on a column that is then in neither is left out as well.
     *
     * @param isExcluded asked with a column, a constraint and an index that name their table, or with a sequence or an enum
     */
    public static Schema kept(Schema live, Schema wanted, Predicate<DatabaseObject> isExcluded) {
        return new ExcludedObjects(live, wanted, isExcluded).kept();
    }

    private Schema kept() {
        List<Table> tables = wanted.tables().stream()
                .map(table -> live.table(table.name())
                        .map(there -> kept(there, table))
                        .orElse(table))
                .toList();
        List<Sequence> sequences = kept(
                live.sequences(),
                wanted.sequences(),
                sequence -> new DatabaseObject(ObjectKind.SEQUENCE, sequence.name()));
        return new Schema(wanted.namespaces(), enumTypes(tables), sequences, tables, wanted.others(), wanted.facts());
    }

    /** With those that columns of the live schema bring along. */
    private List<EnumType> enumTypes(List<Table> tables) {
        List<EnumType> kept = new ArrayList<>(
                kept(live.enumTypes(), wanted.enumTypes(), type -> new DatabaseObject(ObjectKind.TYPE, type.name())));
        Set<QualifiedName> names = kept.stream().map(EnumType::name).collect(Collectors.toSet());
        live.enumTypes().stream()
                .filter(type -> !names.contains(type.name()))
                .filter(type -> tables.stream().anyMatch(table -> EnumComparison.isUsed(table, type.name())))
                .forEach(kept::add);
        return kept;
    }

    private Table kept(Table there, Table table) {
        List<Column> columns =
                kept(there.columns(), table.columns(), column -> part(ObjectKind.COLUMN, table, column.name()));
        Set<String> gone = table.columns().stream()
                .map(Column::name)
                .filter(name ->
                        columns.stream().noneMatch(column -> column.name().equals(name)))
                .collect(Collectors.toSet());
        List<Constraint> constraints = kept(
                there.constraints(),
                table.constraints(),
                each -> part(ObjectKind.CONSTRAINT, table, ExpectedNames.of(table, each)));
        List<Index> indexes = kept(
                there.indexes(), table.indexes(), each -> part(ObjectKind.INDEX, table, ExpectedNames.of(table, each)));
        return table.withColumns(columns)
                .withConstraints(constraints.stream()
                        .filter(constraint -> !ColumnDependents.hangs(constraint, gone))
                        .toList())
                .withIndexes(indexes.stream()
                        .filter(index -> !ColumnDependents.hangs(index, gone))
                        .toList());
    }

    private static DatabaseObject part(ObjectKind kind, Table table, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name)).of(table.name());
    }

    private <T> List<T> kept(List<T> there, List<T> said, Function<T, DatabaseObject> object) {
        Map<DatabaseObject, T> excluded = new HashMap<>();
        for (T each : there) {
            if (isExcluded.test(object.apply(each))) {
                excluded.put(object.apply(each), each);
            }
        }
        List<T> kept = new ArrayList<>();
        for (T each : said) {
            Optional<T> instead = Optional.ofNullable(excluded.remove(object.apply(each)));
            if (instead.isPresent() || !isExcluded.test(object.apply(each))) {
                kept.add(instead.orElse(each));
            }
        }
        there.stream().filter(each -> excluded.containsKey(object.apply(each))).forEach(kept::add);
        return kept;
    }
}
