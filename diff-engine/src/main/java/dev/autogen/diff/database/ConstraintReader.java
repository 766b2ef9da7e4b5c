package dev.autogen.diff.database;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Primary keys, unique constraints, foreign keys and checks. A not-null constraint, which PostgreSQL 18 keeps as a
 * constraint too, is part of its column.
 */
final class ConstraintReader {

    /**
     * A foreign key that points at a partitioned table has a further row for each partition, with a parent. The names
     * of referenced columns are asked for only where their table is not read.
     */
    private static final String QUERY = """
            SELECT k.conrelid, k.conname, k.contype::text, k.conkey, k.condeferrable, k.condeferred, %s AS same_nulls,
                   k.confrelid, k.confkey, k.confdeltype::text, k.confupdtype::text,
                   fn.nspname AS referenced_namespace, fc.relname AS referenced_table,
                   CASE WHEN k.contype = 'f' AND target.oid IS NULL THEN ARRAY(
                        SELECT a.attname::text
                        FROM unnest(k.confkey) WITH ORDINALITY u (number, position)
                             JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number
                        ORDER BY u.position) END AS referenced_columns,
                   CASE WHEN k.contype = 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid) END AS condition
            FROM pg_catalog.pg_constraint k
                 JOIN scope ON scope.oid = k.conrelid
                 LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid AND k.contype = 'u'
                 LEFT JOIN pg_catalog.pg_class fc ON fc.oid = k.confrelid
                 LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = fc.relnamespace
                 LEFT JOIN scope target ON target.oid = k.confrelid
            WHERE k.contype IN ('p', 'u', 'f', 'c') AND k.conparentid = 0
            """;

    /** The first version with {@code unique nulls not distinct}. */
    private static final int NULLS_NOT_DISTINCT = 15;

    private final Scope scope;
    private final Map<Long, LiveTable> tables;

    ConstraintReader(Scope scope, List<LiveTable> tables) {
        this.scope = scope;
        this.tables = tables.stream().collect(Collectors.toMap(LiveTable::oid, Function.identity()));
    }

    /** Returns the constraints of each table by its object identifier, sorted by name. */
    Map<Long, List<Constraint>> read(Connection connection) throws SQLException {
        Map<Long, List<Constraint>> constraints = new HashMap<>();
        boolean knowsNulls = connection.getMetaData().getDatabaseMajorVersion() >= NULLS_NOT_DISTINCT;
        String query = scope.withTables() + QUERY.formatted(knowsNulls ? "i.indnullsnotdistinct" : "false");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                LiveTable table = tables.get(rows.getLong("conrelid"));
                if (table != null) {
                    constraint(rows, table)
                            .ifPresent(constraint -> constraints
                                    .computeIfAbsent(table.oid(), oid -> new ArrayList<>())
                                    .add(constraint));
                }
            }
        }
        constraints
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(value -> value.name().orElseThrow())));
        return constraints;
    }

    private Optional<Constraint> constraint(ResultSet row, LiveTable table) throws SQLException {
        Optional<String> name = Optional.of(row.getString("conname"));
        return switch (row.getString("contype")) {
            case "p" -> Optional.of(new Constraint.PrimaryKey(name, columns(row, table)));
            case "u" ->
                Optional.of(new Constraint.Unique(
                        name, columns(row, table), row.getBoolean("same_nulls"), deferrability(row)));
            case "f" -> Optional.of(foreignKey(row, table));
            // A table that was dropped in the meantime has no conditions any more.
            default ->
                Optional.ofNullable(row.getString("condition"))
                        .map(condition -> new Constraint.Check(name, Parentheses.stripped(condition)));
        };
    }

    private Constraint foreignKey(ResultSet row, LiveTable table) throws SQLException {
        QualifiedName referenced = scope.name(row.getString("referenced_namespace"), row.getString("referenced_table"));
        return new Constraint.ForeignKey(
                Optional.of(row.getString("conname")),
                columns(row, table),
                referenced,
                referencedColumns(row),
                action(row.getString("confdeltype")),
                action(row.getString("confupdtype")),
                deferrability(row));
    }

    private List<String> referencedColumns(ResultSet row) throws SQLException {
        LiveTable target = tables.get(row.getLong("confrelid"));
        if (target != null) {
            return target.columnNames(numbers(row, "confkey"));
        }
        return List.of((String[]) row.getArray("referenced_columns").getArray());
    }

    private static List<String> columns(ResultSet row, LiveTable table) throws SQLException {
        return table.columnNames(numbers(row, "conkey"));
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Short[]) row.getArray(column).getArray())
                .map(Short::intValue)
                .toList();
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    /** The letters of PostgreSQL's manual, "pg_constraint", confdeltype. */
    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
