package dev.autogen.diff.rows;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks about rows, about all tables in one statement. */
final class RowReader {

    /** A policy would hide rows that a constraint sees. */
    private static final String TABLES = """
            select asked.number, c.reltuples::bigint
            from unnest(?::text[]) with ordinality as asked (name, number)
                join pg_catalog.pg_class c on c.oid = to_regclass(asked.name)
            where has_table_privilege(c.oid, 'select') and not row_security_active(c.oid)
            """;

    private final Connection connection;

    RowReader(Connection connection) {
        this.connection = connection;
    }

    RowFacts read(Collection<RowQuestion> questions) throws SQLException {
        if (questions.isEmpty()) {
            return RowFacts.NONE;
        }
        Map<QualifiedName, Long> estimates =
                readable(questions.stream().map(RowQuestion::table).distinct().toList());
        List<RowQuestion> askable = questions.stream()
                .filter(question -> estimates.containsKey(question.table()))
                .toList();
        return new RowFacts(estimates, found(askable));
    }

    /** Returns the tables that the role may read, with the number of their rows. */
    Map<QualifiedName, Long> readable(List<QualifiedName> tables) throws SQLException {
        Map<QualifiedName, Long> estimates = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", tables.stream().map(Quoting::identifier).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    estimates.put(tables.get(row.getInt(1) - 1), row.getLong(2));
                }
            }
        }
        return estimates;
    }

    private Set<RowQuestion> found(List<RowQuestion> questions) throws SQLException {
        Set<RowQuestion> found = new HashSet<>();
        each(questions.stream().map(RowQuestion::sql).toList(), (number, row) -> {
            if (row.getBoolean(2)) {
                found.add(questions.get(number));
            }
        });
        return found;
    }

    /** Takes a row of results of a query, whose number in the order of asking is given. */
    interface Result {
        void read(int number, ResultSet row) throws SQLException;
    }

    /** Sends all expressions in one statement, each of which gives a row: its number, then its values. */
    void each(List<String> expressions, Result result) throws SQLException {
        if (expressions.isEmpty()) {
            return;
        }
        List<String> selects = new ArrayList<>();
        IntStream.range(0, expressions.size())
                .forEach(number -> selects.add("select " + number + ", " + expressions.get(number)));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(selects.stream().collect(Collectors.joining("\nunion all ")))) {
                while (row.next()) {
                    result.read(row.getInt(1), row);
                }
            }
        }
    }
}
