package dev.autogen.operation;

import dev.autogen.schema.Deferrability;
import java.util.Objects;

/** One change of a constraint, with what was and what will be. */
public sealed interface ConstraintChange {

    <R> R accept(Visitor<R> visitor);

    /** One method a case, so that a new change is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R deferral(Deferral change);

        R enforced(Enforced change);

        R inherited(Inherited change);
    }

    /** When a foreign key is checked; of no other constraint can it change. */
    record Deferral(Deferrability from, Deferrability to) implements ConstraintChange {

        public Deferral {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deferral(this);
        }
    }

    /** Whether a foreign key is checked, and was not, or the other way round; PostgreSQL 18 and later. */
    record Enforced(boolean to) implements ConstraintChange {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enforced(this);
        }
    }

    /** Whether a not-null constraint holds for inheriting tables, and did not, or the reverse; PostgreSQL 18 and later. */
    record Inherited(boolean to) implements ConstraintChange {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inherited(this);
        }
    }
}
