package dev.autogen.diff.rename;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** A new name for something that stays what it is. */
public sealed interface Rename {

    /** Returns it as {@code --rename} takes it, such as {@code invoice.amount:total}. */
    String argument();

    /** Returns what it is called now, and what it shall be called: {@code table invoice -> bill}. */
    String subject();

    /** A table, which stays in its schema. */
    record OfTable(QualifiedName from, QualifiedName to) implements Rename {

        public OfTable {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public String argument() {
            return from + ":" + to;
        }

        @Override
        public String subject() {
            return "table " + from + " -> " + to;
        }
    }

    /**
     * A column.
     *
     * @param table as it is called now, whether it is renamed, too, or not
     */
    record OfColumn(QualifiedName table, String from, String to) implements Rename {

        public OfColumn {
            Objects.requireNonNull(table, "table is null");
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public String argument() {
            return table + "." + from + ":" + to;
        }

        @Override
        public String subject() {
            return "column " + table + "." + from + " -> " + to;
        }
    }

    /** A sequence that no column owns; one that is owned goes with its column. */
    record OfSequence(QualifiedName from, QualifiedName to) implements Rename {

        public OfSequence {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public String argument() {
            return from + ":" + to;
        }

        @Override
        public String subject() {
            return "sequence " + from + " -> " + to;
        }
    }
}
