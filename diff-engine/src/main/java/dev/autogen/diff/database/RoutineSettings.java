package dev.autogen.diff.database;

import dev.autogen.schema.SqlText;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The settings of a function, each value as the SQL that sets it. */
final class RoutineSettings {

    /**
     * The settings whose value PostgreSQL keeps as a list of names, quoted where they must be; one literal around such a
     * list would be one name (GUC_LIST_QUOTE in PostgreSQL's guc_tables.c, which no extension can use).
     */
    private static final Set<String> LISTS = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    /** One name of a list (SplitGUCList in PostgreSQL's varlena.c). */
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"]++|\"\")*+)\"|([^,\\s\"]++)");

    private RoutineSettings() {}

    /** Reads {@code pg_proc.proconfig}, whose elements are {@code name=value}. */
    static SortedMap<String, String> of(@Nullable String[] settings) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String setting : settings) {
            if (setting != null) {
                int end = setting.indexOf('=');
                String name = setting.substring(0, end);
                String value = setting.substring(end + 1);
                values.put(name, LISTS.contains(name) ? list(value) : SqlText.literal(value));
            }
        }
        return values;
    }

    private static String list(String value) {
        StringJoiner names = new StringJoiner(", ").setEmptyValue("''");
        Matcher matcher = NAME.matcher(value);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            names.add(SqlText.literal(quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\"")));
        }
        return names.toString();
    }
}
