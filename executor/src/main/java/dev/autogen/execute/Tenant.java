package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One of several databases, or of several schemas in one database, that have the same tables each.
 *
 * @param name for messages; each of one run has another one
 * @param dataSource of the database; tenants that share a database share the data source
 * @param schema empty for a database of its own
 */
public record Tenant(String name, DataSource dataSource, Optional<String> schema) {

    /**
     * Checks the schema's name.
     *
     * @throws AutogenException where it is one that PostgreSQL keeps for itself
     */
    public Tenant {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(dataSource, "dataSource is null");
        schema.ifPresent(Tenant::requireOrdinary);
    }

    /** A database of its own. */
    public static Tenant ofDatabase(String name, DataSource dataSource) {
        return new Tenant(name, dataSource, Optional.empty());
    }

    /**
     * A schema. Its revisions run with a search path that begins with it and goes on as the connection's did, without
     * {@code "$user"}: what names no schema is made in the tenant's, and types of extensions are still found. The version
     * table and the history table lie in it.
     */
    public static Tenant ofSchema(String name, DataSource dataSource, String schema) {
        return new Tenant(name, dataSource, Optional.of(schema));
    }

    /** Returns where its connections come from. */
    DataSource connections() {
        return schema.<DataSource>map(found -> new SchemaDataSource(dataSource, found))
                .orElse(dataSource);
    }

    /**
     * Returns a table of autogen's own as this tenant has it. Looked for along the search path, one in {@code public} would
     * count for all tenants.
     */
    QualifiedName place(QualifiedName table) {
        if (schema.isPresent() && table.schema().isPresent()) {
            throw new AutogenException(
                    "nothing ran: the table " + table + " would be one for all schemas, and each has to have its own",
                    "name the table without a schema");
        }
        return schema.map(found -> QualifiedName.of(found, table.name())).orElse(table);
    }

    /** The path would read them as something else, or changes there would be changes of PostgreSQL itself. */
    private static void requireOrdinary(String schema) {
        if (schema.isBlank()
                || schema.equals("$user")
                || schema.startsWith("pg_")
                || schema.equals("information_schema")) {
            throw new AutogenException(
                    "schema refused: \"" + schema + "\" is no schema of a tenant", "name a schema of your own");
        }
    }
}
