package dev.autogen.diff.database;

import dev.autogen.schema.Command;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.TablePolicy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Row-level security of the tables that were read before. */
final class PolicyReader {

    /** A row for each policy, and one for a table that has none. One that is for all names no role but the number zero. */
    private static final String QUERY = """
            SELECT c.oid AS table_oid, c.relrowsecurity, c.relforcerowsecurity,
                   p.oid, p.polname, p.polpermissive, p.polcmd::text,
                   ARRAY(SELECT pg_catalog.pg_get_userbyid(r)::text
                         FROM pg_catalog.unnest(p.polroles) r WHERE r <> 0) AS roles,
                   pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS using,
                   pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS with_check
            FROM pg_catalog.pg_class c
                 LEFT JOIN pg_catalog.pg_policy p ON p.polrelid = c.oid
            WHERE c.relrowsecurity OR c.relforcerowsecurity OR p.oid IS NOT NULL
            """;

    private final Catalogue catalogue;
    private final Set<RowSecurity> rowSecurity = new TreeSet<>(Comparator.comparing(RowSecurity::table));
    private final List<TablePolicy> policies = new ArrayList<>();

    private PolicyReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static LivePolicies read(Catalogue catalogue) throws SQLException {
        PolicyReader reader = new PolicyReader(catalogue);
        catalogue.each(QUERY, reader::read);
        reader.policies.sort(Comparator.comparing(TablePolicy::table)
                .thenComparing(policy -> policy.policy().name()));
        return new LivePolicies(List.copyOf(reader.rowSecurity), reader.policies);
    }

    private void read(ResultSet row) throws SQLException {
        Optional<DatabaseObject> object = catalogue.objects().find(SystemCatalogue.PG_CLASS, row.getLong("table_oid"));
        if (object.isEmpty()) {
            return;
        }
        QualifiedName table = object.get().name();
        boolean isEnabled = row.getBoolean("relrowsecurity");
        boolean isForced = row.getBoolean("relforcerowsecurity");
        if (isEnabled || isForced) {
            rowSecurity.add(new RowSecurity(table, isEnabled, isForced));
        }
        if (row.getString("polname") != null) {
            Policy policy = policy(row);
            policies.add(new TablePolicy(table, policy));
            catalogue.objects().add(SystemCatalogue.PG_POLICY, row.getLong("oid"), object(policy, table));
        }
    }

    private static DatabaseObject object(Policy policy, QualifiedName table) {
        return new DatabaseObject(ObjectKind.POLICY, QualifiedName.of(policy.name())).of(table);
    }

    private static Policy policy(ResultSet row) throws SQLException {
        List<String> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .sorted()
                .toList();
        return new Policy(
                row.getString("polname"),
                row.getBoolean("polpermissive"),
                command(row.getString("polcmd")),
                roles.isEmpty() ? Policy.EVERYBODY : roles,
                condition(row.getString("using")),
                condition(row.getString("with_check")));
    }

    private static Optional<String> condition(@Nullable String sql) {
        return Optional.ofNullable(sql).map(SettledSql::of).map(Parentheses::stripped);
    }

    /** The letters of the PostgreSQL manual, "pg_policy", polcmd. */
    private static Command command(String letter) {
        return switch (letter) {
            case "r" -> Command.SELECT;
            case "a" -> Command.INSERT;
            case "w" -> Command.UPDATE;
            case "d" -> Command.DELETE;
            default -> Command.ALL;
        };
    }
}
