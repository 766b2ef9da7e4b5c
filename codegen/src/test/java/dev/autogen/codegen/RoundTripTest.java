package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a revision file does when it is run is what was written, and the formatter leaves the file alone. */
class RoundTripTest {

    private static final int OPERATIONS = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void any_operation_survives_its_file_which_the_formatter_leaves_alone(long seed) {
        RandomOperations random = new RandomOperations(seed);
        List<Operation> up = random.next(OPERATIONS);
        List<Operation> down = random.next(OPERATIONS);
        List<Operation> both = Stream.concat(up.stream(), down.stream()).toList();
        Change change = Drafts.change(up, down).withHazards(random.hazards(both));

        RevisionFile file = Drafts.file(Drafts.of("everything", List.of(change)));

        PalantirFormatter.assertLeavesAlone(file.text());
        CompiledRevision revision = CompiledRevision.of(file);
        assertThat(revision.upgrade()).isEqualTo(up);
        assertThat(revision.downgrade()).isEqualTo(down);
    }
}
