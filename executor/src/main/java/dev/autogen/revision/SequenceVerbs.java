package dev.autogen.revision;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about sequences. */
interface SequenceVerbs extends Invoking {

    /** {@code op.createSequence(sequence("item_seq").incrementBy(50))} */
    default void createSequence(Sequence sequence, Option... options) {
        invoke(new CreateSequence(sequence, Set.copyOf(List.of(options))));
    }

    /** {@code op.alterSequence(sequence("item_seq"), sequence("item_seq").incrementBy(50))}: from, then to. */
    default void alterSequence(Sequence from, Sequence to) {
        invoke(new AlterSequence(from, to));
    }

    /** {@code op.dropSequence("item_seq")} */
    default void dropSequence(String name, Option... options) {
        dropSequence(QualifiedName.of(name), options);
    }

    default void dropSequence(QualifiedName name, Option... options) {
        invoke(new DropSequence(name, Set.copyOf(List.of(options))));
    }
}
