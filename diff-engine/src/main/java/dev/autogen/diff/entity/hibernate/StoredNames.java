package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
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

    static String stored(String written) {
        return StoredName.of(written);
    }

    static String stored(Identifier identifier) {
        String text = identifier.getText();
        return Names.truncated(identifier.isQuoted() ? text : StoredName.folded(text));
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
        List<String> parts = StoredName.parts(written);
        int last = parts.size() - 1;
        Optional<String> namespace = last == 0
                ? Optional.empty()
                : Optional.of(parts.get(last - 1)).filter(value -> !value.equals(defaultNamespace));
        return new QualifiedName(namespace, parts.get(last));
    }
}
