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
import java.util.Optional;

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
        deployment(operation.to().name().toString(), from, to).ifPresent(hazards::add);
        if (BY_SIZE.indexOf(operation.to().type())
                < BY_SIZE.indexOf(operation.from().type())) {
            hazards.add("fails where " + operation.to().name() + " is beyond "
                    + operation.to().type().sql());
        }
        return hazards;
    }

    /**
     * Numbers that are left out harm nobody, those that two take do: whoever takes many at once must find an increment that
     * is at least as high (../shared/reference/hazards.md, AG47).
     */
    private static Optional<String> deployment(String sequence, long from, long to) {
        if (from == to) {
            return Optional.empty();
        }
        return Math.abs(from) < Math.abs(to)
                ? Optional.of("run this before an application that takes " + to + " of " + sequence
                        + " at once is deployed: its numbers collide until then")
                : Optional.of("run this when no application that takes " + from + " of " + sequence
                        + " at once is left: its numbers collide from then on");
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
