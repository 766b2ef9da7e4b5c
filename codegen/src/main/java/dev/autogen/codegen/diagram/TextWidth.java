package dev.autogen.codegen.diagram;

/** How wide text is in a font whose letters are all of one width. */
final class TextWidth {

    /** Of a letter at 12 pixels: 0.6 of the size in nearly all such fonts, and a little more for safety. */
    static final double LETTER = 7.35;

    /** The first code point of scripts whose letters take two places (Unicode Standard Annex 11). */
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    static int of(String text) {
        return (int) Math.ceil(text.codePoints()
                        .map(letter -> letter < FIRST_WIDE || isNarrow(letter) ? 1 : 2)
                        .sum()
                * LETTER);
    }

    /** Punctuation and arrows, which stand behind the first wide letters. */
    private static boolean isNarrow(int letter) {
        return letter >= 0x1E00 && letter < 0x2E80;
    }

    /** Returns at most that many letters of the text. */
    static String cut(String text, int letters) {
        int length = text.codePointCount(0, text.length());
        return length <= letters ? text : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "\u2026";
    }
}
