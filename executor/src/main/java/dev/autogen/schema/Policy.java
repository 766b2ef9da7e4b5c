package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy of row-level security. The methods named like an SQL clause return a copy that has it.
 *
 * @param isPermissive whether it is enough that it or another one lets a row pass; if not, it must let it pass
 * @param roles whom it is for
 * @param using the rows that exist for them, without parentheses
 * @param withCheck the rows that they may write, without parentheses
 */
public record Policy(
        String name,
        boolean isPermissive,
        Command command,
        List<String> roles,
        Optional<String> using,
        Optional<String> withCheck) {

    /** For all roles, which PostgreSQL takes where none is named. */
    public static final List<String> EVERYBODY = List.of(Roles.PUBLIC);

    public Policy {
        Names.checked(name, "policy");
        Objects.requireNonNull(command, "command is null");
        roles = Roles.checked(roles, "policy refused: " + name);
        requireText(name, "using", using);
        requireText(name, "withCheck", withCheck);
    }

    public Policy(String name) {
        this(name, true, Command.ALL, EVERYBODY, Optional.empty(), Optional.empty());
    }

    public Policy restrictive() {
        return new Policy(name, false, command, roles, using, withCheck);
    }

    /** {@code for} in SQL. */
    public Policy command(Command value) {
        return new Policy(name, isPermissive, value, roles, using, withCheck);
    }

    public Policy to(String... values) {
        return new Policy(name, isPermissive, command, Given.all(values, "policy " + name, "role"), using, withCheck);
    }

    public Policy using(String condition) {
        return new Policy(
                name,
                isPermissive,
                command,
                roles,
                Optional.of(Given.text(condition, "policy " + name, "condition")),
                withCheck);
    }

    public Policy withCheck(String condition) {
        return new Policy(
                name,
                isPermissive,
                command,
                roles,
                using,
                Optional.of(Given.text(condition, "policy " + name, "condition")));
    }

    /**
     * Returns this where PostgreSQL could make it.
     *
     * @param what the operation and the table, for the message
     * @throws AutogenException where a condition does not go with the command, or there is nobody
     */
    public Policy checked(String what) {
        String start = what + ": " + name + " ";
        if (command == Command.TRUNCATE) {
            throw new AutogenException(start + "is for truncate", "use a privilege: truncate looks at no row");
        }
        if (roles.isEmpty()) {
            throw new AutogenException(start + "is for nobody", "name a role in to(...), or leave it out for all");
        }
        if (command == Command.INSERT && using.isPresent()) {
            throw new AutogenException(start + "is for insert and has using", "use withCheck(...)");
        }
        if ((command == Command.SELECT || command == Command.DELETE) && withCheck.isPresent()) {
            throw new AutogenException(start + "is for " + command.word() + " and has a check", "use using(...)");
        }
        return this;
    }

    private static void requireText(String name, String clause, Optional<String> condition) {
        if (condition.isPresent() && condition.get().isBlank()) {
            throw new AutogenException(
                    "policy refused: " + name + " has a blank condition", "write it, or leave " + clause + "(...) out");
        }
    }
}
