package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** {@code create type ... as enum}, its labels in their sort order. */
public record EnumType(QualifiedName name, List<String> labels) {

    public EnumType {
        Objects.requireNonNull(name, "name is null");
        String subject = "enum " + name;
        labels.forEach(label -> checkedLabel(label, subject));
        labels = Names.withoutDuplicates(labels, subject);
    }

    /**
     * Returns {@code label} where PostgreSQL takes it.
     *
     * @param what the operation and the enum, for the message
     * @throws AutogenException where it is null or has more than {@value Names#MAX_BYTES} bytes
     */
    public static String checkedLabel(String label, String what) {
        if (label == null) {
            throw new AutogenException(what + " refused: a label is null", "name the label");
        }
        if (label.getBytes(StandardCharsets.UTF_8).length > Names.MAX_BYTES) {
            throw new AutogenException(
                    what + " refused: the label \"" + label + "\" has more than " + Names.MAX_BYTES + " bytes",
                    "shorten the label (PostgreSQL manual, 8.7 \"Enumerated Types\")");
        }
        return label;
    }
}
