package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Sequence;
import java.util.stream.Collectors;

/** What something is, as it stands in SQL behind its name, for a line that a person reads. */
public final class Definition {

    private Definition() {}

    /** Returns {@code numeric(10, 2) NOT NULL}, for example. */
    public static String of(Column column) {
        String name = Quoting.identifier(column.name());
        return ColumnWriter.definition(column).substring(name.length() + 1);
    }

    /** Returns {@code CHECK (total > 0)}, for example. */
    public static String of(Constraint constraint) {
        return constraint.accept(ConstraintWriter.INSTANCE);
    }

    /** Returns {@code UNIQUE (lower(code)) WHERE active}, for example. */
    public static String of(Index index) {
        return (index.isUnique() ? "UNIQUE " : "")
                + (index.method().equals("btree") ? "" : "USING " + Quoting.identifier(index.method()) + " ")
                + index.keys().stream().map(Definition::of).collect(Collectors.joining(", ", "(", ")"))
                + (index.include().isEmpty() ? "" : " INCLUDE (" + Quoting.identifiers(index.include()) + ")")
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + index.predicate().map(condition -> " WHERE " + condition).orElse("");
    }

    private static String of(IndexKey key) {
        return IndexWriter.key(key);
    }

    /** Returns {@code AS bigint INCREMENT BY 50}, for example. */
    public static String of(Sequence sequence) {
        return ("AS " + sequence.type().sql() + " " + SequenceWriter.options(sequence.options())).strip();
    }
}
