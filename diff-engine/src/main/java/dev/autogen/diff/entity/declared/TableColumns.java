package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.MappedAttribute;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The columns of a table by the names that may be written for them.
 *
 * @param attributes of the class; of those that are not in the table only for messages
 */
record TableColumns(Table table, List<MappedAttribute> attributes) {

    TableColumns {
        Objects.requireNonNull(table, "table is null");
        attributes = List.copyOf(attributes);
    }

    QualifiedName name() {
        return table.name();
    }

    /**
     * Returns the columns that are meant: those of an attribute, else one column.
     *
     * @param written as in Java or in SQL
     */
    List<String> named(String written) {
        for (MappedAttribute attribute : attributes) {
            if (attribute.path().equals(written) && attribute.table().equals(table.name())) {
                return attribute.columns();
            }
        }
        String stored = StoredName.of(written);
        if (table.column(stored).isPresent()) {
            return List.of(stored);
        }
        throw unknown(written);
    }

    /** Returns the columns that are meant by several names. */
    List<String> named(List<String> written) {
        return written.stream().flatMap(name -> named(name).stream()).toList();
    }

    /** Refuses what is no column; the name is as the database has it. */
    void require(String column) {
        if (table.column(column).isEmpty()) {
            throw unknown(column);
        }
    }

    private AutogenException unknown(String written) {
        for (MappedAttribute attribute : attributes) {
            if (attribute.path().equals(written)) {
                return new AutogenException(
                        "\"" + written + "\" is in the table " + attribute.table() + ", not in " + table.name(),
                        "name a column of " + table.name() + ", or that table in the member table");
            }
        }
        List<String> names = new ArrayList<>(Stream.concat(
                        attributes.stream()
                                .filter(attribute -> attribute.table().equals(table.name()))
                                .map(MappedAttribute::path),
                        table.columns().stream().map(Column::name))
                .distinct()
                .toList());
        return new AutogenException(
                "\"" + written + "\" is " + (attributes.isEmpty() ? "no" : "neither an attribute nor a")
                        + " column of the table " + table.name(),
                CloseName.of(written, names)
                        .map(close -> "write " + close)
                        .orElse("write one of " + String.join(", ", names) + ", and an expression in parentheses"));
    }
}
