package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** The keys of a table that stay as they are while it changes, so that a new foreign key may hold on to them at any time. */
final class StandingKeys {

    private StandingKeys() {}

    /** Returns the live table with no other keys. */
    static Table of(Table live, Table wanted) {
        return live.withConstraints(live.constraints().stream()
                        .filter(key -> stands(key, wanted) && keepsTypes(columns(key), live, wanted))
                        .toList())
                .withIndexes(live.indexes().stream()
                        .filter(index -> stands(index, wanted) && keepsTypes(columns(index), live, wanted))
                        .toList());
    }

    private static boolean stands(Constraint key, Table wanted) {
        Object meaning = ConstraintMeaning.of(key);
        return wanted.constraints().stream()
                .anyMatch(other -> ConstraintMeaning.of(other).equals(meaning));
    }

    private static boolean stands(Index index, Table wanted) {
        Index meaning = PlainPart.of(index).withName(Optional.empty());
        return wanted.indexes().stream()
                .anyMatch(other -> other.withName(Optional.empty()).equals(meaning));
    }

    private static boolean keepsTypes(List<String> columns, Table live, Table wanted) {
        return columns.stream().allMatch(column -> type(live, column).equals(type(wanted, column)));
    }

    private static Optional<SqlType> type(Table table, String column) {
        return table.column(column).map(Column::type);
    }

    private static List<String> columns(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns();
        }
        return constraint instanceof Constraint.Unique unique ? unique.columns() : List.of();
    }

    private static List<String> columns(Index index) {
        return index.keys().stream().map(IndexKey::text).toList();
    }
}
