package dev.autogen.revision;

import dev.autogen.schema.ColumnNames;
import dev.autogen.schema.Constraint.ForeignKey;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The first half of a foreign key; {@code references} completes it. */
public record ForeignKeyColumns(String name, List<String> columns) {

    public ForeignKeyColumns {
        Names.checked(name, "constraint");
        columns = ColumnNames.checked(columns);
    }

    public ForeignKey references(String table, String... referencedColumns) {
        return references(QualifiedName.of(table), referencedColumns);
    }

    public ForeignKey references(QualifiedName table, String... referencedColumns) {
        return new ForeignKey(Optional.of(name), columns, table, ColumnNames.checked(referencedColumns));
    }
}
