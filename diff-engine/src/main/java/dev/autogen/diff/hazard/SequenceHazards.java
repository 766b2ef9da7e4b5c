package dev.autogen.diff.hazard;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.SequenceOperation;
import java.util.List;

/** What is dangerous about sequences. */
final class SequenceHazards implements SequenceOperation.Visitor<List<String>> {

    @Override
    public List<String> createSequence(CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<String> alterSequence(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<String> dropSequence(DropSequence operation) {
        return List.of("loses the position of " + operation.name());
    }
}
