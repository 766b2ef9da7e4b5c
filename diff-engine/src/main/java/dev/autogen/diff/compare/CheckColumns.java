package dev.autogen.diff.compare;

import java.util.regex.Pattern;

/** Which columns an expression reads, as far as its text shows. */
final class CheckColumns {

    private static final Pattern QUOTED_TEXT = Pattern.compile("'(?:[^']|'')*'");

    private CheckColumns() {}

    static boolean mentions(String expression, String column) {
        String code = QUOTED_TEXT.matcher(expression).replaceAll("''");
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(column) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(code)
                .find();
    }
}
