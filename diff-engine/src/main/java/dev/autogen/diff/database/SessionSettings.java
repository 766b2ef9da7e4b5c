package dev.autogen.diff.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Settings of a session that decide how PostgreSQL spells a constant in an expression, such as the bound of a partition or a
 * default, each with the value that loses nothing. All of them are set for the transaction only. {@code DateStyle} is not
 * among them: its output is ISO already, without which PostgreSQL's JDBC driver breaks the connection, and its order of
 * day and month is about what is read.
 */
final class SessionSettings {

    /** As {@code pg_dump} has them (setup_connection in pg_dump.c); bytes and the time zone are our own. */
    private static final Map<String, String> SPELLING = new TreeMap<>(Map.of(
            "bytea_output", "hex",
            "extra_float_digits", "3",
            "IntervalStyle", "postgres",
            "quote_all_identifiers", "off",
            "standard_conforming_strings", "on",
            "TimeZone", "UTC"));

    /** What stands behind the {@code SELECT} of a query that sets them, which a read-only transaction may send. */
    static final String FOR_SPELLING = calls(SPELLING);

    /** With it: compiling a catalogue query to machine code takes half a second, running it a tenth of that. */
    static final String FOR_READING = FOR_SPELLING + ", " + calls(Map.of("jit", "off"));

    private SessionSettings() {}

    private static String calls(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "pg_catalog.set_config('" + setting.getKey() + "', '" + setting.getValue() + "', true)")
                .collect(Collectors.joining(", "));
    }
}
