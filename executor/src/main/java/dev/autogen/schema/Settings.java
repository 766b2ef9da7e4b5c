package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names with values, such as {@code fillfactor = 70} or {@code search_path = pg_catalog}, sorted by name. */
final class Settings {

    /** Such as {@code toast.autovacuum_enabled}: names that need no quotes, with dots between them. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private Settings() {}

    static SortedMap<String, String> checked(Map<String, String> settings, String refused) {
        settings.forEach((name, value) -> {
            Objects.requireNonNull(value, "value is null");
            if (!NAME.matcher(name).matches()) {
                throw new AutogenException(
                        refused + ": no setting is called \"" + name + "\"", "use letters, digits and _");
            }
            if (value.isBlank()) {
                throw new AutogenException(refused + ": " + name + " has no value", "give it a value, '' for none");
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    static SortedMap<String, String> with(SortedMap<String, String> settings, String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(settings);
        more.put(name, value);
        return more;
    }
}
