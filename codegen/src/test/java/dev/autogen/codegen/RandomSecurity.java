package dev.autogen.codegen;

import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.DisableRowLevelSecurity;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.Grant;
import dev.autogen.operation.NoForceRowLevelSecurity;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.Revoke;
import dev.autogen.operation.RevokeGrantOption;
import dev.autogen.schema.Command;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.Roles;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Policies and privileges with every component set and unset, and the operations on them. */
final class RandomSecurity {

    private final RandomValues values;
    private final RandomTypes types;

    RandomSecurity(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new EnableRowLevelSecurity(types.name(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new DisableRowLevelSecurity(types.name(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new ForceRowLevelSecurity(types.name(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new NoForceRowLevelSecurity(types.name(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new CreatePolicy(types.name(), policy(values.identifier())),
                this::alterPolicy,
                () -> new DropPolicy(types.name(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new Grant(privileges()),
                () -> new Revoke(privileges()),
                () -> new RevokeGrantOption(privileges()));
    }

    private Operation alterPolicy() {
        String name = values.identifier();
        return new AlterPolicy(types.name(), policy(name), policy(name));
    }

    private Policy policy(String name) {
        Command command =
                values.one(List.of(Command.ALL, Command.SELECT, Command.INSERT, Command.UPDATE, Command.DELETE));
        boolean reads = command != Command.INSERT;
        boolean writes = command != Command.SELECT && command != Command.DELETE;
        return new Policy(
                name,
                values.chance(50),
                command,
                values.chance(30) ? Policy.EVERYBODY : roles(),
                reads ? values.perhaps(60, this::condition) : Optional.empty(),
                writes ? values.perhaps(60, this::condition) : Optional.empty());
    }

    private String condition() {
        return values.chance(70) ? values.sql() : values.lines();
    }

    private List<String> roles() {
        return values.some(
                1, 4, () -> values.chance(20) ? values.one(List.of(Roles.CURRENT_USER, Roles.SESSION_USER)) : role());
    }

    private String role() {
        return values.chance(10) ? Roles.CURRENT_ROLE : values.identifier();
    }

    private Privileges privileges() {
        return switch (values.number(0, 3)) {
            case 0 -> on(tablePrivileges(), new PrivilegeTarget.One(table()));
            case 1 -> on(words("execute"), new PrivilegeTarget.One(function()));
            case 2 ->
                on(
                        words(values.one(List.of("usage", "select", "all"))),
                        new PrivilegeTarget.AllInSchema(ObjectKind.SEQUENCE, values.identifier()));
            default ->
                on(
                        words("select", "insert", "maintain"),
                        new PrivilegeTarget.Later(
                                ObjectKind.TABLE,
                                values.perhaps(50, values::identifier),
                                values.perhaps(50, this::role)));
        };
    }

    private Privileges on(List<Privilege> privileges, PrivilegeTarget target) {
        boolean isForAll = values.chance(20);
        return new Privileges(
                privileges,
                Optional.of(target),
                isForAll ? List.of(Roles.PUBLIC) : roles(),
                !isForAll && values.chance(30));
    }

    private DatabaseObject table() {
        return new DatabaseObject(
                values.one(List.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW)), types.name());
    }

    private DatabaseObject function() {
        return new DatabaseObject(ObjectKind.FUNCTION, types.name())
                .arguments(values.some(0, 3, types::type).toArray(SqlType[]::new));
    }

    private List<Privilege> tablePrivileges() {
        return values.some(
                1,
                3,
                () -> new Privilege(
                        values.one(List.of("select", "insert", "update", "references")),
                        values.chance(50) ? List.of() : values.some(1, 6, values::identifier)));
    }

    private static List<Privilege> words(String... words) {
        return Stream.of(words).map(word -> new Privilege(word, List.of())).toList();
    }
}
