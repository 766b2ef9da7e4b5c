package dev.autogen.diff.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists as they stand in a clause that PostgreSQL wrote, where an element may hold commas and parentheses of its own. */
final class SqlList {

    /**
     * What is read as a whole: a text literal, which PostgreSQL never writes with an {@code E} (simple_quote_literal in
     * ruleutils.c), a quoted name, one mark.
     */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|[(),]");

    private SqlList() {}

    /** Returns what stands between each pair of outermost parentheses. */
    static List<String> groups(String clause) {
        List<String> groups = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher tokens = TOKEN.matcher(clause);
        while (tokens.find()) {
            if (tokens.group().equals("(") && depth++ == 0) {
                start = tokens.end();
            } else if (tokens.group().equals(")") && --depth == 0) {
                groups.add(clause.substring(start, tokens.start()));
            }
        }
        return groups;
    }

    /** Returns what stands between the commas that no parentheses enclose. */
    static List<String> elements(String list) {
        List<String> elements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher tokens = TOKEN.matcher(list);
        while (tokens.find()) {
            switch (tokens.group()) {
                case "(" -> depth++;
                case ")" -> depth--;
                case "," -> {
                    if (depth == 0) {
                        elements.add(list.substring(start, tokens.start()).strip());
                        start = tokens.end();
                    }
                }
                default -> {
                    // A literal or a name.
                }
            }
        }
        elements.add(list.substring(start).strip());
        return elements;
    }
}
