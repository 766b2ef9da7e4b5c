package dev.autogen.diff.database;

import dev.autogen.schema.CheckOption;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Views and materialized views. */
final class ViewReader {

    /**
     * The query names every column that has another name than in its text, so there is no list of columns. Whatever spells a
     * truth value for PostgreSQL's parameters does so for its type {@code boolean} (parse_bool in bool.c).
     */
    private static final String QUERY = """
            SELECT c.oid, scope.nspname, c.relname, c.relkind = 'm' AS is_materialized,
                   pg_catalog.pg_get_viewdef(c.oid) AS query,
                   (SELECT o.option_value::pg_catalog.bool FROM pg_catalog.pg_options_to_table(c.reloptions) o
                    WHERE o.option_name = 'security_barrier') AS is_barrier,
                   (SELECT o.option_value::pg_catalog.bool FROM pg_catalog.pg_options_to_table(c.reloptions) o
                    WHERE o.option_name = 'security_invoker') AS is_invoker,
                   (SELECT pg_catalog.upper(o.option_value) FROM pg_catalog.pg_options_to_table(c.reloptions) o
                    WHERE o.option_name = 'check_option') AS check_option,
                   ARRAY(SELECT o FROM pg_catalog.unnest(c.reloptions) o
                         UNION ALL SELECT 'toast.' || o FROM pg_catalog.unnest(toast.reloptions) o) AS parameters,
                   nullif(m.amname::text, pg_catalog.current_setting('default_table_access_method')) AS access_method,
                   s.spcname
            FROM scope
                 JOIN pg_catalog.pg_class c ON c.oid = scope.oid
                 LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
                 LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
                 LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
            """;

    private ViewReader() {}

    static LiveViews read(Catalogue catalogue) throws SQLException {
        List<View> views = new ArrayList<>();
        List<MaterializedView> materializedViews = new ArrayList<>();
        catalogue.each(catalogue.scope().withViews() + QUERY, row -> {
            // That of a view which was dropped in the meantime is null.
            if (row.getString("query") == null) {
                return;
            }
            boolean isMaterialized = row.getBoolean("is_materialized");
            QualifiedName name = catalogue.scope().name(row.getString("nspname"), row.getString("relname"));
            ObjectKind kind = isMaterialized ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
            catalogue.objects().add(SystemCatalogue.PG_CLASS, row.getLong("oid"), new DatabaseObject(kind, name));
            if (isMaterialized) {
                materializedViews.add(materializedView(name, row));
            } else {
                views.add(view(name, row));
            }
        });
        views.sort(Comparator.comparing(View::name));
        materializedViews.sort(Comparator.comparing(MaterializedView::name));
        return new LiveViews(views, materializedViews);
    }

    private static View view(QualifiedName name, ResultSet row) throws SQLException {
        return new View(
                name,
                query(row),
                List.of(),
                row.getBoolean("is_barrier"),
                row.getBoolean("is_invoker"),
                Optional.ofNullable(row.getString("check_option")).map(CheckOption::valueOf));
    }

    private static MaterializedView materializedView(QualifiedName name, ResultSet row) throws SQLException {
        return new MaterializedView(
                name,
                query(row),
                List.of(),
                Optional.ofNullable(row.getString("access_method")),
                parameters(row),
                Optional.ofNullable(row.getString("spcname")));
    }

    private static String query(ResultSet row) throws SQLException {
        String query = row.getString("query").strip();
        return SettledSql.of(query.substring(0, query.length() - 1));
    }

    private static SortedMap<String, String> parameters(ResultSet row) throws SQLException {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String parameter : (String[]) row.getArray("parameters").getArray()) {
            int end = parameter.indexOf('=');
            parameters.put(parameter.substring(0, end), parameter.substring(end + 1));
        }
        return parameters;
    }
}
