package dev.autogen.cli.review;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one direction of a revision does, as far as that is known without a database.
 *
 * @param refusal why the rest is not known; empty where all is
 */
public record CollectedOperations(List<Operation> operations, String refusal) {

    public CollectedOperations {
        operations = List.copyOf(operations);
        Objects.requireNonNull(refusal, "refusal is null");
    }

    /** One direction of a revision. */
    public interface Direction {
        void run(Operations op) throws Exception;
    }

    /** Runs the direction, which asks no database; what it does until it fails is kept. */
    public static CollectedOperations of(Direction direction) {
        List<Operation> operations = new ArrayList<>();
        try {
            direction.run(new Operations(operations::add));
            return new CollectedOperations(operations, "");
        } catch (AutogenException problem) {
            return new CollectedOperations(
                    operations, problem.getMessage().lines().findFirst().orElse(""));
        } catch (Exception | LinkageError | AssertionError problem) {
            return new CollectedOperations(operations, "it fails where there is no database: " + problem);
        }
    }
}
