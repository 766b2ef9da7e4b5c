package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** Foreign keys; the rule is {@code StandardForeignKeyExporter}. */
final class ForeignKeyMapper {

    private final Reading reading;

    ForeignKeyMapper(Reading reading) {
        this.reading = reading;
    }

    List<Constraint> foreignKeys(Table table) {
        return ReleaseBridge.foreignKeys(table).stream()
                .filter(ForeignKey::isCreationEnabled)
                .filter(ForeignKey::isPhysicalConstraint)
                .map(this::foreignKey)
                .toList();
    }

    private Constraint foreignKey(ForeignKey source) {
        Table target = source.getReferencedTable();
        List<Column> referenced =
                source.isReferenceToPrimaryKey() ? target.getPrimaryKey().getColumns() : source.getReferencedColumns();
        // StandardForeignKeyExporter.quotedConstraintName
        Identifier name = reading.model().metadata().getDatabase().toIdentifier(source.getName());
        Constraint.ForeignKey key = new Constraint.ForeignKey(
                reading.model().generatedNames().chosen(name),
                names(source.getColumns()),
                reading.names().qualified(target.getSchemaIdentifier(), target.getNameIdentifier()),
                names(referenced));
        key = withDefinition(key, source);
        ReferentialAction action = action(source.getOnDeleteAction());
        if (action != ReferentialAction.NO_ACTION) {
            key = key.onDelete(action);
        }
        return applied(key, SqlCursor.over(ReleaseBridge.options(source).orElse("")), source);
    }

    private Constraint.ForeignKey withDefinition(Constraint.ForeignKey key, ForeignKey source) {
        String definition = source.getKeyDefinition();
        if (definition == null || definition.isBlank()) {
            return key;
        }
        SqlCursor cursor = SqlCursor.over(definition);
        Constraint.ForeignKey defined = KeyClauses.defined(key, cursor, reading.names());
        noteRest(cursor, defined, source);
        return defined;
    }

    private Constraint.ForeignKey applied(Constraint.ForeignKey key, SqlCursor options, ForeignKey source) {
        Constraint.ForeignKey changed = KeyClauses.apply(key, options);
        noteRest(options, changed, source);
        return changed;
    }

    private void noteRest(SqlCursor cursor, Constraint.ForeignKey key, ForeignKey source) {
        QualifiedName table = reading.names()
                .qualified(
                        source.getTable().getSchemaIdentifier(),
                        source.getTable().getNameIdentifier());
        reading.noteUnknown("the foreign key " + key.columns() + " of " + table, cursor.rest());
    }

    private static ReferentialAction action(OnDeleteAction action) {
        return Optional.ofNullable(action)
                .map(value -> ReferentialAction.valueOf(value.name()))
                .orElse(ReferentialAction.NO_ACTION);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(ColumnMapper::storedName).toList();
    }
}
