package dev.autogen.diff.compare;

import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that make tables with their indexes, and partitions of them. When a partition is attached, PostgreSQL takes an
 * index of it for a part of its parent's wherever it is the same, and makes one where there is none ({@code
 * AttachPartitionEnsureIndexes} in tablecmds.c). So the indexes of the parent and their parts come before that, those that
 * the partition has of its own after it.
 */
final class TableSteps {

    private final Schema schema;
    private final Postponed postponed;
    private final CreationNeeds needs;
    private final TableFamily family;
    private final List<CreationStep> steps = new ArrayList<>();

    TableSteps(Schema schema, Postponed postponed, CreationNeeds needs) {
        this.schema = schema;
        this.postponed = postponed;
        this.needs = needs;
        this.family = needs.family();
    }

    List<CreationStep> all() {
        schema.tables().forEach(this::add);
        return steps;
    }

    private void add(Table table) {
        DatabaseObject object = object(table.name());
        NewTable made = new NewTable(table, family, postponed);
        steps.add(new CreationStep(CreationStep.Name.of(object), made.creation(), neededBy(table)));
        List<Operation> rest = made.rest();
        if (!rest.isEmpty()) {
            steps.add(new CreationStep(rest(table.name()), rest, needs.ofRest(object)));
        }
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.sort(Comparator.comparing(index -> indexObject(table, index).name(), family.orderOfIndexes()));
        indexes.forEach(index -> steps.add(index(table, index)));
        table.options().partitionOf().ifPresent(partition -> {
            steps.add(attachment(table, partition));
            List<Operation> ownKeys = made.ownKeys();
            if (!ownKeys.isEmpty()) {
                CreationStep.Name name = new CreationStep.Name(object, CreationStep.Part.OWN_KEYS);
                steps.add(new CreationStep(name, ownKeys, Set.of(attachment(table.name()))));
            }
        });
    }

    /** An heir gets the defaults of its parents when it is made, and would get a later one in the place of its own. */
    private Set<CreationStep.Name> neededBy(Table table) {
        Set<CreationStep.Name> needed = needs.of(object(table.name()));
        for (QualifiedName parent : TableFamily.parents(table)) {
            needed.add(whole(parent));
            if (!TableFamily.isPartition(table)) {
                needed.add(rest(parent));
            }
        }
        return needed;
    }

    private CreationStep index(Table table, Index index) {
        DatabaseObject object = indexObject(table, index);
        CreateIndex create = CreateIndex.of(table.name(), index);
        List<Operation> operations = new ArrayList<>();
        Set<CreationStep.Name> needed = needs.of(object);
        needed.addAll(List.of(whole(table.name()), rest(table.name())));
        if (TableFamily.isPartition(table) && !isMadeForAttachment(object)) {
            needed.add(attachment(table.name()));
        }
        List<QualifiedName> partitions = family.partitions(table.name());
        if (isIncomplete(object.name()) && !partitions.isEmpty()) {
            partitions.forEach(partition -> needed.add(attachment(partition)));
            operations.add(new CreateIndex(table.name(), index, only(create)));
        } else {
            operations.add(create);
        }
        family.parentIndex(object.name()).filter(this::isIncomplete).ifPresent(parent -> {
            needed.add(CreationStep.Name.of(new DatabaseObject(ObjectKind.INDEX, parent)));
            operations.add(new AttachIndex(parent, object.name()));
        });
        return new CreationStep(CreationStep.Name.of(object), operations, needed);
    }

    private CreationStep attachment(Table table, PartitionOf partition) {
        Set<CreationStep.Name> needed = new HashSet<>(
                List.of(whole(table.name()), rest(table.name()), whole(partition.parent()), rest(partition.parent())));
        for (Index index : table.indexes()) {
            if (isMadeForAttachment(indexObject(table, index))) {
                needed.add(CreationStep.Name.of(indexObject(table, index)));
            }
        }
        for (Table parent : family.knownParents(table)) {
            for (Index index : parent.indexes()) {
                if (!isIncomplete(indexObject(parent, index).name())) {
                    needed.add(CreationStep.Name.of(indexObject(parent, index)));
                }
            }
        }
        Operation attach = new AttachPartition(partition.parent(), table.name(), partition.bound());
        return new CreationStep(attachment(table.name()), List.of(attach), needed);
    }

    private boolean isMadeForAttachment(DatabaseObject index) {
        return family.parentIndex(index.name())
                .filter(parent -> !isIncomplete(parent))
                .isPresent();
    }

    /** Returns whether not all partitions have a part of the index, which PostgreSQL then calls invalid. */
    private boolean isIncomplete(QualifiedName index) {
        return schema.facts().invalidIndexes().contains(index);
    }

    private static Set<Option> only(CreateIndex create) {
        Set<Option> options = new HashSet<>(create.options());
        options.add(Option.ONLY);
        return options;
    }

    private static DatabaseObject indexObject(Table table, Index index) {
        return CreationNeeds.index(table.name(), index);
    }

    private static DatabaseObject object(QualifiedName table) {
        return new DatabaseObject(ObjectKind.TABLE, table);
    }

    private static CreationStep.Name whole(QualifiedName table) {
        return CreationStep.Name.of(object(table));
    }

    private static CreationStep.Name rest(QualifiedName table) {
        return new CreationStep.Name(object(table), CreationStep.Part.REST);
    }

    private static CreationStep.Name attachment(QualifiedName table) {
        return new CreationStep.Name(object(table), CreationStep.Part.ATTACHMENT);
    }
}
