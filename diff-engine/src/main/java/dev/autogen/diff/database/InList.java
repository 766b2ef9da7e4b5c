package dev.autogen.diff.database;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of {@code in} and {@code not in} that a person writes, for the one that PostgreSQL keeps:
 * {@code (status)::text = ANY ((ARRAY['A'::character varying])::text[])}. Made anew from its own text, that becomes a
 * third form, {@code (status)::text = ANY (ARRAY[('A'::character varying)::text])}: a database that is restored from a
 * dump, or a constraint that is dropped and comes back, is then no longer what it was. Made from {@code status in
 * ('A')}, it is.
 */
final class InList {

    private static final String LITERAL = "(?:E'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+')";
    private static final String NUMBER = "-?[0-9]++(?:\\.[0-9]++)?";
    private static final String NAME = "(?:\"(?:[^\"]++|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*+)";
    private static final String TYPE = "(?:::" + NAME + "(?:[. ]" + NAME + ")*+)?+";
    private static final String ELEMENT = "(?:" + LITERAL + "|" + NUMBER + ")" + TYPE;
    private static final String ARRAY = "ARRAY\\[(?<elements>" + ELEMENT + "(?:, " + ELEMENT + ")*+)\\]";

    /** A literal or a name that is no operand is passed over as a whole. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\((?<cast>" + NAME + ")\\)::text|(?<bare>" + NAME + ")) (?<operator>= ANY|<> ALL) "
                    + "\\((?:" + ARRAY + "|\\(" + ARRAY.replace("elements", "castElements") + "\\)::text\\[\\])\\)"
                    + "|" + LITERAL + "|" + NAME,
            Pattern.DOTALL);

    private static final Pattern TYPED = Pattern.compile("(" + LITERAL + "|" + NUMBER + ")" + TYPE, Pattern.DOTALL);

    private InList() {}

    /**
     * Returns the plainer text, if there is anything to make plainer. Whether PostgreSQL reads it as the same
     * expression must be tried.
     */
    static Optional<String> plainer(String expression) {
        StringBuilder text = new StringBuilder();
        Matcher token = TOKEN.matcher(expression);
        boolean isPlainer = false;
        while (token.find()) {
            boolean isList = token.group("operator") != null;
            isPlainer |= isList;
            token.appendReplacement(text, Matcher.quoteReplacement(isList ? list(token) : token.group()));
        }
        token.appendTail(text);
        return isPlainer ? Optional.of(text.toString()) : Optional.empty();
    }

    private static String list(Matcher token) {
        String operand = either(token, "cast", "bare");
        String operator = token.group("operator").equals("= ANY") ? "in" : "not in";
        String elements =
                TYPED.matcher(either(token, "elements", "castElements")).replaceAll("$1");
        return operand + " " + operator + " (" + elements + ")";
    }

    private static String either(Matcher token, String first, String second) {
        return Optional.ofNullable(token.group(first)).orElseGet(() -> token.group(second));
    }
}
