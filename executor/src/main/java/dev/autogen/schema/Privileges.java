package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with which thing. The methods named like an SQL clause return a copy that has it.
 *
 * @param target empty only as long as nobody said it
 * @param roles whom; none only as long as nobody said it
 * @param isGrantable whether they may hand it on
 */
public record Privileges(
        List<Privilege> privileges, Optional<PrivilegeTarget> target, List<String> roles, boolean isGrantable) {

    private static final Set<ObjectKind> IN_SCHEMA =
            Set.of(ObjectKind.TABLE, ObjectKind.SEQUENCE, ObjectKind.FUNCTION, ObjectKind.PROCEDURE);
    private static final Set<ObjectKind> LATER =
            Set.of(ObjectKind.TABLE, ObjectKind.SEQUENCE, ObjectKind.FUNCTION, ObjectKind.TYPE, ObjectKind.SCHEMA);

    public Privileges {
        privileges = Names.withoutDuplicates(privileges, "privileges");
        Objects.requireNonNull(target, "target is null");
        roles = Roles.checked(roles, "privileges refused");
    }

    public Privileges(List<Privilege> privileges) {
        this(privileges, Optional.empty(), List.of(), false);
    }

    public Privileges on(DatabaseObject object) {
        return on(new PrivilegeTarget.One(object));
    }

    /** {@code onAll(TABLE, "audit")} is {@code on all tables in schema audit}: those that are there when it runs. */
    public Privileges onAll(ObjectKind kind, String schema) {
        return on(new PrivilegeTarget.AllInSchema(kind, schema));
    }

    /** {@code alter default privileges}: on all tables, say, that are made later, in any schema. */
    public Privileges onLater(ObjectKind kind) {
        return on(new PrivilegeTarget.Later(kind, Optional.empty(), Optional.empty()));
    }

    /** {@code alter default privileges in schema} */
    public Privileges onLater(ObjectKind kind, String schema) {
        return on(new PrivilegeTarget.Later(kind, Optional.of(schema), Optional.empty()));
    }

    /** {@code alter default privileges for role}: names who makes what {@link #onLater} is about. */
    public Privileges madeBy(String role) {
        if (target.isEmpty() || !(target.get() instanceof PrivilegeTarget.Later later)) {
            throw new AutogenException(
                    "privileges refused: who made a thing is asked for later ones only",
                    "say onLater(...) first, or leave madeBy(...) out");
        }
        return on(new PrivilegeTarget.Later(later.kind(), later.schema(), Optional.of(role)));
    }

    public Privileges to(String... values) {
        return new Privileges(privileges, target, List.of(values), isGrantable);
    }

    public Privileges withGrantOption() {
        return new Privileges(privileges, target, roles, true);
    }

    /**
     * Returns this where it is complete.
     *
     * @param what the operation, for the message
     * @throws AutogenException where something is missing, or the kind of object has no such privilege
     */
    public Privileges checked(String what) {
        PrivilegeTarget on = target.orElseThrow(
                () -> new AutogenException(what + " refused: it is on nothing", "name an object with on(...)"));
        String start = what + " refused: " + on + ": ";
        if (privileges.isEmpty()) {
            throw new AutogenException(start + "there is no privilege", "name one, or \"all\"");
        }
        if (roles.isEmpty()) {
            throw new AutogenException(start + "there is no role", "name one with to(...)");
        }
        if (isGrantable && roles.contains(Roles.PUBLIC)) {
            throw new AutogenException(
                    start + "PUBLIC cannot hand a privilege on", "name a role, or leave withGrantOption() out");
        }
        requireKind(on, start);
        privileges.forEach(privilege -> privilege.requireFor(on.kind(), start));
        if (privileges.size() > 1
                && privileges.stream().anyMatch(each -> each.word().equals(Privilege.ALL))) {
            throw new AutogenException(start + "all and others", "leave the others out");
        }
        return this;
    }

    private void requireKind(PrivilegeTarget on, String start) {
        boolean isInSchema = on instanceof PrivilegeTarget.AllInSchema;
        if (isInSchema && !IN_SCHEMA.contains(on.kind())) {
            throw new AutogenException(
                    start + "PostgreSQL cannot name all of these", "use TABLE, SEQUENCE, FUNCTION or PROCEDURE");
        }
        if (on instanceof PrivilegeTarget.Later later) {
            if (!LATER.contains(on.kind())
                    || (on.kind() == ObjectKind.SCHEMA && later.schema().isPresent())) {
                throw new AutogenException(
                        start + "it has no default privileges", "use TABLE, SEQUENCE, FUNCTION, TYPE or SCHEMA");
            }
        }
        boolean namesColumns =
                privileges.stream().anyMatch(each -> !each.columns().isEmpty());
        if (namesColumns && !(on instanceof PrivilegeTarget.One)) {
            throw new AutogenException(start + "columns of many things", "leave the columns out");
        }
    }

    private Privileges on(PrivilegeTarget value) {
        return new Privileges(privileges, Optional.of(value), roles, isGrantable);
    }
}
