package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Adds to a wanted table what the live one has and JPA has no words for. */
final class UndeclaredParts {

    private UndeclaredParts() {}

    /** Returns the table with what stays. What hangs on a column that goes cannot. */
    static Table completed(
            Table live, Table wanted, Set<UndeclaredKind> removed, BiConsumer<UndeclaredKind, String> note) {
        Set<String> gone = new HashSet<>();
        live.columns().stream()
                .filter(column -> wanted.column(column.name()).isEmpty())
                .forEach(column -> gone.add(column.name()));
        Set<Optional<String>> names = new HashSet<>();
        List<Object> meanings = new ArrayList<>();
        for (Constraint constraint : wanted.constraints()) {
            names.add(constraint.name());
            meanings.add(ConstraintMeaning.of(constraint));
        }
        List<Constraint> constraints = new ArrayList<>(wanted.constraints());
        for (Constraint constraint : live.constraints()) {
            if (constraint instanceof Exclusion exclusion
                    && !removed.contains(UndeclaredKind.EXCLUSION_CONSTRAINTS)
                    && !names.contains(exclusion.name())
                    && !meanings.contains(ConstraintMeaning.of(exclusion))
                    && !ColumnDependents.hangs(exclusion, gone)) {
                constraints.add(exclusion);
                note.accept(
                        UndeclaredKind.EXCLUSION_CONSTRAINTS, exclusion.name().orElseThrow());
            }
        }
        return wanted.withConstraints(constraints);
    }
}
