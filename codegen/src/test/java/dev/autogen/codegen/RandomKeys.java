package dev.autogen.codegen;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Constraints and indexes with every component set and unset, and the operations on them. */
final class RandomKeys {

    private final RandomValues values;
    private final RandomTypes types;

    RandomKeys(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new AddConstraint(types.name(), constraint()),
                () -> new DropConstraint(types.name(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new RenameConstraint(types.name(), values.identifier(), values.identifier()),
                () -> new CreateIndex(
                        types.name(),
                        index(),
                        values.options(Option.CONCURRENTLY, Option.IF_NOT_EXISTS, Option.ONLY, Option.CUSTOM_METHOD)),
                () -> new DropIndex(
                        types.name(), values.identifier(), values.options(Option.CONCURRENTLY, Option.IF_EXISTS)),
                () -> new RenameIndex(types.name(), values.identifier(), values.identifier()));
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
                        types.name(),
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

    private IndexKey key() {
        boolean isExpression = values.chance(50);
        return new IndexKey(
                isExpression ? values.sql() : values.identifier(),
                isExpression,
                values.chance(50),
                values.chance(50),
                values.perhaps(30, types::name),
                values.perhaps(30, types::name));
    }
}
