package dev.autogen.codegen;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Names, types, and what stands beside them. */
final class RandomTypes {

    private static final List<SqlType> INTEGERS =
            List.of(SqlType.of(TypeName.SMALLINT), SqlType.of(TypeName.INTEGER), SqlType.of(TypeName.BIGINT));

    private static final List<String> OF_EXTENSIONS = List.of(
            "citext", "ltree", "lquery", "ltxtquery", "hstore", "cube", "vector", "vector (3)", "vector(03)", "seg");

    private final RandomValues values;

    RandomTypes(RandomValues values) {
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
            return raw();
        }
        if (choice == 2) {
            Optional<String> shape =
                    values.perhaps(80, () -> values.one(List.of("Point", "MultiPolygonZM", "Geometry")));
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

    private SqlType raw() {
        return switch (values.number(0, 3)) {
            case 0 -> SqlType.named(name());
            case 1 -> new SqlType.Raw(values.one(OF_EXTENSIONS));
            case 2 ->
                new SqlType.Raw(
                        values.one(List.of("vector", "halfvec", "sparsevec")) + "(" + values.number(-1, 999) + ")");
            default -> new SqlType.Raw(values.sql());
        };
    }

    SqlType integer() {
        return values.one(INTEGERS);
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

    ColumnChange.Comment comment() {
        return new ColumnChange.Comment(values.perhaps(50, values::sql), values.perhaps(50, values::sql));
    }
}
