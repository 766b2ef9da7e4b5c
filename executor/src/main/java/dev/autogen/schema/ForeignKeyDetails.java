package dev.autogen.schema;

import java.util.List;
import java.util.Objects;

/**
 * What few foreign keys have. The methods return a copy.
 *
 * @param deleteColumns those that {@code on delete set null} or {@code set default} sets; all where it is empty
 * @param matchesFull {@code match full}: the columns are null all or none
 * @param isTemporal whether the last pair of columns is a {@code period}
 */
public record ForeignKeyDetails(
        List<String> deleteColumns, boolean matchesFull, boolean isTemporal, Enforcement enforcement) {

    /** What a foreign key is where nothing is said. */
    public static final ForeignKeyDetails NONE = new ForeignKeyDetails(List.of(), false, false, Enforcement.VALIDATED);

    public ForeignKeyDetails {
        deleteColumns = ColumnNames.checked(deleteColumns);
        Objects.requireNonNull(enforcement, "enforcement is null");
    }

    public ForeignKeyDetails withDeleteColumns(List<String> value) {
        return new ForeignKeyDetails(value, matchesFull, isTemporal, enforcement);
    }

    public ForeignKeyDetails withMatchFull() {
        return new ForeignKeyDetails(deleteColumns, true, isTemporal, enforcement);
    }

    public ForeignKeyDetails withPeriod() {
        return new ForeignKeyDetails(deleteColumns, matchesFull, true, enforcement);
    }

    public ForeignKeyDetails withEnforcement(Enforcement value) {
        return new ForeignKeyDetails(deleteColumns, matchesFull, isTemporal, value);
    }
}
