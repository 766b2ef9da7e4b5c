package dev.autogen.diff.hazard;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What is dangerous about constraints. */
final class ConstraintHazards implements ConstraintOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    ConstraintHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> addConstraint(AddConstraint operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        return List.of(operation.constraint().accept(new ConstraintHazard(operation.table())));
    }

    @Override
    public List<String> dropConstraint(DropConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> renameConstraint(RenameConstraint operation) {
        return List.of();
    }

    private record ConstraintHazard(QualifiedName table) implements Constraint.Visitor<String> {

        @Override
        public String primaryKey(Constraint.PrimaryKey constraint) {
            return "fails where " + constraint.columns() + " repeats or is null; locks " + table + " while it is built";
        }

        @Override
        public String unique(Constraint.Unique constraint) {
            return "fails where " + constraint.columns() + " repeats; locks " + table + " while it is built";
        }

        @Override
        public String foreignKey(Constraint.ForeignKey constraint) {
            return "fails where a row of " + table + " refers to nothing; blocks writes to " + table + " and "
                    + constraint.referencedTable() + " while it is checked";
        }

        @Override
        public String check(Constraint.Check constraint) {
            return "fails where a row of " + table + " breaks it; locks " + table + " while it is checked";
        }
    }
}
