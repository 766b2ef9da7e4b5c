package dev.autogen.diff.database;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Domains, with those of their checks that {@code create domain} could say. */
final class DomainReader {

    /** A row for each check, one where there is none. A collation is named where it is not that of the type below. */
    private static final String QUERY = """
            SELECT t.oid, n.nspname, t.typname, pg_catalog.format_type(t.typbasetype, t.typtypmod) AS type, t.typnotnull,
                   pg_catalog.pg_get_expr(t.typdefaultbin, 0) AS default_sql,
                   base.typdefaultbin IS NOT NULL AS inherits_default, d.description,
                   CASE WHEN NOT pg_catalog.pg_collation_is_visible(l.oid) THEN ln.nspname END AS collation_namespace,
                   l.collname, k.oid AS check_oid, k.conname, pg_catalog.pg_get_expr(k.conbin, 0) AS condition
            FROM pg_catalog.pg_type t
                 JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                 JOIN pg_catalog.pg_type base ON base.oid = t.typbasetype
                 LEFT JOIN pg_catalog.pg_collation l ON l.oid = t.typcollation AND l.oid <> base.typcollation
                 LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
                 LEFT JOIN pg_catalog.pg_description d
                      ON d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objoid = t.oid AND d.objsubid = 0
                 LEFT JOIN pg_catalog.pg_constraint k ON k.contypid = t.oid AND k.contype = 'c' AND k.convalidated
            WHERE t.typtype = 'd' AND n.oid IN (%s)
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                                AND e.objid = t.oid AND e.deptype = 'e'
                                AND e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass)
              AND pg_catalog.pg_type_is_visible(t.oid) IS NOT NULL
            ORDER BY t.oid, k.conname COLLATE "C"
            """;

    private DomainReader() {}

    static List<Domain> read(Catalogue catalogue) throws SQLException {
        Map<Long, Domain> domains = new LinkedHashMap<>();
        catalogue.each(QUERY.formatted(Scope.numbers(catalogue.scope().namespaceOids())), row -> {
            long oid = row.getLong("oid");
            Domain domain = domains.get(oid);
            if (domain == null) {
                domain = domain(row, catalogue.scope());
                catalogue
                        .objects()
                        .add(SystemCatalogue.PG_TYPE, oid, new DatabaseObject(ObjectKind.DOMAIN, domain.name()));
            }
            domains.put(oid, row.getString("condition") == null ? domain : checked(domain, row, catalogue));
        });
        List<Domain> sorted = new ArrayList<>(domains.values());
        sorted.sort(Comparator.comparing(Domain::name));
        return sorted;
    }

    private static Domain domain(ResultSet row, Scope scope) throws SQLException {
        return new Domain(
                scope.name(row.getString("nspname"), row.getString("typname")),
                SqlType.parse(row.getString("type")),
                collation(row),
                defaultSql(row),
                row.getBoolean("typnotnull"),
                List.of(),
                Optional.ofNullable(row.getString("description")));
    }

    /** No default and a null are the same, and are said where there would be another one, that of the domain below. */
    private static Optional<String> defaultSql(ResultSet row) throws SQLException {
        Optional<String> expression =
                Optional.ofNullable(row.getString("default_sql")).filter(sql -> !sql.startsWith("NULL::"));
        return row.getBoolean("inherits_default") ? expression.or(() -> Optional.of("NULL")) : expression;
    }

    private static Optional<QualifiedName> collation(ResultSet row) throws SQLException {
        Optional<String> namespace = Optional.ofNullable(row.getString("collation_namespace"));
        return Optional.ofNullable(row.getString("collname")).map(name -> new QualifiedName(namespace, name));
    }

    /** Returns the domain with the check of this row, which comes behind those that it has. */
    private static Domain checked(Domain domain, ResultSet row, Catalogue catalogue) throws SQLException {
        String name = row.getString("conname");
        catalogue
                .objects()
                .add(
                        SystemCatalogue.PG_CONSTRAINT,
                        row.getLong("check_oid"),
                        new DatabaseObject(ObjectKind.DOMAIN_CONSTRAINT, QualifiedName.of(name)).of(domain.name()));
        List<Constraint.Check> checks = new ArrayList<>(domain.checks());
        checks.add(new Constraint.Check(Optional.of(name), Parentheses.stripped(row.getString("condition"))));
        return new Domain(
                domain.name(),
                domain.type(),
                domain.collation(),
                domain.defaultSql(),
                domain.isNotNull(),
                checks,
                domain.comment());
    }
}
