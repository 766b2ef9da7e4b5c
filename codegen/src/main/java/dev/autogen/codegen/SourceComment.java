package dev.autogen.codegen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which attribute of the entities a change comes from, where its own names do not say so. */
final class SourceComment {

    /** More are found where one column has many classes above it, and then the first ones say enough. */
    private static final int SHOWN = 3;

    private SourceComment() {}

    /**
     * Returns {@code Invoice.total} for what stands in another table or has another name; empty for {@code column
     * invoice.total}.
     *
     * @param subject of the change
     * @param sources such as {@code Invoice.total}, or the name of a class
     */
    static Optional<String> of(String subject, List<String> sources) {
        String said = letters(subject);
        boolean isSaid = sources.stream().allMatch(source -> isSaid(source, said));
        if (isSaid) {
            return Optional.empty();
        }
        String shown = String.join(", ", sources.stream().limit(SHOWN).toList());
        int more = sources.size() - SHOWN;
        return Optional.of(more > 0 ? shown + " and " + more + " more" : shown);
    }

    private static boolean isSaid(String source, String said) {
        for (String name : source.split("\\.")) {
            if (!said.contains(letters(name))) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
