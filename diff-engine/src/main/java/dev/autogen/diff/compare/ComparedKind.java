package dev.autogen.diff.compare;

import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Optional;

/** A kind of object that is made, altered and dropped as a whole. */
interface ComparedKind<T> {

    /** Returns those that a schema has. */
    List<T> in(Schema schema);

    DatabaseObject object(T value);

    /** Returns what it is called in the subject of a change. */
    String subject(T value);

    /** Returns what makes it, without comments and privileges. */
    List<Operation> make(T value);

    List<Operation> drop(T value);

    /** Returns what makes the one of the other; empty where it must be dropped and made anew. */
    Optional<List<Operation>> alter(T from, T to);

    Phases phases(T value);

    /** Returns what lets go of it while it is made anew. */
    default Substitution substitution(Pairs.Pair<T> pair, Pairs.Pair<Schema> schemas) {
        return Substitution.NONE;
    }

    /** Returns whether it goes with something else that goes, and is no change then. */
    default boolean goesAlong(T value, Remade remade) {
        return false;
    }

    /** Returns whether a new one comes with something else that comes, and is no change then. */
    default boolean comesAlong(T value, Remade remade) {
        return false;
    }

    /**
     * When its changes run.
     *
     * @param remade when it goes and comes back
     */
    record Phases(Phase added, Phase changed, Phase removed, Phase remade) {

        Phases(Phase added, Phase changed, Phase removed) {
            this(added, changed, removed, removed);
        }
    }
}
