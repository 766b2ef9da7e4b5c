package dev.autogen.diff.hazard;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The hazards of one operation, each as one line. */
final class HazardRules implements Operation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    HazardRules(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> createNamespace(CreateNamespace operation) {
        return List.of();
    }

    @Override
    public List<String> dropNamespace(DropNamespace operation) {
        return List.of();
    }

    @Override
    public List<String> createTable(CreateTable operation) {
        return List.of();
    }

    @Override
    public List<String> dropTable(DropTable operation) {
        return List.of("loses data: every row of " + operation.table());
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("breaks what still says " + operation.table());
    }

    @Override
    public List<String> commentOnTable(CommentOnTable operation) {
        return List.of();
    }

    @Override
    public List<String> addColumn(AddColumn operation) {
        Column column = operation.column();
        boolean filled = column.defaultSql().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        if (created.contains(operation.table()) || !column.isNotNull() || filled) {
            return List.of();
        }
        return List.of("fails unless " + operation.table() + " is empty: " + column.name()
                + " is not null and has no default");
    }

    @Override
    public List<String> dropColumn(DropColumn operation) {
        return List.of("loses data: " + operation.table() + "." + operation.column());
    }

    @Override
    public List<String> renameColumn(RenameColumn operation) {
        return List.of("breaks what still says " + operation.table() + "." + operation.from());
    }

    @Override
    public List<String> alterColumn(AlterColumn operation) {
        String column = operation.table() + "." + operation.column();
        List<String> hazards = new ArrayList<>();
        for (ColumnChange change : operation.changes()) {
            if (change instanceof ColumnChange.Type type) {
                hazards.addAll(TypeHazard.of(column, operation.table().toString(), type));
            }
            if (change instanceof ColumnChange.NotNull notNull && notNull.to()) {
                hazards.add("fails where " + column + " is null");
            }
        }
        return hazards;
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

    @Override
    public List<String> createIndex(CreateIndex operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        return List.of("blocks writes to " + operation.table() + " while it is built");
    }

    @Override
    public List<String> dropIndex(DropIndex operation) {
        return List.of();
    }

    @Override
    public List<String> renameIndex(RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<String> createSequence(CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<String> alterSequence(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<String> dropSequence(DropSequence operation) {
        return List.of("loses the position of " + operation.name());
    }

    @Override
    public List<String> createEnum(CreateEnum operation) {
        return List.of();
    }

    @Override
    public List<String> dropEnum(DropEnum operation) {
        return List.of();
    }

    @Override
    public List<String> execute(Execute operation) {
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
