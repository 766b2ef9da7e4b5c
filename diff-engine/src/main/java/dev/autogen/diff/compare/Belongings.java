package dev.autogen.diff.compare;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Grant;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Revoke;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What belongs to an object and goes away with it, so that it must be made again wherever the object is: comments, privileges,
 * how the index behind a constraint is stored, indexes of a materialized view, triggers, row security and policies.
 */
final class Belongings {

    private final Schema schema;
    private final Set<DatabaseObject> separate;
    private final MadeObjects objects;
    private final TriggerKind triggers;
    private final Map<DatabaseObject, List<Operation>> privileges = new HashMap<>();
    private final Map<QualifiedName, List<Operation>> parts = new HashMap<>();

    /**
     * Knows what belongs to the objects of a schema.
     *
     * @param separate what is made by a change of its own
     */
    Belongings(Schema schema, Set<DatabaseObject> separate) {
        this.schema = schema;
        this.separate = Set.copyOf(separate);
        this.objects = new MadeObjects(schema);
        this.triggers = new TriggerKind(new Pairs.Pair<>(schema, Schema.EMPTY));
        schema.facts().revocations().forEach(each -> addPrivileges(each, new Revoke(each)));
        schema.facts().grants().forEach(each -> addPrivileges(each, new Grant(each)));
        addParts();
    }

    private void addPrivileges(Privileges each, Operation operation) {
        if (each.target().orElseThrow() instanceof PrivilegeTarget.One one) {
            privileges.computeIfAbsent(one.object(), key -> new ArrayList<>()).add(operation);
        }
    }

    private void addParts() {
        schema.others()
                .viewIndexes()
                .forEach(index -> addPart(
                        index.view(),
                        ObjectNames.index(index.view(), index.index().name().orElseThrow()),
                        List.of(CreateIndex.of(index.view(), index.index()))));
        schema.others()
                .triggers()
                .forEach(trigger -> addPart(trigger.table(), ObjectNames.trigger(trigger), triggers.make(trigger)));
        RowSecurityKind rowSecurity = new RowSecurityKind();
        schema.others()
                .rowSecurity()
                .forEach(security ->
                        addPart(security.table(), RowSecurityKind.name(security.table()), rowSecurity.make(security)));
        schema.others()
                .policies()
                .forEach(policy -> addPart(
                        policy.table(),
                        ObjectNames.policy(policy),
                        List.of(new CreatePolicy(policy.table(), policy.policy()))));
    }

    private void addPart(QualifiedName relation, DatabaseObject part, List<Operation> operations) {
        if (!separate.contains(part)) {
            parts.computeIfAbsent(relation, key -> new ArrayList<>()).addAll(operations);
        }
    }

    /** Returns what the operations make. */
    Set<DatabaseObject> made(List<Operation> operations) {
        Set<DatabaseObject> made = new HashSet<>();
        operations.forEach(operation -> made.addAll(objects.of(operation)));
        return made;
    }

    /** Returns the operations, and behind each of them what belongs to what it makes. */
    List<Operation> with(List<Operation> operations) {
        List<Operation> all = new ArrayList<>();
        for (Operation operation : operations) {
            all.add(operation);
            all.addAll(storage(operation));
            parts(operation).forEach(part -> {
                all.add(part);
                all.addAll(facts(part));
            });
            all.addAll(facts(operation));
        }
        return all;
    }

    private List<Operation> parts(Operation operation) {
        if (operation instanceof CreateTable create) {
            return parts.getOrDefault(create.table().name(), List.of());
        }
        if (operation instanceof CreateView create) {
            return parts.getOrDefault(create.view().name(), List.of());
        }
        return operation instanceof CreateMaterializedView create
                ? parts.getOrDefault(create.view().name(), List.of())
                : List.of();
    }

    private List<Operation> facts(Operation operation) {
        List<Operation> facts = new ArrayList<>();
        List<DatabaseObject> made = objects.of(operation);
        made.forEach(object -> facts.addAll(privileges.getOrDefault(object, List.of())));
        if (operation instanceof AddColumn add) {
            facts.addAll(privileges(add));
        }
        for (DatabaseObject object : made) {
            Optional.ofNullable(schema.facts().comments().get(object))
                    .ifPresent(text -> facts.add(
                            new CommentOn(object, new ColumnChange.Comment(Optional.empty(), Optional.of(text)))));
        }
        return facts;
    }

    /** Those on a column go with it. */
    private List<Operation> privileges(AddColumn add) {
        List<Operation> grants = new ArrayList<>();
        for (Operation operation : privileges.getOrDefault(ObjectNames.table(add.table()), List.of())) {
            if (operation instanceof Grant grant) {
                List<Privilege> ofColumn = grant.privileges().privileges().stream()
                        .filter(privilege ->
                                privilege.columns().contains(add.column().name()))
                        .map(privilege -> new Privilege(
                                privilege.word(), List.of(add.column().name())))
                        .toList();
                if (!ofColumn.isEmpty()) {
                    Privileges all = grant.privileges();
                    grants.add(new Grant(new Privileges(ofColumn, all.target(), all.roles(), all.isGrantable())));
                }
            }
        }
        return grants;
    }

    private List<Operation> storage(Operation operation) {
        List<Operation> changes = new ArrayList<>();
        if (operation instanceof CreateTable create) {
            create.table()
                    .constraints()
                    .forEach(constraint -> changes.addAll(storage(create.table().name(), constraint)));
        } else if (operation instanceof AddConstraint add) {
            changes.addAll(storage(add.table(), add.constraint()));
        }
        return changes;
    }

    private List<Operation> storage(QualifiedName table, Constraint constraint) {
        QualifiedName index =
                new QualifiedName(table.schema(), constraint.name().orElseThrow());
        IndexStorage storage = schema.facts().constraintStorage().get(index);
        boolean hasIndex = constraint.accept(new KeyMeaning()).isPresent();
        return storage == null || !hasIndex ? List.of() : StorageChanges.of(table, index.name(), storage);
    }
}
