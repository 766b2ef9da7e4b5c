package dev.autogen.sql;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Domains. */
final class DomainWriter {

    private DomainWriter() {}

    static List<SqlStatement> create(Domain domain) {
        StringBuilder sql = new StringBuilder("CREATE DOMAIN ").append(Quoting.identifier(domain.name()));
        sql.append(" AS ").append(domain.type().sql());
        domain.collation().ifPresent(value -> sql.append(" COLLATE ").append(Quoting.identifier(value)));
        domain.defaultSql().ifPresent(value -> sql.append(" DEFAULT ").append(Quoting.expression(value)));
        if (domain.isNotNull()) {
            sql.append(" NOT NULL");
        }
        for (Constraint.Check check : domain.checks()) {
            sql.append(' ').append(ConstraintWriter.definition(check));
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement(sql.toString()).requires(Requirements.of(domain.type())));
        domain.comment()
                .ifPresent(text -> statements.add(new SqlStatement(
                        "COMMENT ON DOMAIN " + Quoting.identifier(domain.name()) + " IS " + Quoting.literal(text))));
        return statements;
    }

    static SqlStatement alter(QualifiedName name, String action) {
        return new SqlStatement("ALTER DOMAIN " + Quoting.identifier(name) + " " + action);
    }

    /** A domain has no other changes, see {@code AlterDomain}. */
    static String action(ColumnChange change) {
        if (change instanceof ColumnChange.NotNull notNull) {
            return (notNull.to() ? "SET" : "DROP") + " NOT NULL";
        }
        if (change instanceof ColumnChange.Default value) {
            return value.to().map(expression -> "SET DEFAULT " + expression).orElse("DROP DEFAULT");
        }
        throw new AssertionError(change);
    }
}
