package dev.autogen.diff.entity.declared;

import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Names as a schema has them: those in the default namespace without its name. */
record WrittenNames(String defaultNamespace) {

    WrittenNames {
        Objects.requireNonNull(defaultNamespace, "defaultNamespace is null");
    }

    /** Returns a name as it is written in SQL, such as {@code audit."Entry"}. */
    QualifiedName qualified(String written) {
        List<String> parts = StoredName.parts(written);
        String name = parts.get(parts.size() - 1);
        return plain(parts.size() == 1 ? QualifiedName.of(name) : QualifiedName.of(parts.get(parts.size() - 2), name));
    }

    QualifiedName plain(QualifiedName name) {
        return name.schema().equals(Optional.of(defaultNamespace)) ? QualifiedName.of(name.name()) : name;
    }
}
