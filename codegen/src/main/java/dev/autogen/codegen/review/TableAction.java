package dev.autogen.codegen.review;

import dev.autogen.operation.BulkInsert;
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
import dev.autogen.operation.RoutineOperation;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.operation.SequenceOperation;
import dev.autogen.operation.TableOperation;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.operation.ViewOperation;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;

/** What an operation does to a table, without the table's name. */
record TableAction(QualifiedName table, String text) {

    /** Finds it; empty where the operation is about no table. */
    static final Operation.Visitor<Optional<TableAction>> FINDER = new Finder();

    TableAction {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(text, "text is null");
    }

    private static final class Finder implements Operation.Visitor<Optional<TableAction>> {

        @Override
        public Optional<TableAction> table(TableOperation operation) {
            return Optional.of(operation.accept(new TableWords()));
        }

        @Override
        public Optional<TableAction> column(ColumnOperation operation) {
            return Optional.of(operation.accept(new ColumnWords()));
        }

        @Override
        public Optional<TableAction> constraint(ConstraintOperation operation) {
            return Optional.of(operation.accept(new ConstraintWords()));
        }

        @Override
        public Optional<TableAction> index(IndexOperation operation) {
            return operation.accept(new IndexWords());
        }

        @Override
        public Optional<TableAction> trigger(TriggerOperation operation) {
            return Optional.of(operation.accept(new TriggerWords()));
        }

        @Override
        public Optional<TableAction> security(SecurityOperation operation) {
            return operation.accept(new SecurityWords());
        }

        @Override
        public Optional<TableAction> data(DataOperation operation) {
            if (operation instanceof BulkInsert insert) {
                return Optional.of(new TableAction(
                        insert.table(), "insert " + insert.rows().size() + " rows"));
            }
            if (operation instanceof UpdateInBatches update) {
                return Optional.of(new TableAction(update.table(), "update in batches"));
            }
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> sequence(SequenceOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> type(TypeOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> namespace(NamespaceOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> extension(ExtensionOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> object(ObjectOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> view(ViewOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> routine(RoutineOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> control(ControlOperation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<TableAction> custom(CustomOperation operation) {
            return Optional.empty();
        }
    }
}
