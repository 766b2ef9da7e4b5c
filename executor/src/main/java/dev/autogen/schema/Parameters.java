package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names with values, such as {@code fillfactor = 70} or {@code search_path = pg_catalog}, sorted by name. */
public final class Parameters {

    /** Such as {@code toast.autovacuum_enabled}: names that need no quotes, with dots between them. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private Parameters() {}

    /**
     * Returns the name as PostgreSQL reads it without quotes, in lower case.
     *
     * @throws AutogenException where it would need quotes: PostgreSQL has no such parameter
     */
    public static String name(@Nullable String name) {
        String written = Names.checked(name, "parameter");
        if (!NAME.matcher(written).matches()) {
            throw new AutogenException(
                    "parameter refused: none is called \"" + written + "\"", "use letters, digits and _");
        }
        return written.toLowerCase(Locale.ROOT);
    }

    /** Returns the value of the parameter of that name. */
    public static String value(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new AutogenException("parameter refused: " + name + " has no value", "give it a value");
        }
        return value;
    }

    static SortedMap<String, String> checked(Map<String, String> parameters) {
        SortedMap<String, String> all = new TreeMap<>();
        parameters.forEach((name, value) -> all.put(name(name), value(name, value)));
        return Collections.unmodifiableSortedMap(all);
    }

    static SortedMap<String, String> with(Map<String, String> parameters, String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(parameters);
        more.put(name(name), value(name, value));
        return more;
    }
}
