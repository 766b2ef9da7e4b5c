package dev.autogen.diff.database;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions that PostgreSQL keeps apart although they mean the same. Each is sound by itself:
 *
 * <ul>
 *   <li>{@code now()}, {@code transaction_timestamp()}, {@code CURRENT_TIMESTAMP} and {@code CURRENT_TIMESTAMP(6)} are
 *       one value; it has no more than six digits (PostgreSQL manual, 9.9.5 and 8.5).
 *   <li>{@code ('a'::character varying)::text} is {@code 'a'::text}, and the same for an array of such literals: a
 *       varchar without a length keeps every character.
 *   <li>{@code = ANY} and {@code <> ALL} of constants ask each of them: their order and how often one stands there mean
 *       nothing (PostgreSQL manual, 9.25.3 and 9.25.4).
 * </ul>
 */
final class Meaning {

    private static final String LITERAL = "(?:E'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+')";
    private static final String NAME = "\"(?:[^\"]++|\"\")*+\"";
    private static final String VARYING = LITERAL + "::character varying";

    /** What is rewritten comes before the literals and names that are only passed over. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\((?<literal>" + LITERAL + ")::character varying\\)::text\\b(?!\\[)"
                    + "|\\((?<array>ARRAY\\[" + VARYING + "(?:, " + VARYING + ")*+\\])\\)::text\\[\\]"
                    + "|(?<now>\\bCURRENT_TIMESTAMP(?:\\(6\\))?(?!\\()|\\btransaction_timestamp\\(\\))"
                    + "|" + LITERAL + "|" + NAME,
            Pattern.DOTALL);

    private static final Pattern VARYING_LITERAL =
            Pattern.compile("(" + LITERAL + ")::character varying", Pattern.DOTALL);

    private static final String NUMBER = "-?[0-9]++(?:\\.[0-9]++)?";
    private static final String TYPE =
            "(?:::(?:" + NAME + "|[\\p{L}_][\\p{L}\\p{N}_$]*+|[. ](?!=)|\\([0-9,]++\\))++)?+";
    private static final String CONSTANT = "(?:" + LITERAL + "|" + NUMBER + ")" + TYPE;

    private static final Pattern LIST = Pattern.compile(
            "((?:= ANY|<> ALL) \\(ARRAY\\[)(" + CONSTANT + "(?:, " + CONSTANT + ")*+)(\\]\\))" + "|" + LITERAL + "|"
                    + NAME,
            Pattern.DOTALL);

    private static final Pattern ONE_CONSTANT = Pattern.compile(CONSTANT, Pattern.DOTALL);

    private Meaning() {}

    /** Returns a text that is the same for expressions, as PostgreSQL spells them, that mean the same. */
    static String of(String expression) {
        StringBuilder text = new StringBuilder();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            token.appendReplacement(text, Matcher.quoteReplacement(plain(token)));
        }
        return withSortedLists(token.appendTail(text).toString());
    }

    private static String withSortedLists(String expression) {
        return LIST.matcher(expression)
                .replaceAll(list -> Matcher.quoteReplacement(
                        list.group(1) == null ? list.group() : list.group(1) + sorted(list.group(2)) + list.group(3)));
    }

    private static String sorted(String constants) {
        return ONE_CONSTANT
                .matcher(constants)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String plain(Matcher token) {
        if (token.group("now") != null) {
            return "now()";
        }
        if (token.group("literal") != null) {
            return token.group("literal") + "::text";
        }
        if (token.group("array") != null) {
            return VARYING_LITERAL.matcher(token.group("array")).replaceAll("$1::text");
        }
        return token.group();
    }
}
