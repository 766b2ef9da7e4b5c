package dev.autogen.diff.compare;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.Grant;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.Revoke;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.TriggerState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is made when all that can be used is there. */
final class LastOperations {

    /** Where an index is that is nowhere else (PostgreSQL manual, 22.6 "Tablespaces"). */
    private static final String DEFAULT_TABLESPACE = "pg_default";

    private final Schema schema;
    private final Postponed postponed;
    private final TableFamily family;
    private final List<Operation> operations = new ArrayList<>();

    private LastOperations(Schema schema, Postponed postponed) {
        this.schema = schema;
        this.postponed = postponed;
        this.family = new TableFamily(schema);
    }

    static List<Operation> of(Schema schema, Postponed postponed) {
        LastOperations last = new LastOperations(schema, postponed);
        schema.sequences().forEach(last::owner);
        for (Table table : schema.tables()) {
            NewTable made = new NewTable(table, last.family, postponed);
            last.operations.addAll(made.renames());
            last.operations.addAll(made.added(ConstraintStage.AFTER_TABLES));
        }
        last.foreignKeys();
        last.storage();
        last.others(schema.others());
        schema.facts().revocations().forEach(privileges -> last.operations.add(new Revoke(privileges)));
        schema.facts().grants().forEach(privileges -> last.operations.add(new Grant(privileges)));
        schema.facts()
                .comments()
                .forEach((object, text) -> last.operations.add(
                        new CommentOn(object, new ColumnChange.Comment(Optional.empty(), Optional.of(text)))));
        return last.operations;
    }

    private void owner(Sequence sequence) {
        if (sequence.ownedBy().isPresent()) {
            operations.add(new AlterSequence(sequence.withoutOwner(), sequence));
        }
    }

    /**
     * A key of a partitioned table goes to its partitions, where PostgreSQL would take one that is the same for it. So it
     * comes before theirs, but behind one whose name it would take away.
     */
    private void foreignKeys() {
        List<Table> tables = new ArrayList<>(schema.tables());
        tables.sort(Comparator.comparing(table -> family.ancestors(table).size()));
        List<Operation> others = new ArrayList<>();
        for (Table table : tables) {
            for (Operation operation : new NewTable(table, family, postponed).added(ConstraintStage.FOREIGN_KEY)) {
                boolean isTaken = operation instanceof AddConstraint add && isNameOfAncestor(table, add.constraint());
                (isTaken ? operations : others).add(operation);
            }
        }
        operations.addAll(others);
    }

    private boolean isNameOfAncestor(Table table, Constraint key) {
        return TableFamily.isPartition(table)
                && family.ancestors(table).stream()
                        .flatMap(ancestor -> ancestor.constraints().stream())
                        .anyMatch(other -> other.name().equals(key.name()));
    }

    private void storage() {
        Map<QualifiedName, IndexStorage> all = schema.facts().constraintStorage();
        for (Table table : schema.tables()) {
            for (Constraint constraint : table.constraints()) {
                QualifiedName index = TableFamily.indexName(table, constraint);
                if (constraint.accept(new KeyMeaning()).isPresent() && all.containsKey(index)) {
                    storage(table, index.name(), all.get(index));
                }
            }
        }
    }

    private void storage(Table table, String index, IndexStorage storage) {
        List<ParameterChange> changes = new ArrayList<>();
        storage.parameters()
                .forEach((name, value) -> changes.add(new ParameterChange(name, Optional.empty(), Optional.of(value))));
        // A partitioned index has got them already.
        if (!changes.isEmpty() && table.options().partitioning().isEmpty()) {
            operations.add(new SetIndexParameters(table.name(), index, changes));
        }
        storage.tablespace()
                .ifPresent(tablespace ->
                        operations.add(new SetIndexTablespace(table.name(), index, DEFAULT_TABLESPACE, tablespace)));
    }

    private void others(OtherObjects others) {
        triggers(others.triggers());
        others.rowSecurity().forEach(this::rowSecurity);
        others.policies().forEach(policy -> operations.add(new CreatePolicy(policy.table(), policy.policy())));
    }

    /**
     * A partition has clones of the triggers of its parent that are for each row, and takes their states too, so its own
     * states come later.
     */
    private void triggers(List<TableTrigger> all) {
        Map<QualifiedName, Set<String>> names = new HashMap<>();
        all.stream()
                .filter(trigger -> trigger.trigger().isForEachRow())
                .forEach(trigger -> names.computeIfAbsent(trigger.table(), key -> new HashSet<>())
                        .add(trigger.trigger().name()));
        List<TableTrigger> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(
                trigger -> family.partitioned(trigger.table()).size()));
        for (TableTrigger trigger : sorted) {
            boolean isClone = family.partitioned(trigger.table()).stream()
                    .anyMatch(parent -> names.getOrDefault(parent.name(), Set.of())
                            .contains(trigger.trigger().name()));
            if (!isClone) {
                operations.add(new CreateTrigger(trigger.table(), trigger.trigger()));
            }
            state(trigger, isClone);
        }
    }

    private void state(TableTrigger trigger, boolean isClone) {
        String name = trigger.trigger().name();
        if (trigger.state() == TriggerState.DISABLED) {
            operations.add(new DisableTrigger(trigger.table(), name, TriggerState.ORIGIN));
        } else if (isClone || trigger.state() != TriggerState.ORIGIN) {
            operations.add(new EnableTrigger(trigger.table(), name, TriggerState.ORIGIN, trigger.state()));
        }
    }

    private void rowSecurity(RowSecurity security) {
        if (security.isEnabled()) {
            operations.add(new EnableRowLevelSecurity(security.table()));
        }
        if (security.isForced()) {
            operations.add(new ForceRowLevelSecurity(security.table()));
        }
    }
}
