package dev.autogen.diff.entity.hibernate;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.jspecify.annotations.Nullable;

/** Names as PostgreSQL stores what Hibernate writes into DDL. */
final class StoredNames {

    private final Optional<String> hibernateSchema;
    private final String defaultNamespace;

    /**
     * Names that mean one default.
     *
     * @param hibernateSchema what {@code hibernate.default_schema} says
     * @param defaultNamespace the schema of PostgreSQL that comes out without a name
     */
    StoredNames(Optional<Identifier> hibernateSchema, String defaultNamespace) {
        this.hibernateSchema = hibernateSchema.map(StoredNames::stored);
        this.defaultNamespace = defaultNamespace;
    }

    /**
     * Returns the name that PostgreSQL stores for an identifier as written: quotes are taken off, what has none is
     * folded to lower case, what is too long is cut. Letters beyond ASCII are not folded, as
     * {@code downcase_identifier} in PostgreSQL's scansup.c has it for multi-byte encodings.
     */
    static String stored(String written) {
        String text = written.strip();
        if (text.length() > 1 && (isQuoted(text, '"') || isQuoted(text, '`'))) {
            String quote = text.substring(0, 1);
            return Names.truncated(text.substring(1, text.length() - 1).replace(quote + quote, quote));
        }
        return Names.truncated(folded(text));
    }

    static String stored(Identifier identifier) {
        String text = identifier.getText();
        return Names.truncated(identifier.isQuoted() ? text : folded(text));
    }

    private static boolean isQuoted(String text, char quote) {
        return text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }

    static String folded(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return lower.toString();
    }

    /** Returns a table's or sequence's name, without a schema where that is the default one. */
    QualifiedName qualified(@Nullable Identifier schema, Identifier name) {
        Optional<String> namespace = Optional.ofNullable(schema)
                .map(StoredNames::stored)
                .or(() -> hibernateSchema)
                .filter(value -> !value.equals(defaultNamespace));
        return new QualifiedName(namespace, stored(name));
    }

    /** Returns a name that stands in SQL text, such as {@code other."Tag"}. */
    QualifiedName qualified(String written) {
        List<String> parts = parts(written);
        int last = parts.size() - 1;
        Optional<String> namespace = last == 0
                ? Optional.empty()
                : Optional.of(parts.get(last - 1)).filter(value -> !value.equals(defaultNamespace));
        return new QualifiedName(namespace, parts.get(last));
    }

    private static List<String> parts(String written) {
        SqlCursor cursor = SqlCursor.over(written);
        List<String> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            parts.add(stored(cursor.next()));
            cursor.take(".");
        }
        return parts;
    }
}
