package dev.autogen.diff.compare;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a column has beside its type and loses with it: PostgreSQL stores and compresses values of the new type as that says
 * ({@code ATExecAlterColumnType} in tablecmds.c).
 */
final class Retyped {

    private Retyped() {}

    /** Returns the wanted column with how the live one is stored, of which no entity says anything, where it can stay so. */
    static Column from(Column live, Column wanted) {
        return isLike(live.type(), wanted.type())
                ? wanted.withStorage(live.storage()).withCompression(live.compression())
                : wanted;
    }

    /** Returns what stores the values as the second column says. */
    static List<ColumnChange> storage(Column from, Column to) {
        boolean isRetyped = !from.type().equals(to.type()) || !from.collation().equals(to.collation());
        List<ColumnChange> changes = new ArrayList<>();
        if (isRetyped && to.storage().isPresent()) {
            changes.add(new ColumnChange.StorageChange(Optional.empty(), to.storage()));
        }
        if (isRetyped && to.compression().isPresent()) {
            changes.add(new ColumnChange.CompressionChange(Optional.empty(), to.compression()));
        }
        return changes;
    }

    /** Returns whether PostgreSQL makes all values anew, and what reads the column with them: also for another collation. */
    static boolean isRetyping(ColumnChange change) {
        return change instanceof ColumnChange.Type || change instanceof ColumnChange.Collation;
    }

    private static boolean isLike(SqlType from, SqlType to) {
        return from.equals(to) || TypeFamily.areSame(from, to) || TypeFamily.isText(from) && TypeFamily.isText(to);
    }
}
