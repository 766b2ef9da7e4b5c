package dev.autogen.diff.compare;

import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import java.util.List;
import java.util.Set;

/**
 * Operations that make one object, or a part of one, and run together.
 *
 * @param needs the steps that come before it; those that are not there count as done
 */
record CreationStep(Name name, List<Operation> operations, Set<Name> needs) {

    /** What of an object is made. */
    enum Part {
        /** The object, with all that is part of it and has no step of its own. */
        WHOLE,
        /** What was put off, because it uses something that uses the object. */
        REST,
        /** It becomes a partition. */
        ATTACHMENT,
        /** What a partition has beside what its table gives it. */
        OWN_KEYS
    }

    /** What identifies a step. */
    record Name(DatabaseObject object, Part part) {

        static Name of(DatabaseObject object) {
            return new Name(object, Part.WHOLE);
        }
    }

    CreationStep {
        operations = List.copyOf(operations);
        needs = Set.copyOf(needs);
    }
}
