package dev.autogen.codegen;

import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropDomainConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameDomainConstraint;
import dev.autogen.operation.ValidateDomainConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Domains with every component set and unset, and the operations on them. */
final class RandomDomains {

    private final RandomValues values;
    private final RandomTypes types;

    RandomDomains(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new CreateDomain(domain()),
                () -> new AlterDomain(types.name(), changes()),
                () -> new AddDomainConstraint(types.name(), check(values.identifier())),
                () -> new DropDomainConstraint(types.name(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new RenameDomainConstraint(types.name(), values.identifier(), values.identifier()),
                () -> new ValidateDomainConstraint(types.name(), values.identifier()),
                () -> new DropDomain(types.name(), values.options(Option.IF_EXISTS)));
    }

    private Domain domain() {
        return new Domain(
                types.name(),
                types.type(),
                values.perhaps(30, types::name),
                values.perhaps(50, values::sql),
                values.chance(50),
                values.some(0, 3, values::identifier).stream().map(this::check).toList(),
                values.perhaps(30, values::sql));
    }

    private Constraint.Check check(String name) {
        return new Constraint.Check(Optional.of(name), values.sql());
    }

    private List<ColumnChange> changes() {
        ColumnChange value = new ColumnChange.Default(values.perhaps(50, values::sql), values.perhaps(50, values::sql));
        ColumnChange notNull = new ColumnChange.NotNull(values.chance(50));
        return values.one(List.of(List.of(value), List.of(notNull), List.of(value, notNull), List.of(notNull, value)));
    }
}
