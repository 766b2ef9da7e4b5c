package dev.autogen.cli.command;

import dev.autogen.codegen.RevisionSplit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code expand-contract}. */
final class SplitOption implements ITypeConverter<RevisionSplit> {

    @Override
    public RevisionSplit convert(String text) {
        return Arrays.stream(RevisionSplit.values())
                .filter(split -> name(split).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("--split takes " + String.join(" or ", names()) + ", not " + text));
    }

    private static List<String> names() {
        return Arrays.stream(RevisionSplit.values()).map(SplitOption::name).toList();
    }

    private static String name(RevisionSplit split) {
        return split.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
