package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code diff-cases.txt} beside this class says where each case is tested that other tools get wrong, or that Alembic tests. */
class DiffCaseListTest {

    private static final List<String> OF_OTHER_TOOLS = List.of(
            ("T01 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T14 T15 T16 T17 T18 T19 T20 T22 T23 T24 T25 T26 T28 T29 T30 T31 T32"
                            + " T33 T36 T38 T39 T40 T41 T42 T43 T44 T46 T47 T48 T49 T51 T53 T54 T56 T57 T59 T60")
                    .split(" "));

    private static final int OF_ALEMBIC = 49;

    @Test
    void every_case_has_its_place() {
        assertThat(entries().map(Entry::id).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                OF_OTHER_TOOLS.stream(),
                                IntStream.rangeClosed(1, OF_ALEMBIC).mapToObj(number -> "A" + number))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_case_is_where_the_list_says(Entry entry) throws IOException {
        assertThat(Files.readString(Path.of("..").resolve(entry.file()))).contains(entry.text());
    }

    static Stream<Entry> entries() {
        return Drift.text("diff-cases.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(parts -> new Entry(parts[0], parts[1], parts[2]));
    }

    record Entry(String id, String file, String text) {

        @Override
        public String toString() {
            return id;
        }
    }
}
