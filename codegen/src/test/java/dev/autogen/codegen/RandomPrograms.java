package dev.autogen.codegen;

import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropFunction;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.DropProcedure;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.DropView;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RefreshMaterializedView;
import dev.autogen.operation.ReplaceFunction;
import dev.autogen.operation.ReplaceProcedure;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.Argument;
import dev.autogen.schema.CheckOption;
import dev.autogen.schema.Command;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RoutineBehavior;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Views, functions and triggers with every component set and unset, and the operations on them. */
final class RandomPrograms {

    private final RandomValues values;
    private final RandomTypes types;

    RandomPrograms(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        List<Supplier<Operation>> operations = new ArrayList<>(List.of(
                () -> new CreateView(view(types.name(), columns())),
                this::replaceView,
                () -> new DropView(types.name(), values.options(Option.IF_EXISTS)),
                () -> new CreateMaterializedView(
                        materializedView(), values.options(Option.IF_NOT_EXISTS, Option.WITH_NO_DATA)),
                () -> new DropMaterializedView(types.name(), values.options(Option.IF_EXISTS)),
                () -> new RefreshMaterializedView(
                        types.name(), values.options(values.one(List.of(Option.CONCURRENTLY, Option.WITH_NO_DATA)))),
                () -> new CreateFunction(function(types.name(), arguments())),
                this::replaceFunction,
                () -> new DropFunction(types.name(), values.some(0, 3, types::type), values.options(Option.IF_EXISTS)),
                () -> new CreateProcedure(procedure(types.name(), arguments())),
                this::replaceProcedure,
                () -> new DropProcedure(
                        types.name(), values.some(0, 3, types::type), values.options(Option.IF_EXISTS))));
        operations.addAll(List.of(
                () -> new CreateTrigger(types.name(), trigger(values.identifier())),
                this::replaceTrigger,
                () -> new DropTrigger(types.name(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new EnableTrigger(
                        types.name(),
                        values.identifier(),
                        state(),
                        values.one(List.of(TriggerState.ORIGIN, TriggerState.ALWAYS, TriggerState.REPLICA)),
                        values.options(Option.IF_TABLE_EXISTS)),
                () -> new DisableTrigger(
                        types.name(), values.identifier(), state(), values.options(Option.IF_TABLE_EXISTS))));
        operations.addAll(new RandomSecurity(values, types).operations());
        return operations;
    }

    private String lines() {
        String text = values.chance(50) ? values.sql() : values.lines();
        return text.stripTrailing().endsWith(";") ? text + "1" : text;
    }

    private List<String> columns() {
        return values.chance(60) ? List.of() : values.some(1, 8, values::identifier);
    }

    private View view(QualifiedName name, List<String> columns) {
        return new View(
                name,
                lines(),
                columns,
                values.chance(30),
                values.chance(30),
                values.perhaps(40, () -> values.one(List.of(CheckOption.values()))));
    }

    private Operation replaceView() {
        QualifiedName name = types.name();
        List<String> columns = columns();
        return new ReplaceView(view(name, columns), view(name, columns));
    }

    private MaterializedView materializedView() {
        return new MaterializedView(
                types.name(),
                lines(),
                columns(),
                values.perhaps(20, values::identifier),
                settings(),
                values.perhaps(20, values::identifier));
    }

    private SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        for (String name : List.of("fillfactor", "toast.autovacuum_enabled", "search_path")) {
            if (values.chance(20)) {
                settings.put(name, values.sql());
            }
        }
        return settings;
    }

    private List<Argument> arguments() {
        return values.some(0, values.one(List.of(1, 3, 9)), () -> {
            Argument.Mode mode = values.one(List.of(Argument.Mode.values()));
            boolean canHaveDefault = mode == Argument.Mode.IN || mode == Argument.Mode.INOUT;
            return new Argument(
                    mode,
                    values.perhaps(80, values::identifier),
                    types.type(),
                    canHaveDefault ? values.perhaps(30, values::sql) : Optional.empty());
        });
    }

    private Routine function(QualifiedName name, List<Argument> arguments) {
        return function(name, arguments, result());
    }

    private SqlType result() {
        String text = values.one(
                List.of("trigger", "setof invoice", "table (a bigint, b text)", "setof bigint", "setof bigint[]"));
        return values.chance(50) ? types.type() : SqlType.parse(text);
    }

    private Routine function(QualifiedName name, List<Argument> arguments, SqlType returns) {
        boolean isSet = returns.sql().startsWith("setof") || returns.sql().startsWith("table (");
        RoutineBehavior behavior = new RoutineBehavior(
                values.one(List.of(RoutineBehavior.Volatility.values())),
                values.chance(30),
                values.chance(30),
                values.chance(30),
                values.one(List.of(RoutineBehavior.Parallel.values())),
                values.chance(30) ? OptionalInt.of(values.number(1, 1000)) : OptionalInt.empty(),
                isSet && values.chance(50) ? OptionalInt.of(values.number(1, 1000)) : OptionalInt.empty(),
                settings());
        boolean isParsed = values.chance(30);
        String language = isParsed ? Routine.SQL : language();
        return new Routine(
                Routine.Kind.FUNCTION,
                name,
                arguments,
                Optional.of(returns),
                language,
                behavior,
                Optional.of(new Routine.Body(!isParsed && values.chance(10) ? "" : lines(), isParsed)));
    }

    private Operation replaceFunction() {
        Routine from = function(types.name(), arguments());
        return new ReplaceFunction(
                from, function(from.name(), from.arguments(), from.returns().orElseThrow()));
    }

    private Routine procedure(QualifiedName name, List<Argument> arguments) {
        Routine plain = new Routine(Routine.Kind.PROCEDURE, name, arguments)
                .language(language())
                .body(lines());
        Routine routine = values.chance(50) ? plain : plain.set("search_path", values.sql());
        return values.chance(50) ? routine : routine.securityDefiner();
    }

    private Operation replaceProcedure() {
        Routine from = procedure(types.name(), arguments());
        return new ReplaceProcedure(from, procedure(from.name(), from.arguments()));
    }

    private String language() {
        return values.one(List.of(Routine.SQL, "plpgsql", "plpython3u"));
    }

    private TriggerState state() {
        return values.one(List.of(TriggerState.values()));
    }

    private Operation replaceTrigger() {
        String name = values.identifier();
        return new ReplaceTrigger(types.name(), trigger(name), trigger(name));
    }

    private Trigger trigger(String name) {
        QualifiedName function = types.name();
        Trigger plain = new Trigger(name)
                .executes(function, values.some(0, 3, values::sql).toArray(String[]::new));
        return switch (values.number(0, 3)) {
            case 0 ->
                plain.insteadOf(values.some(1, 3, this::rowEvent).toArray(Command[]::new))
                        .forEachRow();
            case 1 -> transition(plain);
            case 2 ->
                constraint(conditional(plain.after(rowEvent(), Command.UPDATE).of(values.identifier())));
            default -> conditional(plain.before(rowEvent(), Command.TRUNCATE));
        };
    }

    private Command rowEvent() {
        return values.one(List.of(Command.INSERT, Command.UPDATE, Command.DELETE));
    }

    private Trigger conditional(Trigger trigger) {
        return values.chance(50) ? trigger : trigger.when(lines());
    }

    private Trigger transition(Trigger trigger) {
        Trigger updated = trigger.after(Command.UPDATE).newTable(values.identifier());
        return values.chance(50)
                ? trigger.after(Command.DELETE).oldTable(values.identifier())
                : updated.oldTable(values.identifier()).forEachRow();
    }

    private Trigger constraint(Trigger trigger) {
        Trigger constraint = trigger.forEachRow().asConstraint(values.one(List.of(Deferrability.values())));
        return values.chance(50) ? constraint : constraint.from(types.name());
    }
}
