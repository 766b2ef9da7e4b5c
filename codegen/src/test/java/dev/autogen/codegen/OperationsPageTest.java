package dev.autogen.codegen;

import dev.autogen.fixtures.GoldenFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OperationsPageTest {

    @Test
    void the_page_of_operations_shows_what_each_of_them_does() {
        GoldenFile.assertMatches(Path.of("..", "docs", "operations.md"), OperationsPage.text());
    }
}
