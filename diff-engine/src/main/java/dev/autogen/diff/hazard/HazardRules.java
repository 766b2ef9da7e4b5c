package dev.autogen.diff.hazard;

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
import dev.autogen.operation.ViewOperation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The hazards of one operation, each as one line. */
final class HazardRules implements Operation.Visitor<List<String>> {

    /** The tables and materialized views that the same direction of the same revision creates. */
    private final Set<QualifiedName> created;

    HazardRules(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> table(TableOperation operation) {
        return operation.accept(new TableHazards(created));
    }

    @Override
    public List<String> column(ColumnOperation operation) {
        return operation.accept(new ColumnHazards(created));
    }

    @Override
    public List<String> constraint(ConstraintOperation operation) {
        return operation.accept(new ConstraintHazards(created));
    }

    @Override
    public List<String> index(IndexOperation operation) {
        return operation.accept(new IndexHazards(created));
    }

    @Override
    public List<String> sequence(SequenceOperation operation) {
        return operation.accept(new SequenceHazards());
    }

    @Override
    public List<String> type(TypeOperation operation) {
        return operation.accept(new TypeHazards(created));
    }

    @Override
    public List<String> namespace(NamespaceOperation operation) {
        return List.of();
    }

    @Override
    public List<String> extension(ExtensionOperation operation) {
        return operation.accept(new ExtensionHazards());
    }

    @Override
    public List<String> object(ObjectOperation operation) {
        return operation.accept(new ObjectHazards());
    }

    @Override
    public List<String> view(ViewOperation operation) {
        return operation.accept(new ViewHazards(created));
    }

    @Override
    public List<String> routine(RoutineOperation operation) {
        return operation.accept(new RoutineHazards());
    }

    @Override
    public List<String> trigger(TriggerOperation operation) {
        return operation.accept(new TriggerHazards());
    }

    @Override
    public List<String> security(SecurityOperation operation) {
        return operation.accept(new SecurityHazards(created));
    }

    @Override
    public List<String> data(DataOperation operation) {
        return List.of();
    }

    @Override
    public List<String> control(ControlOperation operation) {
        return List.of();
    }

    @Override
    public List<String> custom(CustomOperation operation) {
        return List.of();
    }
}
