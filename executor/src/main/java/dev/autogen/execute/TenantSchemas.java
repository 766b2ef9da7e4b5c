package dev.autogen.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Lists the schemas that may be a tenant's each. */
final class TenantSchemas {

    /** Names that begin so are PostgreSQL's own (manual, 5.9.6); what an extension made belongs to it. */
    private static final String SQL = """
            SELECT n.nspname
            FROM pg_catalog.pg_namespace AS n
            WHERE NOT pg_catalog.starts_with(n.nspname, 'pg_') AND n.nspname <> 'information_schema' AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend AS d
                WHERE d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objid = n.oid AND d.deptype = 'e')
            ORDER BY n.nspname COLLATE "C\"""";

    private TenantSchemas() {}

    static List<String> of(DataSource dataSource) {
        try (BorrowedConnection session = BorrowedConnection.from(dataSource)) {
            return names(session.connection());
        } catch (SQLException failure) {
            throw DatabaseFailed.because("schemas not listed", failure);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
