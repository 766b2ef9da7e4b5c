package dev.autogen.codegen;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tables with every component set and unset, and the operations on them and their columns. */
final class RandomTables {

    private final RandomValues values;
    private final RandomTypes types;
    private final RandomKeys keys;

    RandomTables(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
        this.keys = new RandomKeys(values, types);
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new CreateTable(table(), values.options(Option.IF_NOT_EXISTS)),
                () -> new DropTable(types.name(), values.options(Option.IF_EXISTS)),
                () -> new RenameTable(types.name(), values.identifier()),
                () -> new CommentOnTable(types.name(), types.comment()),
                () -> new AddColumn(types.name(), column(), values.options(Option.IF_NOT_EXISTS)),
                () -> new DropColumn(types.name(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new RenameColumn(types.name(), values.identifier(), values.identifier()),
                () -> new AlterColumn(types.name(), values.identifier(), values.some(1, 4, this::columnChange)));
    }

    Column column() {
        Column column = new Column(values.identifier(), types.type())
                .withNotNull(values.chance(40))
                .withCollation(values.perhaps(10, types::name))
                .withComment(values.perhaps(10, values::sql));
        int choice = values.number(0, 9);
        if (choice < 3) {
            return column.withDefaultSql(Optional.of(values.sql()));
        }
        if (choice == 3) {
            return column.withType(types.integer()).withIdentity(Optional.of(types.identity()));
        }
        return choice == 4 ? column.withGenerated(Optional.of(new Generated(values.sql()))) : column;
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        for (String name : values.some(0, values.one(List.of(2, 5, 20)), values::identifier)) {
            Column column = column();
            columns.add(new Column(
                    name,
                    column.type(),
                    column.isNotNull(),
                    column.defaultSql(),
                    column.identity(),
                    column.generated(),
                    column.collation(),
                    column.comment()));
        }
        return new Table(
                types.name(), columns, values.some(0, 4, keys::constraint), List.of(), values.perhaps(20, values::sql));
    }

    private ColumnChange columnChange() {
        return switch (values.number(0, 4)) {
            case 0 -> new ColumnChange.Type(types.type(), types.type(), values.perhaps(40, values::sql));
            case 1 -> new ColumnChange.NotNull(values.chance(50));
            case 2 -> new ColumnChange.Default(values.perhaps(50, values::sql), values.perhaps(50, values::sql));
            case 3 ->
                new ColumnChange.IdentityChange(
                        values.perhaps(50, types::identity), values.perhaps(50, types::identity));
            default -> types.comment();
        };
    }
}
