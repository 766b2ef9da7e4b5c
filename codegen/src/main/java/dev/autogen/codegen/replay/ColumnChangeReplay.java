package dev.autogen.codegen.replay;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;

/** What a change makes of a column. */
record ColumnChangeReplay(Column column) implements ColumnChange.Visitor<Column> {

    @Override
    public Column type(ColumnChange.Type change) {
        return column.withType(change.to());
    }

    @Override
    public Column notNull(ColumnChange.NotNull change) {
        return column.withNotNull(change.to());
    }

    @Override
    public Column defaultSql(ColumnChange.Default change) {
        return column.withDefaultSql(change.to());
    }

    @Override
    public Column identity(ColumnChange.IdentityChange change) {
        return column.withIdentity(change.to());
    }

    @Override
    public Column comment(ColumnChange.Comment change) {
        return column.withComment(change.to());
    }

    @Override
    public Column collation(ColumnChange.Collation change) {
        return column.withCollation(change.to());
    }

    @Override
    public Column expression(ColumnChange.Expression change) {
        boolean isVirtual = column.generated().map(Generated::isVirtual).orElse(false);
        return column.withGenerated(change.to().map(expression -> new Generated(expression, isVirtual)));
    }

    @Override
    public Column storage(ColumnChange.StorageChange change) {
        return column.withStorage(change.to());
    }

    @Override
    public Column compression(ColumnChange.CompressionChange change) {
        return column.withCompression(change.to());
    }
}
