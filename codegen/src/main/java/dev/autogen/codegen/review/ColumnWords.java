package dev.autogen.codegen.review;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.RenameColumn;
import java.util.stream.Collectors;

/** The words for what happens to a column. */
final class ColumnWords implements ColumnOperation.Visitor<TableAction> {

    @Override
    public TableAction addColumn(AddColumn operation) {
        return new TableAction(
                operation.table(),
                "add " + operation.column().name() + " "
                        + operation.column().type().sql() + (operation.column().isNotNull() ? " not null" : ""));
    }

    @Override
    public TableAction dropColumn(DropColumn operation) {
        return new TableAction(operation.table(), "drop " + operation.column());
    }

    @Override
    public TableAction renameColumn(RenameColumn operation) {
        return new TableAction(operation.table(), "rename " + operation.from() + " to " + operation.to());
    }

    @Override
    public TableAction alterColumn(AlterColumn operation) {
        return new TableAction(
                operation.table(),
                "change " + operation.column() + ": "
                        + operation.changes().stream()
                                .map(change -> change.accept(new Words()))
                                .collect(Collectors.joining(", ")));
    }

    private static final class Words implements ColumnChange.Visitor<String> {

        @Override
        public String type(ColumnChange.Type change) {
            return change.from().sql() + " \u2192 " + change.to().sql();
        }

        @Override
        public String notNull(ColumnChange.NotNull change) {
            return change.to() ? "not null" : "may be null";
        }

        @Override
        public String defaultSql(ColumnChange.Default change) {
            return change.to().map(sql -> "default " + sql).orElse("no default");
        }

        @Override
        public String identity(ColumnChange.IdentityChange change) {
            return change.to().isPresent() ? "identity" : "no identity";
        }

        @Override
        public String comment(ColumnChange.Comment change) {
            return "comment";
        }

        @Override
        public String collation(ColumnChange.Collation change) {
            return "collation " + change.to().map(Object::toString).orElse("of the type");
        }

        @Override
        public String expression(ColumnChange.Expression change) {
            return change.to().map(sql -> "generated as " + sql).orElse("no longer generated");
        }

        @Override
        public String storage(ColumnChange.StorageChange change) {
            return "storage";
        }

        @Override
        public String compression(ColumnChange.CompressionChange change) {
            return "compression";
        }
    }
}
