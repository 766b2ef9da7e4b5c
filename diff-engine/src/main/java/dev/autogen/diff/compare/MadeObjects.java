package dev.autogen.diff.compare;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What operations make that a comment or a privilege can be on. */
final class MadeObjects {

    /** Those that columns make, by table. */
    private final Map<QualifiedName, Map<String, DatabaseObject>> sequences = new HashMap<>();

    private final Map<QualifiedName, List<DatabaseObject>> viewColumns = new HashMap<>();

    MadeObjects(Schema schema) {
        schema.facts().origins().forEach((object, origin) -> {
            if (origin instanceof Origin.OfColumn column && object.kind() == ObjectKind.SEQUENCE) {
                sequences
                        .computeIfAbsent(column.table(), key -> new HashMap<>())
                        .put(column.column(), object);
            }
        });
        for (DatabaseObject object : schema.facts().comments().keySet()) {
            if (object.kind() == ObjectKind.COLUMN) {
                viewColumns
                        .computeIfAbsent(object.table().orElseThrow(), key -> new ArrayList<>())
                        .add(object);
            }
        }
    }

    List<DatabaseObject> of(Operation operation) {
        List<DatabaseObject> made = new ArrayList<>();
        addTableParts(operation, made);
        addTypes(operation, made);
        addRoutines(operation, made);
        addViews(operation, made);
        if (operation instanceof CreateNamespace create) {
            made.add(new DatabaseObject(ObjectKind.SCHEMA, QualifiedName.of(create.name())));
        } else if (operation instanceof CreateExtension create) {
            made.add(new DatabaseObject(
                    ObjectKind.EXTENSION, QualifiedName.of(create.extension().name())));
        } else if (operation instanceof CreateSequence create) {
            made.add(new DatabaseObject(ObjectKind.SEQUENCE, create.sequence().name()));
        }
        return made;
    }

    private void addTableParts(Operation operation, List<DatabaseObject> made) {
        if (operation instanceof CreateTable create) {
            QualifiedName table = create.table().name();
            made.add(ObjectNames.table(table));
            create.table().constraints().forEach(constraint -> addConstraint(table, constraint, made));
            made.addAll(sequences.getOrDefault(table, Map.of()).values());
        } else if (operation instanceof AddConstraint add) {
            addConstraint(add.table(), add.constraint(), made);
        } else if (operation instanceof CreateIndex create) {
            made.add(ObjectNames.index(create.table(), create.index().name().orElseThrow()));
        } else if (operation instanceof AddColumn add) {
            addSequence(add.table(), add.column().name(), made);
        } else if (operation instanceof AlterColumn alter && makesIdentity(alter)) {
            addSequence(alter.table(), alter.column(), made);
        } else if (operation instanceof CreatePolicy create) {
            made.add(ObjectNames.part(
                    ObjectKind.POLICY, create.table(), create.policy().name()));
        } else if (operation instanceof CreateTrigger create) {
            addTrigger(create, made);
        }
    }

    /** The index behind a constraint has its name. */
    private static void addConstraint(QualifiedName table, Constraint constraint, List<DatabaseObject> made) {
        made.add(ObjectNames.constraint(table, constraint));
        made.add(ObjectNames.index(table, constraint.name().orElseThrow()));
    }

    /** A constraint trigger can be commented as either. */
    private static void addTrigger(CreateTrigger create, List<DatabaseObject> made) {
        String name = create.trigger().name();
        made.add(ObjectNames.part(ObjectKind.TRIGGER, create.table(), name));
        if (create.trigger().constraint().isPresent()) {
            made.add(ObjectNames.part(ObjectKind.CONSTRAINT, create.table(), name));
        }
    }

    private void addSequence(QualifiedName table, String column, List<DatabaseObject> made) {
        DatabaseObject sequence = sequences.getOrDefault(table, Map.of()).get(column);
        if (sequence != null) {
            made.add(sequence);
        }
    }

    private static boolean makesIdentity(AlterColumn alter) {
        return alter.changes().stream()
                .anyMatch(change -> change instanceof ColumnChange.IdentityChange identity
                        && identity.from().isEmpty());
    }

    private static void addTypes(Operation operation, List<DatabaseObject> made) {
        if (operation instanceof CreateEnum create) {
            made.add(new DatabaseObject(ObjectKind.TYPE, create.type().name()));
        } else if (operation instanceof ReplaceEnum replace) {
            made.add(new DatabaseObject(ObjectKind.TYPE, replace.to().name()));
        } else if (operation instanceof CreateDomain create) {
            made.add(new DatabaseObject(ObjectKind.DOMAIN, create.domain().name()));
            create.domain().checks().forEach(check -> addCheck(create.domain().name(), check, made));
        } else if (operation instanceof AddDomainConstraint add) {
            addCheck(add.domain(), add.constraint(), made);
        }
    }

    private static void addCheck(QualifiedName domain, Constraint.Check check, List<DatabaseObject> made) {
        made.add(ObjectNames.part(
                ObjectKind.DOMAIN_CONSTRAINT, domain, check.name().orElseThrow()));
    }

    private static void addRoutines(Operation operation, List<DatabaseObject> made) {
        if (operation instanceof CreateFunction create) {
            made.add(RoutineCreation.object(create.function()));
        } else if (operation instanceof CreateProcedure create) {
            made.add(RoutineCreation.object(create.procedure()));
        }
    }

    private void addViews(Operation operation, List<DatabaseObject> made) {
        if (operation instanceof CreateView create) {
            addView(new DatabaseObject(ObjectKind.VIEW, create.view().name()), made);
        } else if (operation instanceof CreateMaterializedView create) {
            addView(
                    new DatabaseObject(
                            ObjectKind.MATERIALIZED_VIEW, create.view().name()),
                    made);
        }
    }

    private void addView(DatabaseObject view, List<DatabaseObject> made) {
        made.add(view);
        made.addAll(viewColumns.getOrDefault(view.name(), List.of()));
    }
}
