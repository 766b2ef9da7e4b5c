package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import java.util.regex.Pattern;

/** Which columns a check reads, as far as its text shows. */
final class CheckColumns {

    private static final Pattern QUOTED_TEXT = Pattern.compile("'(?:[^']|'')*'");

    private CheckColumns() {}

    static boolean mentions(Constraint.Check check, String column) {
        String code = QUOTED_TEXT.matcher(check.expression()).replaceAll("''");
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(column) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(code)
                .find();
    }
}
