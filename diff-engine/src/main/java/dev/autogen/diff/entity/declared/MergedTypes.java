package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The enums of the mapping, those in the order that somebody chose whose order is declared; and types of columns. */
final class MergedTypes {

    private final Map<QualifiedName, EnumType> types = new TreeMap<>();
    private final Map<QualifiedName, Declared<EnumType>> ordered = new TreeMap<>();

    MergedTypes(List<EnumType> mapped) {
        mapped.forEach(type -> types.put(type.name(), type));
    }

    List<EnumType> all() {
        return List.copyOf(types.values());
    }

    Set<QualifiedName> ordered() {
        return ordered.keySet();
    }

    /** Takes all labels of an enum of the mapping, among which may be some that no constant has any more. */
    void order(Declared<EnumType> declared) {
        EnumType type = declared.value();
        EnumType mapped = types.get(type.name());
        if (mapped == null) {
            throw new AutogenException(
                    "no attribute is mapped to the enum " + type.name(),
                    CloseName.of(
                                    type.name().toString(),
                                    types.keySet().stream()
                                            .map(QualifiedName::toString)
                                            .toList())
                            .map(close -> "write " + close)
                            .orElse("name one that the entities are mapped to"));
        }
        Declared<EnumType> other = ordered.putIfAbsent(type.name(), declared);
        if (other != null && !other.value().equals(type)) {
            throw new AutogenException(
                    "the labels of the enum " + type.name() + " have another order in " + other.place(),
                    "take one of them out");
        }
        requireAll(mapped, type);
        types.put(type.name(), type);
    }

    private static void requireAll(EnumType mapped, EnumType declared) {
        List<String> missing = mapped.labels().stream()
                .filter(label -> !declared.labels().contains(label))
                .toList();
        if (!missing.isEmpty()) {
            throw new AutogenException(
                    "the enum " + mapped.name() + " has the labels " + String.join(", ", mapped.labels())
                            + ", and the order lacks " + String.join(", ", missing),
                    "write all labels in their order");
        }
    }

    /** Returns the table with the type of a spatial column. */
    static Table spatial(Table table, Collected.ColumnType declared) {
        new TableColumns(table, List.of()).require(declared.column());
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(declared.column()) ? typed(column, declared.type()) : column)
                .toList());
    }

    private static Column typed(Column column, SqlType type) {
        if (!(type instanceof SqlType.Spatial)) {
            throw new AutogenException(
                    "the type " + type.sql() + " is not spatial", "say it in the mapping, with columnDefinition");
        }
        if (!(column.type() instanceof SqlType.Spatial mapped)) {
            throw new AutogenException(
                    "the column " + column.name() + " is mapped to "
                            + column.type().sql(),
                    "map the attribute with Hibernate Spatial, or take the type away");
        }
        if (mapped.shape().isPresent() && !mapped.equals(type)) {
            throw new AutogenException(
                    "the column " + column.name() + " is " + mapped.sql() + " by its columnDefinition and " + type.sql()
                            + " here",
                    "say it in one place");
        }
        return column.withType(type);
    }
}
