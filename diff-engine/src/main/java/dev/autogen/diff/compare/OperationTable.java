package dev.autogen.diff.compare;

import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DisableRowLevelSecurity;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.ExtensionOperation;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.Grant;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.NamespaceOperation;
import dev.autogen.operation.NoForceRowLevelSecurity;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.Revoke;
import dev.autogen.operation.RevokeGrantOption;
import dev.autogen.operation.RoutineOperation;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.operation.SequenceOperation;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.operation.SetSchema;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.operation.TableOperation;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ViewOperation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** The table that an operation is of or on. */
final class OperationTable implements Operation.Visitor<Optional<QualifiedName>> {

    @Override
    public Optional<QualifiedName> table(TableOperation operation) {
        return operation.accept(new OfTable());
    }

    @Override
    public Optional<QualifiedName> column(ColumnOperation operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> constraint(ConstraintOperation operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> index(IndexOperation operation) {
        return operation.accept(new OfIndex());
    }

    @Override
    public Optional<QualifiedName> sequence(SequenceOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> type(TypeOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> namespace(NamespaceOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> extension(ExtensionOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> object(ObjectOperation operation) {
        return operation.accept(new OfObject());
    }

    @Override
    public Optional<QualifiedName> view(ViewOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> routine(RoutineOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> trigger(TriggerOperation operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> security(SecurityOperation operation) {
        return operation.accept(new OfSecurity());
    }

    @Override
    public Optional<QualifiedName> data(DataOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> control(ControlOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> custom(CustomOperation operation) {
        return Optional.empty();
    }

    private static final class OfTable implements TableOperation.Visitor<Optional<QualifiedName>> {

        @Override
        public Optional<QualifiedName> createTable(CreateTable operation) {
            return Optional.of(operation.table().name());
        }

        @Override
        public Optional<QualifiedName> dropTable(DropTable operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> renameTable(RenameTable operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> commentOnTable(CommentOnTable operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> attachPartition(AttachPartition operation) {
            return Optional.of(operation.parent());
        }

        @Override
        public Optional<QualifiedName> detachPartition(DetachPartition operation) {
            return Optional.of(operation.parent());
        }

        @Override
        public Optional<QualifiedName> finalizeDetach(FinalizeDetach operation) {
            return Optional.of(operation.parent());
        }

        @Override
        public Optional<QualifiedName> setTableParameters(SetTableParameters operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> setTablePersistence(SetTablePersistence operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> setTablespace(SetTablespace operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> addInheritance(AddInheritance operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> dropInheritance(DropInheritance operation) {
            return Optional.of(operation.table());
        }
    }

    private static final class OfIndex implements IndexOperation.Visitor<Optional<QualifiedName>> {

        @Override
        public Optional<QualifiedName> createIndex(CreateIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> dropIndex(DropIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> renameIndex(RenameIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> attachIndex(AttachIndex operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> reindexIndex(ReindexIndex operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> reindexTable(ReindexTable operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> setIndexParameters(SetIndexParameters operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> setIndexTablespace(SetIndexTablespace operation) {
            return Optional.of(operation.table());
        }
    }

    private static final class OfSecurity implements SecurityOperation.Visitor<Optional<QualifiedName>> {

        @Override
        public Optional<QualifiedName> enableRowLevelSecurity(EnableRowLevelSecurity operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> disableRowLevelSecurity(DisableRowLevelSecurity operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> forceRowLevelSecurity(ForceRowLevelSecurity operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> noForceRowLevelSecurity(NoForceRowLevelSecurity operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> createPolicy(CreatePolicy operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> alterPolicy(AlterPolicy operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> dropPolicy(DropPolicy operation) {
            return Optional.of(operation.table());
        }

        @Override
        public Optional<QualifiedName> grant(Grant operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> revoke(Revoke operation) {
            return Optional.empty();
        }

        @Override
        public Optional<QualifiedName> revokeGrantOption(RevokeGrantOption operation) {
            return Optional.empty();
        }
    }

    private static final class OfObject implements ObjectOperation.Visitor<Optional<QualifiedName>> {

        @Override
        public Optional<QualifiedName> renameObject(RenameObject operation) {
            return table(operation.object());
        }

        @Override
        public Optional<QualifiedName> setSchema(SetSchema operation) {
            return table(operation.object());
        }

        @Override
        public Optional<QualifiedName> commentOn(CommentOn operation) {
            return table(operation.object());
        }

        private static Optional<QualifiedName> table(DatabaseObject object) {
            boolean isTable = object.kind() == ObjectKind.TABLE;
            return isTable ? Optional.of(object.name()) : object.table();
        }
    }
}
