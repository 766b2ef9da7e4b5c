package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;

/** What identifies the objects of a schema. */
final class ObjectNames {

    private ObjectNames() {}

    static DatabaseObject table(QualifiedName name) {
        return new DatabaseObject(ObjectKind.TABLE, name);
    }

    static DatabaseObject enumType(EnumType type) {
        return new DatabaseObject(ObjectKind.TYPE, type.name());
    }

    static DatabaseObject sequence(Sequence sequence) {
        return new DatabaseObject(ObjectKind.SEQUENCE, sequence.name());
    }

    /** The index of a table stands in its schema. */
    static DatabaseObject index(QualifiedName table, String name) {
        return new DatabaseObject(ObjectKind.INDEX, new QualifiedName(table.schema(), name));
    }

    static DatabaseObject constraint(QualifiedName table, Constraint constraint) {
        return part(ObjectKind.CONSTRAINT, table, constraint.name().orElseThrow());
    }

    static DatabaseObject trigger(TableTrigger trigger) {
        return part(ObjectKind.TRIGGER, trigger.table(), trigger.trigger().name());
    }

    static DatabaseObject policy(TablePolicy policy) {
        return part(ObjectKind.POLICY, policy.table(), policy.policy().name());
    }

    static DatabaseObject part(ObjectKind kind, QualifiedName table, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name)).of(table);
    }
}
