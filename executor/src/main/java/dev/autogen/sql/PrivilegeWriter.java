package dev.autogen.sql;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Privileges. */
final class PrivilegeWriter {

    private PrivilegeWriter() {}

    static SqlStatement grant(Privileges privileges) {
        String sql = "GRANT " + what(privileges) + " TO " + PolicyWriter.roles(privileges.roles())
                + (privileges.isGrantable() ? " WITH GRANT OPTION" : "");
        return statement(privileges, sql);
    }

    static SqlStatement revoke(String start, Privileges privileges) {
        return statement(privileges, start + what(privileges) + " FROM " + PolicyWriter.roles(privileges.roles()));
    }

    private static SqlStatement statement(Privileges privileges, String sql) {
        SqlStatement statement = new SqlStatement(start(privileges.target().orElseThrow()) + sql);
        boolean maintains =
                privileges.privileges().stream().anyMatch(each -> each.word().equals("maintain"));
        return maintains ? statement.requires(17, "MAINTAIN") : statement;
    }

    private static String start(PrivilegeTarget target) {
        if (!(target instanceof PrivilegeTarget.Later later)) {
            return "";
        }
        return "ALTER DEFAULT PRIVILEGES "
                + later.creator().map(role -> "FOR ROLE " + role(role) + " ").orElse("")
                + later.schema()
                        .map(schema -> "IN SCHEMA " + Quoting.identifier(schema) + " ")
                        .orElse("");
    }

    private static String role(String role) {
        return PolicyWriter.roles(List.of(role));
    }

    private static String what(Privileges privileges) {
        return privileges.privileges().stream().map(PrivilegeWriter::privilege).collect(Collectors.joining(", "))
                + " ON " + target(privileges.target().orElseThrow());
    }

    private static String privilege(Privilege privilege) {
        String word = privilege.word().toUpperCase(Locale.ROOT);
        return privilege.columns().isEmpty() ? word : word + " (" + Quoting.identifiers(privilege.columns()) + ")";
    }

    private static String target(PrivilegeTarget target) {
        if (target instanceof PrivilegeTarget.One one) {
            return object(one.object());
        }
        if (target instanceof PrivilegeTarget.AllInSchema all) {
            return "ALL " + all.kind().sql() + "S IN SCHEMA " + Quoting.identifier(all.schema());
        }
        if (target instanceof PrivilegeTarget.Later later) {
            return later.kind().sql() + "S";
        }
        throw new AssertionError(target);
    }

    /** A view is a table to GRANT (PostgreSQL manual, GRANT). */
    private static String object(DatabaseObject object) {
        ObjectKind kind = switch (object.kind()) {
            case VIEW, MATERIALIZED_VIEW -> ObjectKind.TABLE;
            default -> object.kind();
        };
        return kind.sql() + " " + ObjectWriter.name(object);
    }
}
