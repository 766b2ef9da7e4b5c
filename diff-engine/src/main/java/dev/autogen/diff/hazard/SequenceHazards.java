package dev.autogen.diff.hazard;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.RestartSequence;
import dev.autogen.operation.SequenceOperation;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;

/** What is dangerous about sequences. */
final class SequenceHazards implements SequenceOperation.Visitor<List<String>> {

    private static final List<SqlType> BY_SIZE =
            List.of(SqlType.of(TypeName.SMALLINT), SqlType.of(TypeName.INTEGER), SqlType.of(TypeName.BIGINT));

    @Override
    public List<String> createSequence(CreateSequence operation) {
        return List.of();
    }

    /** An application that takes many numbers at once, as Hibernate's pooled optimizer does, must know how many. */
    @Override
    public List<String> alterSequence(AlterSequence operation) {
        List<String> hazards = new ArrayList<>();
        long from = operation.from().options().increment();
        long to = operation.to().options().increment();
        if (from != to) {
            hazards.add("numbers collide while an application still takes " + from + " of "
                    + operation.to().name() + " at once, not " + to);
        }
        if (BY_SIZE.indexOf(operation.to().type())
                < BY_SIZE.indexOf(operation.from().type())) {
            hazards.add("fails where " + operation.to().name() + " is beyond "
                    + operation.to().type().sql());
        }
        return hazards;
    }

    @Override
    public List<String> restartSequence(RestartSequence operation) {
        return List.of("numbers of " + operation.name() + " from " + operation.value()
                + " on come again where they were taken before");
    }

    @Override
    public List<String> dropSequence(DropSequence operation) {
        return List.of("loses the position of " + operation.name());
    }
}
