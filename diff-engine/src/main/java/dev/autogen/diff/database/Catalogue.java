package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the readers read from.
 *
 * @param version of the server: 15 for PostgreSQL 15.18
 * @param objects what was read so far, the namespaces first, those of extensions aside
 */
record Catalogue(Connection connection, int version, Scope scope, LiveObjects objects) {

    /** Takes one row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Makes a value of one row. */
    interface Value<T> {
        T of(ResultSet row) throws SQLException;
    }

    static Catalogue of(Connection connection, Scope scope) throws SQLException {
        LiveObjects objects = new LiveObjects();
        scope.namespaceNames().forEach((oid, name) -> {
            if (!scope.extensionNamespaceOids().contains(oid)) {
                objects.add(
                        SystemCatalogue.PG_NAMESPACE,
                        oid,
                        new DatabaseObject(ObjectKind.SCHEMA, QualifiedName.of(name)));
            }
        });
        return new Catalogue(connection, connection.getMetaData().getDatabaseMajorVersion(), scope, objects);
    }

    /** Sends one query and hands over its rows. */
    void each(String query, Row reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Expressions of the user's are in no query of ours, so a brace in one is no JDBC escape.
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /** Sends one query and returns a value of each row, in their order. */
    <T> List<T> list(String query, Value<T> value) throws SQLException {
        List<T> values = new ArrayList<>();
        each(query, row -> values.add(value.of(row)));
        return values;
    }

    /** Returns the text where the server is new enough, else what an old one has instead. */
    String since(int major, String text, String before) {
        return version >= major ? text : before;
    }
}
