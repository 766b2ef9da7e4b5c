package dev.autogen.sql;

import dev.autogen.schema.Command;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Policies, and the roles that they share with privileges. */
final class PolicyWriter {

    private PolicyWriter() {}

    static String create(QualifiedName table, Policy policy) {
        List<String> parts = new ArrayList<>();
        parts.add("CREATE POLICY " + on(table, policy));
        if (!policy.isPermissive()) {
            parts.add("AS RESTRICTIVE");
        }
        if (policy.command() != Command.ALL) {
            parts.add("FOR " + policy.command());
        }
        if (!policy.roles().equals(Policy.EVERYBODY)) {
            parts.add("TO " + roles(policy.roles()));
        }
        policy.using().ifPresent(condition -> parts.add("USING (" + Quoting.expression(condition) + ")"));
        policy.withCheck().ifPresent(condition -> parts.add("WITH CHECK (" + Quoting.expression(condition) + ")"));
        return String.join(" ", parts);
    }

    /** {@code alter policy} knows no other command and no other kind, and takes no condition away. */
    static List<SqlStatement> alter(QualifiedName table, Policy from, Policy to) {
        boolean isAlterable = from.isPermissive() == to.isPermissive()
                && from.command() == to.command()
                && !isTaken(from.using(), to.using())
                && !isTaken(from.withCheck(), to.withCheck());
        if (!isAlterable) {
            return List.of(new SqlStatement("DROP POLICY " + on(table, from)), new SqlStatement(create(table, to)));
        }
        List<String> parts = new ArrayList<>();
        if (!from.roles().equals(to.roles())) {
            parts.add("TO " + roles(to.roles()));
        }
        if (!from.using().equals(to.using())) {
            parts.add("USING (" + Quoting.expression(to.using().orElseThrow()) + ")");
        }
        if (!from.withCheck().equals(to.withCheck())) {
            parts.add("WITH CHECK (" + Quoting.expression(to.withCheck().orElseThrow()) + ")");
        }
        return parts.isEmpty()
                ? List.of()
                : SqlStatement.one("ALTER POLICY " + on(table, to) + " " + String.join(" ", parts));
    }

    static String roles(List<String> roles) {
        return roles.stream()
                .map(role -> Roles.isWord(role) ? role : Quoting.identifier(role))
                .collect(Collectors.joining(", "));
    }

    private static boolean isTaken(Optional<String> from, Optional<String> to) {
        return from.isPresent() && to.isEmpty();
    }

    private static String on(QualifiedName table, Policy policy) {
        return Quoting.identifier(policy.name()) + " ON " + Quoting.identifier(table);
    }
}
