package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of columns as PostgreSQL keeps them; such a list may be empty, and a column may stand twice. */
public final class ColumnNames {

    private ColumnNames() {}

    /**
     * Returns the names.
     *
     * @throws dev.autogen.AutogenException as {@link Names#checked} where one is no name
     */
    public static List<String> checked(List<String> names) {
        names.forEach(name -> Names.checked(name, "column"));
        return List.copyOf(names);
    }

    /** Returns the names as {@link #checked(List)}. */
    public static List<String> checked(String... names) {
        return checked(given(names));
    }

    /** Not yet looked at one by one. */
    static List<String> given(String @Nullable [] names) {
        if (names == null) {
            throw new AutogenException("columns refused: there is null where their names should stand", "name them");
        }
        return Arrays.asList(names);
    }
}
