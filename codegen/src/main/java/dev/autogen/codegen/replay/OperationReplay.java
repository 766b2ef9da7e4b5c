package dev.autogen.codegen.replay;

import dev.autogen.operation.Autocommit;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.ExtensionOperation;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.NamespaceOperation;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.RoutineOperation;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.operation.SequenceOperation;
import dev.autogen.operation.SetSchema;
import dev.autogen.operation.TableOperation;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ViewOperation;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import org.jspecify.annotations.Nullable;

/** Does to the tables what an operation does; what is about other things passes. */
record OperationReplay(ReplayedTables tables) implements Operation.Visitor<@Nullable Void> {

    @Override
    public @Nullable Void table(TableOperation operation) {
        return operation.accept(new TableReplay(tables));
    }

    @Override
    public @Nullable Void column(ColumnOperation operation) {
        return operation.accept(new ColumnReplay(tables));
    }

    @Override
    public @Nullable Void constraint(ConstraintOperation operation) {
        return operation.accept(new ConstraintReplay(tables));
    }

    @Override
    public @Nullable Void index(IndexOperation operation) {
        return operation.accept(new IndexReplay(tables));
    }

    @Override
    public @Nullable Void object(ObjectOperation operation) {
        if (operation instanceof SetSchema move && move.object().kind() == ObjectKind.TABLE) {
            QualifiedName from = move.object().name();
            tables.rename(from, QualifiedName.of(move.to(), from.name()));
        }
        if (operation instanceof RenameObject renaming && renaming.object().kind() == ObjectKind.SCHEMA) {
            moveAll(renaming.object().name().name(), renaming.to());
        }
        return null;
    }

    private void moveAll(String fromSchema, String toSchema) {
        for (Table table : tables.all()) {
            if (table.name().schema().filter(fromSchema::equals).isPresent()) {
                tables.rename(
                        table.name(), QualifiedName.of(toSchema, table.name().name()));
            }
        }
    }

    @Override
    public @Nullable Void control(ControlOperation operation) {
        if (operation instanceof Autocommit block) {
            block.operations().forEach(inner -> inner.accept(this));
        }
        return null;
    }

    @Override
    public @Nullable Void sequence(SequenceOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void type(TypeOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void namespace(NamespaceOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void extension(ExtensionOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void view(ViewOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void routine(RoutineOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void trigger(TriggerOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void security(SecurityOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void data(DataOperation operation) {
        return null;
    }

    @Override
    public @Nullable Void custom(CustomOperation operation) {
        return null;
    }
}
