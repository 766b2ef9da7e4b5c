package dev.autogen.execute;

import dev.autogen.graph.VersionChange;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;

/** The statements about the version table. */
final class VersionSql {

    static final String COLUMN = "version_num";

    private final QualifiedName name;

    VersionSql(QualifiedName name) {
        this.name = name;
    }

    /**
     * A change of one row.
     *
     * @param replaced the id whose row must be there; empty for a row that comes
     * @param doing for a message
     */
    record RowChange(String sql, String replaced, String doing) {}

    String create() {
        String constraint = Names.invented(name.name(), List.of(), "pkc");
        return "CREATE TABLE " + table() + " (" + COLUMN + " text NOT NULL, CONSTRAINT "
                + Quoting.identifier(constraint) + " PRIMARY KEY (" + COLUMN + "))";
    }

    String select() {
        return "SELECT " + COLUMN + " FROM " + table();
    }

    String empty() {
        return "DELETE FROM " + table();
    }

    /** Returns the statements of a change: an update where a row gives way to another, else a delete or an insert. */
    List<RowChange> changes(VersionChange change) {
        List<String> deleted = change.deleted();
        List<String> inserted = change.inserted();
        int updates = Math.min(deleted.size(), inserted.size());
        List<RowChange> changes = new ArrayList<>();
        deleted.subList(updates, deleted.size()).forEach(id -> changes.add(delete(id)));
        for (int index = 0; index < updates; index++) {
            changes.add(update(deleted.get(index), inserted.get(index)));
        }
        inserted.subList(updates, inserted.size()).forEach(id -> changes.add(insert(id)));
        return changes;
    }

    private RowChange delete(String id) {
        return new RowChange("DELETE FROM " + table() + where(id), id, "deleting '" + id + "'");
    }

    private RowChange update(String from, String to) {
        String sql = "UPDATE " + table() + " SET " + COLUMN + " = " + Quoting.literal(to) + where(from);
        return new RowChange(sql, from, "updating '" + from + "' to '" + to + "'");
    }

    private RowChange insert(String id) {
        String sql = "INSERT INTO " + table() + " (" + COLUMN + ") VALUES (" + Quoting.literal(id) + ")";
        return new RowChange(sql, "", "inserting '" + id + "'");
    }

    String table() {
        return Quoting.identifier(name);
    }

    private static String where(String id) {
        return " WHERE " + COLUMN + " = " + Quoting.literal(id);
    }
}
