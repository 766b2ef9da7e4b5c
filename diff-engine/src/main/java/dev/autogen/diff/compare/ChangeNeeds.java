package dev.autogen.diff.compare;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.Trigger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the objects of changes use. The database knows it of what it holds; of what somebody declared the texts say it, as far
 * as they name the thing.
 */
final class ChangeNeeds {

    private final ObjectFacts live;
    private final ObjectFacts wanted;
    private final Mentions mentions;

    ChangeNeeds(Schema live, Schema wanted) {
        this.live = live.facts();
        this.wanted = wanted.facts();
        this.mentions = Mentions.of(wanted);
    }

    /** Tables, views and materialized views have their names in common. */
    static DatabaseObject key(DatabaseObject object) {
        return switch (object.kind()) {
            case VIEW, MATERIALIZED_VIEW -> ObjectNames.table(object.name());
            default -> object;
        };
    }

    /**
     * Returns the tables that a new table refers to by its own foreign keys. They must be there; that they change waits for
     * nobody, since the keys that they have are enough.
     */
    Set<DatabaseObject> referenced(ObjectChange change) {
        Set<DatabaseObject> referenced = new HashSet<>();
        for (Operation operation : change.making()) {
            if (operation instanceof CreateTable create) {
                create.table().constraints().forEach(constraint -> addReferenced(constraint, referenced));
            }
        }
        referenced.remove(key(change.object()));
        return referenced;
    }

    /** Returns what else the object of a change must find when it is made, as it will be. */
    Set<DatabaseObject> wanted(ObjectChange change) {
        Set<DatabaseObject> used = named(change);
        Set<DatabaseObject> known = wanted.dependenciesOf(change.object());
        (known.isEmpty() ? mentions.of(change.object()) : known).forEach(object -> used.add(key(object)));
        return used;
    }

    /** Returns what must not go before the object of a change goes. */
    Set<DatabaseObject> live(ObjectChange change) {
        Set<DatabaseObject> used = named(change);
        used.addAll(referenced(change));
        live.dependenciesOf(change.object()).forEach(object -> used.add(key(object)));
        return used;
    }

    private static Set<DatabaseObject> named(ObjectChange change) {
        Set<DatabaseObject> named = new HashSet<>();
        change.object().table().ifPresent(table -> named.add(ObjectNames.table(table)));
        change.making().forEach(operation -> addNamed(operation, named));
        named.remove(key(change.object()));
        return named;
    }

    private static void addNamed(Operation operation, Set<DatabaseObject> named) {
        if (operation instanceof CreateTable create) {
            addNamed(create.table(), named);
        } else if (operation instanceof AddConstraint add) {
            named.add(ObjectNames.table(add.table()));
            addReferenced(add.constraint(), named);
        } else if (operation instanceof AttachPartition attach) {
            named.add(ObjectNames.table(attach.parent()));
        } else if (operation instanceof CreateIndex create) {
            named.add(ObjectNames.table(create.table()));
        } else if (operation instanceof CreatePolicy create) {
            named.add(ObjectNames.table(create.table()));
        } else if (operation instanceof CreateTrigger create) {
            addNamed(create, named);
        }
    }

    private static void addNamed(Table table, Set<DatabaseObject> named) {
        TableFamily.parents(table).forEach(parent -> named.add(ObjectNames.table(parent)));
    }

    private static void addReferenced(Constraint constraint, Set<DatabaseObject> named) {
        if (constraint instanceof Constraint.ForeignKey key) {
            named.add(ObjectNames.table(key.referencedTable()));
        }
    }

    private static void addNamed(CreateTrigger create, Set<DatabaseObject> named) {
        named.add(ObjectNames.table(create.table()));
        create.trigger().call().map(Trigger.Call::function).ifPresent(name -> named.add(function(name)));
        create.trigger()
                .constraint()
                .flatMap(Trigger.ConstraintRole::from)
                .ifPresent(table -> named.add(ObjectNames.table(table)));
    }

    /** That of a trigger has no arguments. */
    private static DatabaseObject function(QualifiedName name) {
        return new DatabaseObject(ObjectKind.FUNCTION, name, Optional.empty(), List.of());
    }
}
