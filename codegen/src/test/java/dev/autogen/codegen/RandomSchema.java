package dev.autogen.codegen;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Values of every record of {@code schema}, with every component set and unset. */
final class RandomSchema {

    private static final List<SqlType> INTEGERS =
            List.of(SqlType.of(TypeName.SMALLINT), SqlType.of(TypeName.INTEGER), SqlType.of(TypeName.BIGINT));

    private final RandomValues values;

    RandomSchema(RandomValues values) {
        this.values = values;
    }

    QualifiedName name() {
        return new QualifiedName(values.perhaps(20, values::identifier), values.identifier());
    }

    SqlType type() {
        int choice = values.number(0, 9);
        if (choice == 0) {
            return new SqlType.Array(type());
        }
        if (choice == 1) {
            return new SqlType.Raw(values.sql());
        }
        if (choice == 2) {
            Optional<String> shape =
                    values.perhaps(80, () -> values.one(List.of("Point", "MultiPolygonZ", "Geometry")));
            OptionalInt srid = shape.isPresent() && values.chance(80) ? OptionalInt.of(4326) : OptionalInt.empty();
            return new SqlType.Spatial(values.one(List.of(SqlType.Spatial.Family.values())), shape, srid);
        }
        TypeName name = values.one(List.of(TypeName.values()));
        List<Integer> modifiers = new ArrayList<>();
        for (int i = values.number(0, name.maxModifiers()); i > 0; i--) {
            modifiers.add(values.number(-2, 255));
        }
        return new SqlType.BuiltIn(name, modifiers);
    }

    SequenceOptions options() {
        return new SequenceOptions(
                values.chance(50) ? 1 : values.number(),
                values.chance(50) ? 1 : Math.max(1, values.number()),
                values.chance(70) ? OptionalLong.empty() : OptionalLong.of(values.number()),
                values.chance(70) ? OptionalLong.empty() : OptionalLong.of(values.number()),
                values.chance(70) ? 1 : 20,
                values.chance(20));
    }

    Identity identity() {
        return new Identity(values.chance(50), values.chance(50) ? SequenceOptions.DEFAULT : options());
    }

    Column column() {
        Column column = new Column(values.identifier(), type())
                .withNotNull(values.chance(40))
                .withCollation(values.perhaps(10, this::name))
                .withComment(values.perhaps(10, values::sql));
        int choice = values.number(0, 9);
        if (choice < 3) {
            return column.withDefaultSql(Optional.of(values.sql()));
        }
        if (choice == 3) {
            return column.withType(values.one(INTEGERS)).withIdentity(Optional.of(identity()));
        }
        return choice == 4 ? column.withGenerated(Optional.of(new Generated(values.sql()))) : column;
    }

    Constraint constraint() {
        Optional<String> name = Optional.of(values.identifier());
        List<String> columns = values.some(1, values.one(List.of(1, 2, 6)), values::identifier);
        Deferrability deferrability = values.one(List.of(Deferrability.values()));
        return switch (values.number(0, 3)) {
            case 0 -> new Constraint.PrimaryKey(name, columns);
            case 1 -> new Constraint.Unique(name, columns, values.chance(20), deferrability);
            case 2 ->
                new Constraint.ForeignKey(
                        name,
                        columns,
                        name(),
                        values.some(columns.size(), columns.size(), values::identifier),
                        values.one(List.of(ReferentialAction.values())),
                        values.one(List.of(ReferentialAction.values())),
                        deferrability);
            default -> new Constraint.Check(name, values.sql());
        };
    }

    Index index() {
        boolean arePlain = values.chance(40);
        return new Index(
                Optional.of(values.identifier()),
                values.some(1, 4, () -> arePlain ? IndexKey.column(values.identifier()) : key()),
                values.chance(30),
                values.one(List.of("btree", "gist", "gin")),
                values.chance(80) ? List.of() : values.some(1, 3, values::identifier),
                values.perhaps(30, values::sql),
                values.chance(10));
    }

    Sequence sequence() {
        return new Sequence(
                name(),
                values.one(INTEGERS),
                options(),
                values.perhaps(30, () -> new Sequence.Owner(name(), values.identifier())));
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
                name(), columns, values.some(0, 4, this::constraint), List.of(), values.perhaps(20, values::sql));
    }

    private IndexKey key() {
        boolean isExpression = values.chance(50);
        return new IndexKey(
                isExpression ? values.sql() : values.identifier(),
                isExpression,
                values.chance(50),
                values.chance(50),
                values.perhaps(30, this::name),
                values.perhaps(30, this::name));
    }
}
