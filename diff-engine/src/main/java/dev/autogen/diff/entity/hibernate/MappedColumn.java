package dev.autogen.diff.entity.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A column with what else its definition makes.
 *
 * @param constraints those that stand behind the column, in Hibernate's DDL or in a {@code columnDefinition}
 * @param sequence what {@code serial} makes
 */
record MappedColumn(Column column, List<Constraint> constraints, Optional<Sequence> sequence) {

    MappedColumn {
        constraints = List.copyOf(constraints);
    }
}
