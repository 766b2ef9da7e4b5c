package dev.autogen.diff.database;

import dev.autogen.operation.CreateView;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Temporary copies of tables and views as they are wanted, which come before those of the database. What is in a schema of its
 * own has no copy: its name leads to the schema.
 */
final class WantedCopies {

    private static final Pattern NAME = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final Schema live;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, View> views = new HashMap<>();

    WantedCopies(Schema live, Schema wanted) {
        this.live = live;
        wanted.tables().stream()
                .filter(table -> table.name().schema().isEmpty() && isNew(table))
                .forEach(table -> tables.put(table.name().name(), table));
        wanted.others().views().stream()
                .filter(view ->
                        view.name().schema().isEmpty() && !live.others().views().contains(view))
                .forEach(view -> views.put(view.name().name(), view));
    }

    private boolean isNew(Table table) {
        return live.table(table.name())
                .filter(other -> definitions(other).equals(definitions(table)))
                .isEmpty();
    }

    /** Returns statements that make what the SQL names and the database does not have so. */
    List<String> of(String sql) {
        Set<String> statements = new LinkedHashSet<>();
        add(sql, new LinkedHashSet<>(), statements);
        return List.copyOf(statements);
    }

    private void add(String sql, Set<String> seen, Set<String> statements) {
        for (String name : names(sql)) {
            if (!seen.add(name)) {
                continue;
            }
            if (tables.containsKey(name)) {
                statements.add(table(tables.get(name)));
            } else if (views.containsKey(name)) {
                add(views.get(name).query(), seen, statements);
                statements.add(view(views.get(name)));
            }
        }
    }

    private static String view(View view) {
        View copy = new View(QualifiedName.of("pg_temp", view.name().name()), view.query())
                .columns(view.columns().toArray(String[]::new));
        return new CreateView(copy)
                .accept(new PostgresWriter()).stream()
                        .map(statement -> statement.sql())
                        .collect(Collectors.joining(";\n"));
    }

    /** Returns the statement that makes a temporary table with the columns of one, and with its name. */
    static String table(Table table) {
        return "CREATE TEMPORARY TABLE " + Quoting.identifier(table.name().name()) + " ("
                + String.join(", ", definitions(table)) + ")";
    }

    private static List<String> definitions(Table table) {
        List<String> definitions = new ArrayList<>();
        for (Column column : table.columns()) {
            String collation = column.collation()
                    .map(name -> " COLLATE " + Quoting.identifier(name))
                    .orElse("");
            definitions.add(
                    Quoting.identifier(column.name()) + " " + column.type().sql() + collation);
        }
        return definitions;
    }

    private static Set<String> names(String sql) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(sql);
        while (matcher.find()) {
            names.add(
                    matcher.group(1) == null
                            ? matcher.group().toLowerCase(java.util.Locale.ROOT)
                            : matcher.group(1).replace("\"\"", "\""));
        }
        return names;
    }
}
