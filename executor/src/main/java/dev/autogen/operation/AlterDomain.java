package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;

/** {@code alter domain}: its default and whether it is not null, in the words that a column has for them. */
public record AlterDomain(QualifiedName name, List<ColumnChange> changes) implements TypeOperation {

    public AlterDomain {
        Objects.requireNonNull(name, "name is null");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new AutogenException("alter domain refused: " + name + " has no change", "name what changes");
        }
        for (ColumnChange change : changes) {
            if (!(change instanceof ColumnChange.Default) && !(change instanceof ColumnChange.NotNull)) {
                throw new AutogenException(
                        "alter domain refused: " + name
                                + ": PostgreSQL alters the default and not null of a domain, not: " + change,
                        "make another domain, or use commentOn for a comment");
            }
        }
        long kinds = changes.stream().map(Object::getClass).distinct().count();
        if (kinds < changes.size()) {
            throw new AutogenException("alter domain refused: " + name + " has one change twice", "say it once");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterDomain(this);
    }
}
