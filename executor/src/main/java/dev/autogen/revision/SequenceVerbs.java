package dev.autogen.revision;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Option;
import dev.autogen.operation.RestartSequence;
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
    default void alterSequence(Sequence from, Sequence to, Option... options) {
        invoke(new AlterSequence(from, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.restartSequence("item_seq", 1000)}: the next number is 1000. */
    default void restartSequence(String name, long value, Option... options) {
        restartSequence(QualifiedName.of(name), value, options);
    }

    /** {@code op.restartSequence(name("audit", "item_seq"), 1000)} */
    default void restartSequence(QualifiedName name, long value, Option... options) {
        invoke(new RestartSequence(name, value, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropSequence("item_seq")} */
    default void dropSequence(String name, Option... options) {
        dropSequence(QualifiedName.of(name), options);
    }

    /** {@code op.dropSequence(name("audit", "item_seq"))} */
    default void dropSequence(QualifiedName name, Option... options) {
        invoke(new DropSequence(name, Set.copyOf(List.of(options))));
    }
}
