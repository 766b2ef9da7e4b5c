package dev.autogen.diff.hazard;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is dangerous about columns. */
final class ColumnHazards implements ColumnOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    ColumnHazards(Set<QualifiedName> created) {
        this.created = created;
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
            if (!created.contains(operation.table())) {
                hazards.addAll(rebuilt(column, operation, change));
            }
        }
        return hazards;
    }

    /** What takes long although the type stays. */
    private static List<String> rebuilt(String column, AlterColumn operation, ColumnChange change) {
        boolean typeChanges = operation.changes().stream().anyMatch(ColumnChange.Type.class::isInstance);
        if (change instanceof ColumnChange.Collation && !typeChanges) {
            return List.of("builds the indexes on " + column + " anew and locks " + operation.table() + " meanwhile");
        }
        boolean isComputed = change instanceof ColumnChange.Expression expression
                && expression.to().isPresent()
                && !expression.from().isVirtual();
        return isComputed ? List.of("rewrites " + operation.table() + " and locks it meanwhile") : List.of();
    }
}
