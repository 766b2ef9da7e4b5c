package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Extensions of the database, {@code plpgsql} aside, sorted by name. Their schema is named where {@code create extension}
 * would choose another one by itself.
 */
final class ExtensionReader {

    /**
     * The files of the server, which take it 20 ms to read, say which schema an extension must have; only one that cannot
     * move has such a schema. {@code create extension} makes it, but not where the statement names it
     * (CreateExtensionInternal in PostgreSQL's extension.c).
     */
    private static final String QUERY = """
            SELECT e.oid, e.extname, e.extversion,
                   CASE WHEN e.extrelocatable
                             OR NOT EXISTS (SELECT FROM pg_catalog.pg_available_extension_versions() v
                                            WHERE v.name = e.extname AND v.version = e.extversion
                                              AND v.schema = n.nspname)
                        THEN n.nspname END AS nspname
            FROM pg_catalog.pg_extension e
                 JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
            WHERE e.extname <> 'plpgsql'
            ORDER BY e.extname COLLATE "C"
            """;

    private ExtensionReader() {}

    static List<Extension> read(Catalogue catalogue) throws SQLException {
        return catalogue.list(QUERY, row -> {
            Extension extension = extension(row, catalogue.scope());
            catalogue
                    .objects()
                    .add(
                            SystemCatalogue.PG_EXTENSION,
                            row.getLong("oid"),
                            new DatabaseObject(ObjectKind.EXTENSION, QualifiedName.of(extension.name())));
            return extension;
        });
    }

    private static Extension extension(ResultSet row, Scope scope) throws SQLException {
        Optional<String> schema = Optional.ofNullable(row.getString("nspname"))
                .filter(name -> !scope.defaultNamespace().equals(Optional.of(name)));
        return new Extension(row.getString("extname"), schema, Optional.of(row.getString("extversion")));
    }
}
