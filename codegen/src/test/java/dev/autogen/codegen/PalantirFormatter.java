package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;

/**
 * The formatter that the layout of revision files is measured against, used as Spotless uses it: long string literals stay
 * whole.
 */
final class PalantirFormatter {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private PalantirFormatter() {}

    /** @throws AssertionError where the formatter would write the source in another way */
    static void assertLeavesAlone(String source) {
        try {
            assertThat(source).isEqualTo(FORMATTER.formatSource(FORMATTER.fixImports(source)));
        } catch (FormatterException exception) {
            throw new AssertionError(source, exception);
        }
    }
}
