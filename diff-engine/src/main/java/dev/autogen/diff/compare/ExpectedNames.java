package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;

/** The names that constraints and indexes have, or that they would get if their table was alone. */
public final class ExpectedNames {

    private ExpectedNames() {}

    public static String of(Table table, Constraint constraint) {
        return names().named(table, constraint).name().orElseThrow();
    }

    public static String of(Table table, Index index) {
        return names().named(table, index).name().orElseThrow();
    }

    private static NewNames names() {
        return new NewNames(Schema.EMPTY, Schema.EMPTY);
    }
}
