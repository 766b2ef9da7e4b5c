package dev.autogen.codegen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The part of a file name that tells people what a revision does. */
final class Slug {

    /** Alembic's {@code truncate_slug_length}. */
    static final int MAX_LENGTH = 40;

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    private Slug() {}

    /**
     * Returns the message in lower-case letters and digits with {@code _} between the words, cut after the last word that
     * fits; empty where the message has no letter or digit that can be written so.
     */
    static String of(String message, int maxLength) {
        String folded = message.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        String words = Normalizer.normalize(folded, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return words.length() <= maxLength ? words : cut(words, maxLength);
    }

    private static String cut(String words, int maxLength) {
        int end = words.lastIndexOf('_', maxLength);
        return words.substring(0, end < 0 ? maxLength : end);
    }
}
