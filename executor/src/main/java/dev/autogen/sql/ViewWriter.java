package dev.autogen.sql;

import dev.autogen.operation.Option;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Views and materialized views. What follows a query starts a line, so that a comment at its end goes no further. */
final class ViewWriter {

    private ViewWriter() {}

    static SqlStatement create(String start, View view) {
        List<String> options = new ArrayList<>();
        if (view.isSecurityBarrier()) {
            options.add("security_barrier");
        }
        if (view.isSecurityInvoker()) {
            options.add("security_invoker");
        }
        String check = view.checkOption()
                .map(option -> "\nWITH " + option + " CHECK OPTION")
                .orElse("");
        SqlStatement statement = new SqlStatement(start
                + named(view.name(), view.columns())
                + (options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")")
                + query(view.query())
                + check);
        return view.isSecurityInvoker() ? statement.requires(15, "security_invoker") : statement;
    }

    static String create(MaterializedView view, Set<Option> options) {
        String method = view.accessMethod()
                .map(value -> " USING " + Quoting.identifier(value))
                .orElse("");
        String tablespace = view.tablespace()
                .map(value -> " TABLESPACE " + Quoting.identifier(value))
                .orElse("");
        return "CREATE MATERIALIZED VIEW " + Options.ifNotExists(options) + named(view.name(), view.columns()) + method
                + parameters(view) + tablespace + query(view.query())
                + (options.contains(Option.WITH_NO_DATA) ? "\n" + Option.WITH_NO_DATA.sql() : "");
    }

    private static String named(QualifiedName name, List<String> columns) {
        return Quoting.identifier(name) + (columns.isEmpty() ? "" : " (" + Quoting.identifiers(columns) + ")");
    }

    private static String parameters(MaterializedView view) {
        return view.parameters().isEmpty() ? "" : " WITH (" + ParameterWriter.all(view.parameters()) + ")";
    }

    private static String query(String sql) {
        return " AS\n" + sql.stripTrailing();
    }
}
