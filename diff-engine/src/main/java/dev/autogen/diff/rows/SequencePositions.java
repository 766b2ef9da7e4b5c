package dev.autogen.diff.rows;

import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sequences that would give numbers which rows have already, as after rows were copied from elsewhere. This is a warning and
 * not a change: it is about the rows of this one database, and a position that is written into a file would be wrong in every
 * other.
 */
final class SequencePositions {

    /** Tables in one statement: each takes a lock, and so do its indexes; the server has room for some 6,400. */
    private static final int TABLES = 500;

    private static final String SEQUENCES = """
            select asked.number, n.nspname, q.relname, s.seqincrement, q.oid::regclass::text
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality as asked (name, attribute, sequence, number)
                join pg_catalog.pg_class c on c.oid = to_regclass(asked.name)
                join pg_catalog.pg_sequence s on s.seqrelid
                    = to_regclass(coalesce(asked.sequence, pg_get_serial_sequence(asked.name, asked.attribute)))
                join pg_catalog.pg_class q on q.oid = s.seqrelid
                join pg_catalog.pg_namespace n on n.oid = q.relnamespace
            where s.seqincrement > 0 and has_table_privilege(c.oid, 'select') and not row_security_active(c.oid)
                and has_sequence_privilege(q.oid, 'select')
            order by asked.number
            """;

    /**
     * Where a sequence stands that feeds a column.
     *
     * @param sequence as SQL
     * @param label the sequence for people
     */
    private record Feed(NumberedColumn column, String sequence, String label, long increment) {

        String sql() {
            return "s.last_value, s.is_called, (select max(" + Quoting.identifier(column.column()) + ") from "
                    + Quoting.identifier(column.table()) + ") from " + sequence + " s";
        }

        /**
         * Returns a warning where the next number is taken. Numbers up to it may be in the hands of an application that takes
         * many at once.
         */
        String warning(long next, long highest) {
            return label + " gives " + next + " next, but " + column.table() + "." + column.column() + " is up to "
                    + highest + ": inserts will fail (select setval(" + Quoting.literal(sequence) + ", (select max("
                    + Quoting.identifier(column.column()) + ") from " + Quoting.identifier(column.table()) + ")))";
        }
    }

    private final Connection connection;

    SequencePositions(Connection connection) {
        this.connection = connection;
    }

    List<String> warnings(List<NumberedColumn> columns) throws SQLException {
        List<String> warnings = new ArrayList<>();
        List<Feed> feeds = columns.isEmpty() ? List.of() : feeds(columns);
        for (int from = 0; from < feeds.size(); from += TABLES) {
            List<Feed> some = feeds.subList(from, Math.min(from + TABLES, feeds.size()));
            new RowReader(connection).each(some.stream().map(Feed::sql).toList(), (number, row) -> {
                Feed feed = some.get(number);
                long next = row.getLong(2) + (row.getBoolean(3) ? feed.increment() : 0);
                long highest = row.getLong(4);
                if (!row.wasNull() && highest >= next) {
                    warnings.add(feed.warning(next, highest));
                }
            });
        }
        return warnings;
    }

    private List<Feed> feeds(List<NumberedColumn> columns) throws SQLException {
        List<Feed> feeds = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SEQUENCES)) {
            array(query, 1, columns, column -> Quoting.identifier(column.table()));
            array(query, 2, columns, NumberedColumn::column);
            array(
                    query,
                    3,
                    columns,
                    column -> column.sequence().map(Quoting::identifier).orElse(null));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    feeds.add(new Feed(
                            columns.get(row.getInt(1) - 1),
                            Quoting.identifier(row.getString(2)) + "." + Quoting.identifier(row.getString(3)),
                            row.getString(5),
                            row.getLong(4)));
                }
            }
        }
        return feeds;
    }

    private void array(
            PreparedStatement query,
            int position,
            List<NumberedColumn> columns,
            Function<NumberedColumn, @Nullable String> text)
            throws SQLException {
        query.setArray(
                position,
                connection.createArrayOf("text", columns.stream().map(text).toArray()));
    }
}
