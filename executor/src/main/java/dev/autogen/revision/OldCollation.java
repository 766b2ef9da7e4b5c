package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import java.util.Objects;
import java.util.Optional;

/** The collation that a column has, and its type; {@code to} or {@code toNone} completes the change. */
public record OldCollation(SqlType type, Optional<QualifiedName> from) {

    public OldCollation {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(from, "from is null");
    }

    public ColumnChange.Collation to(String collation) {
        return to(QualifiedName.of(Names.checked(collation, "collation")));
    }

    public ColumnChange.Collation to(QualifiedName collation) {
        return new ColumnChange.Collation(type, from, Optional.of(collation));
    }

    /** Back to the collation of the type. */
    public ColumnChange.Collation toNone() {
        return new ColumnChange.Collation(type, from, Optional.empty());
    }
}
