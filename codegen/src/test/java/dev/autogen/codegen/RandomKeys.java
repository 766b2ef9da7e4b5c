package dev.autogen.codegen;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.ConstraintChange;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKeyDetails;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Constraints and indexes with every component set and unset, and the operations on them. */
final class RandomKeys {

    private final RandomValues values;
    private final RandomTypes types;

    RandomKeys(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return Stream.concat(constraintOperations(), indexOperations()).toList();
    }

    private Stream<Supplier<Operation>> constraintOperations() {
        return Stream.of(
                () -> new AddConstraint(
                        types.name(), constraint(), values.options(Option.ONLY, Option.IF_TABLE_EXISTS)),
                () -> new AddPrimaryKeyUsingIndex(
                        types.name(),
                        values.identifier(),
                        values.identifier(),
                        deferrability(),
                        values.options(Option.IF_TABLE_EXISTS)),
                () -> new AddUniqueUsingIndex(
                        types.name(),
                        values.identifier(),
                        values.identifier(),
                        deferrability(),
                        values.options(Option.IF_TABLE_EXISTS)),
                () -> new DropConstraint(
                        types.name(), values.identifier(), values.options(Option.IF_EXISTS, Option.IF_TABLE_EXISTS)),
                () -> new RenameConstraint(
                        types.name(), values.identifier(), values.identifier(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new ValidateConstraint(types.name(), values.identifier(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new AlterConstraint(
                        types.name(), values.identifier(), constraintChange(), values.options(Option.IF_TABLE_EXISTS)));
    }

    private Stream<Supplier<Operation>> indexOperations() {
        return Stream.of(
                () -> new CreateIndex(
                        types.name(),
                        index(),
                        values.options(Option.CONCURRENTLY, Option.IF_NOT_EXISTS, Option.ONLY, Option.CUSTOM_METHOD)),
                () -> new DropIndex(
                        types.name(), values.identifier(), values.options(Option.CONCURRENTLY, Option.IF_EXISTS)),
                () -> new RenameIndex(
                        types.name(), values.identifier(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new AttachIndex(types.name(), types.name()),
                () -> new ReindexIndex(types.name(), values.identifier(), values.options(Option.CONCURRENTLY)),
                () -> new ReindexTable(types.name(), values.options(Option.CONCURRENTLY)),
                () -> new SetIndexParameters(
                        types.name(), values.identifier(), parameterChanges(), values.options(Option.IF_EXISTS)),
                () -> new SetIndexTablespace(
                        types.name(),
                        values.identifier(),
                        "pg_default",
                        values.identifier(),
                        values.options(Option.IF_EXISTS)));
    }

    Constraint constraint() {
        Optional<String> name = Optional.of(values.identifier());
        List<String> columns = values.some(1, values.one(List.of(1, 2, 6)), values::identifier);
        boolean isTemporal = columns.size() > 1 && values.chance(20);
        return switch (values.number(0, 5)) {
            case 0 -> new Constraint.PrimaryKey(name, columns, include(), deferrability(), isTemporal);
            case 1 -> new Constraint.Unique(name, columns, values.chance(20), deferrability(), include(), isTemporal);
            case 2 -> foreignKey(name, columns, isTemporal);
            case 3 -> new Constraint.NotNull(name, columns.get(0), values.chance(70), values.chance(70));
            case 4 -> exclusion(name);
            default -> new Constraint.Check(name, values.sql(), values.chance(70), enforcement());
        };
    }

    private Constraint foreignKey(Optional<String> name, List<String> columns, boolean isTemporal) {
        ReferentialAction delete = action(isTemporal);
        boolean setsColumns = delete == ReferentialAction.SET_NULL && values.chance(50);
        return new Constraint.ForeignKey(
                name,
                columns,
                types.name(),
                values.some(columns.size(), columns.size(), values::identifier),
                delete,
                action(isTemporal),
                deferrability(),
                new ForeignKeyDetails(
                        setsColumns ? columns.subList(0, 1) : List.of(), values.chance(20), isTemporal, enforcement()));
    }

    private Constraint exclusion(Optional<String> name) {
        boolean isOrdered = values.chance(20);
        return new Exclusion(
                name,
                values.some(1, 3, () -> new ExclusionElement(key(isOrdered), operator())),
                isOrdered ? "btree" : "gist",
                include(),
                values.perhaps(30, values::sql),
                deferrability());
    }

    private QualifiedName operator() {
        String operator = values.one(List.of("=", "&&", "<->"));
        return values.chance(80) ? QualifiedName.of(operator) : QualifiedName.of(values.identifier(), operator);
    }

    private ReferentialAction action(boolean isTemporal) {
        return isTemporal ? ReferentialAction.NO_ACTION : values.one(List.of(ReferentialAction.values()));
    }

    private Deferrability deferrability() {
        return values.one(List.of(Deferrability.values()));
    }

    private Enforcement enforcement() {
        return values.one(List.of(Enforcement.values()));
    }

    private List<String> include() {
        return values.chance(80) ? List.of() : values.some(1, 3, values::identifier);
    }

    private ConstraintChange constraintChange() {
        return values.one(List.of(
                new ConstraintChange.Deferral(Deferrability.NOT_DEFERRABLE, Deferrability.INITIALLY_DEFERRED),
                new ConstraintChange.Deferral(Deferrability.INITIALLY_IMMEDIATE, Deferrability.NOT_DEFERRABLE),
                new ConstraintChange.Enforced(values.chance(50)),
                new ConstraintChange.Inherited(values.chance(50))));
    }

    private List<ParameterChange> parameterChanges() {
        return values.some(1, 3, values::parameter).stream()
                .map(name ->
                        new ParameterChange(name, values.perhaps(50, values::sql), values.perhaps(50, values::sql)))
                .toList();
    }

    Index index() {
        String method = values.one(List.of("btree", "gist"));
        boolean isOrdered = method.equals("btree");
        boolean arePlain = values.chance(40);
        return new Index(
                Optional.of(values.identifier()),
                values.some(1, 4, () -> arePlain ? IndexKey.column(values.identifier()) : key(isOrdered)),
                isOrdered && values.chance(30),
                method,
                include(),
                values.perhaps(30, values::sql),
                values.chance(10),
                parameters(),
                values.perhaps(10, values::identifier));
    }

    private IndexKey key(boolean isOrdered) {
        boolean isExpression = values.chance(50);
        Optional<QualifiedName> operatorClass = values.perhaps(30, types::name);
        return new IndexKey(
                isExpression ? values.sql() : values.identifier(),
                isExpression,
                isOrdered && values.chance(50),
                isOrdered && values.chance(50),
                operatorClass,
                operatorClass.isEmpty() ? Map.of() : parameters(),
                values.perhaps(30, types::name));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        while (values.chance(20)) {
            parameters.put(values.parameter(), values.sql());
        }
        return parameters;
    }
}
