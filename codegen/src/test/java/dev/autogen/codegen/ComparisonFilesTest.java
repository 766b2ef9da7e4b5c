package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that come of whole comparisons; {@code cli} makes and runs them, and lacks the formatter. */
class ComparisonFilesTest {

    private static final Path FILES = Path.of("../cli/src/test/resources/golden/comparison");

    @Test
    void the_formatter_leaves_them_alone() throws IOException {
        try (Stream<Path> paths = Files.list(FILES)) {
            List<Path> files = paths.sorted().toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(10);
            for (Path file : files) {
                PalantirFormatter.assertLeavesAlone(Files.readString(file).replace("\r\n", "\n"));
            }
        }
    }
}
