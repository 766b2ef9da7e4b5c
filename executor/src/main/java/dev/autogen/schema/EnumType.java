package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;

/** {@code create type ... as enum}, its labels in their sort order. */
public record EnumType(QualifiedName name, List<String> labels) {

    public EnumType {
        Objects.requireNonNull(name, "name is null");
        labels = Names.withoutDuplicates(labels, "enum " + name);
        for (String label : labels) {
            if (!label.equals(Names.truncated(label))) {
                throw new AutogenException(
                        "enum " + name + " refused: the label \"" + label + "\" has more than " + Names.MAX_BYTES
                                + " bytes",
                        "shorten the label (PostgreSQL manual, 8.7 \"Enumerated Types\")");
            }
        }
    }
}
