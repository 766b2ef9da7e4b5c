package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionIdsTest {

    @Test
    void an_id_has_twelve_hexadecimal_digits_and_comes_from_the_given_source() {
        Random source = new Random(1);

        assertThat(Stream.generate(() -> RevisionIds.random(source)).limit(1_000))
                .allMatch(id -> id.matches("[0-9a-f]{12}"))
                .doesNotHaveDuplicates();
        assertThat(RevisionIds.random(new Random(7))).isEqualTo(RevisionIds.random(new Random(7)));
    }
}
