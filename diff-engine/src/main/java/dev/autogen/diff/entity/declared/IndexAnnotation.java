package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.text.IndexKeyText;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** {@code @SqlIndex} as an index. */
final class IndexAnnotation {

    private IndexAnnotation() {}

    /**
     * Returns the index.
     *
     * @param columns what a name means, as it is written
     */
    static Index read(Members members, Function<String, List<String>> columns) {
        List<IndexKey> keys = new ArrayList<>();
        for (String key : members.texts("keys")) {
            keys.addAll(IndexKeyText.parse(key, columns));
        }
        List<String> include = members.texts("include").stream()
                .flatMap(name -> columns.apply(name).stream())
                .toList();
        return new Index(
                members.text("name").map(StoredName::of),
                keys,
                members.is("unique"),
                members.text("using").map(StoredName::of).orElse("btree"),
                include,
                members.text("where").map(SqlCursor::withoutParentheses),
                members.is("nullsNotDistinct"),
                parameters(members),
                members.text("tablespace").map(StoredName::of));
    }

    /** Returns what stands in {@code with}, such as {@code fillfactor = 70}, by its name. */
    static Map<String, String> parameters(Members members) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : members.texts("with")) {
            SqlCursor cursor = SqlCursor.over(parameter);
            String name = cursor.takeName();
            if (!cursor.take("=") || cursor.atEnd()) {
                throw new AutogenException(
                        "storage parameter not understood: \"" + parameter + "\"",
                        "write its name and its value, such as fillfactor = 70");
            }
            parameters.put(StoredName.folded(name), value(cursor.rest()));
        }
        return parameters;
    }

    /** PostgreSQL keeps the text between quotes. */
    private static String value(String written) {
        return Optional.of(written)
                .filter(text -> text.length() > 1 && text.startsWith("'") && text.endsWith("'"))
                .map(text -> text.substring(1, text.length() - 1).replace("''", "'"))
                .orElse(written);
    }
}
