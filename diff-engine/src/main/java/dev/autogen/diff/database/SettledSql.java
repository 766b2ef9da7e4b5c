package dev.autogen.diff.database;

import dev.autogen.schema.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query or an expression as PostgreSQL would write it, were it made of that text. What it writes of the one that was made
 * of somebody's text can be another one in three places, so that a view would change when it is made anew:
 *
 * <ul>
 *   <li>{@code (ARRAY['a'::character varying])::text[]}, of {@code in ('a')}: a cast of an array that is spelled out is read
 *       as casts of its elements (transformTypeCast in parse_expr.c);
 *   <li>{@code ((a OR b) OR c)}, of {@code x in (a, b, c)}: the first operand is read as part of the whole (makeOrExpr in
 *       gram.y);
 *   <li>{@code (SELECT 'a'::text)}, of {@code (select 'a')}: a literal has no name, but with a cast it has that of the type
 *       (FigureColname in parse_target.c). Only names that nobody sees are left out there.
 * </ul>
 */
final class SettledSql {

    private static final String NAME = "(?:\"(?:[^\"]++|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*+)";

    /** A type as {@code format_type} writes it; its name is the last one. */
    private static final Pattern TYPE = Pattern.compile("(?:" + NAME + "\\.)?(?<name>"
            + "character varying|double precision|bit varying|" + NAME + ")(?:\\([0-9, -]+\\))?"
            + "(?<zone> with time zone)?(?: without time zone)?(?: (?:year|month|day|hour|minute|second)(?: to "
            + "(?:month|hour|minute|second))?(?:\\([0-9]\\))?)?(?<array>\\[\\])*+");

    /** What the grammar of PostgreSQL calls a type that has a name of the standard's (SimpleTypename in gram.y). */
    private static final Map<String, String> GRAMMAR_NAMES = Map.ofEntries(
            Map.entry("bigint", "int8"),
            Map.entry("bit varying", "varbit"),
            Map.entry("boolean", "bool"),
            Map.entry("character", "bpchar"),
            Map.entry("character varying", "varchar"),
            Map.entry("double precision", "float8"),
            Map.entry("integer", "int4"),
            Map.entry("real", "float4"),
            Map.entry("smallint", "int2"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("timestamp with time zone", "timestamptz"));

    /** What comes behind a list of columns. */
    private static final Set<String> BEHIND_COLUMNS = Set.of(
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "WINDOW",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            ";");

    /** Text instead of what stands from one place to another. */
    private record Edit(int start, int end, String text) {}

    private final String sql;
    private final SqlTokens tokens;
    private final List<Edit> edits = new ArrayList<>();

    private SettledSql(String sql) {
        this.sql = sql;
        this.tokens = new SqlTokens(sql);
    }

    static String of(String sql) {
        SettledSql settled = new SettledSql(sql);
        for (int index = 0; index < settled.tokens.size(); index++) {
            settled.settle(index);
        }
        return settled.edited();
    }

    private void settle(int index) {
        if (tokens.is(index, "SELECT")) {
            nameColumns(index + 1);
        } else if (tokens.is(index, "(") && tokens.opens(index)) {
            castElements(index);
            openFirstOperand(index);
        }
    }

    /** {@code (ARRAY[a, b])::type[]} becomes {@code ARRAY[(a)::type, (b)::type]}. */
    private void castElements(int open) {
        int bracket = open + 2;
        if (!tokens.is(open + 1, "ARRAY") || !tokens.is(bracket, "[") || !tokens.opens(bracket)) {
            return;
        }
        int close = tokens.partner(bracket) + 1;
        boolean isCastOfArray = close == tokens.partner(open)
                && tokens.is(close + 1, "::")
                && close + 2 < tokens.size()
                // One of more dimensions is never made by PostgreSQL itself.
                && !tokens.is(bracket + 1, "ARRAY")
                && close > bracket + 2;
        if (!isCastOfArray) {
            return;
        }
        Matcher type = TYPE.matcher(sql).region(tokens.get(close + 2).start(), sql.length());
        if (!type.lookingAt() || type.group("array") == null) {
            return;
        }
        String cast = ")::" + type.group().replaceFirst("\\[\\]$", "");
        replace(tokens.get(open).start(), tokens.get(open).end(), "");
        replace(tokens.get(close).start(), type.end(), "");
        int start = bracket + 1;
        for (int index = start; index < close; index = tokens.next(index)) {
            if (tokens.is(index, ",") || index == close - 1) {
                replace(tokens.get(start).start(), tokens.get(start).start(), "(");
                replace(tokens.get(index - 1).end(), tokens.get(index - 1).end(), cast);
                start = index + 1;
            }
        }
    }

    /** {@code ((a OR b) OR c)} becomes {@code (a OR b OR c)}; the same with {@code AND}. */
    private void openFirstOperand(int open) {
        int first = open + 1;
        if (!tokens.is(first, "(") || !tokens.opens(first)) {
            return;
        }
        int end = tokens.partner(first);
        for (String operator : List.of("AND", "OR")) {
            if (tokens.is(end + 1, operator) && tokens.find(operator, first + 1, end) >= 0) {
                replace(tokens.get(first).start(), tokens.get(first).end(), "");
                replace(tokens.get(end).start(), tokens.get(end).end(), "");
            }
        }
    }

    /** {@code SELECT 'a'::text} becomes {@code SELECT 'a'::text AS text}. */
    private void nameColumns(int from) {
        int start = from;
        if (tokens.is(start, "DISTINCT")) {
            start = tokens.is(start + 1, "ON") ? tokens.next(start + 2) : start + 1;
        }
        for (int index = start; index <= tokens.size(); index = tokens.next(index)) {
            boolean isLast = isBehindColumns(index);
            if (isLast || tokens.is(index, ",")) {
                nameColumn(start, index);
                start = index + 1;
            }
            if (isLast) {
                return;
            }
        }
    }

    private boolean isBehindColumns(int index) {
        if (index == tokens.size() || tokens.closes(index)) {
            return true;
        }
        boolean isWithinGroup = tokens.is(index, "GROUP") && tokens.is(index - 1, "WITHIN");
        return BEHIND_COLUMNS.contains(tokens.get(index).text()) && !isWithinGroup;
    }

    private void nameColumn(int start, int end) {
        if (start >= end) {
            return;
        }
        int cast = tokens.next(start);
        int last = tokens.get(end - 1).end();
        if (cast + 1 < end && tokens.is(cast, "::")) {
            typeName(sql.substring(tokens.get(cast + 1).start(), last))
                    .ifPresent(name -> replace(last, last, " AS " + SqlText.identifier(name)));
        }
    }

    private static Optional<String> typeName(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.matches()) {
            return Optional.empty();
        }
        String name = type.group("name");
        if (name.startsWith("\"")) {
            return Optional.of(name.substring(1, name.length() - 1).replace("\"\"", "\""));
        }
        String whole = type.group("zone") == null ? name : name + type.group("zone");
        return Optional.of(GRAMMAR_NAMES.getOrDefault(whole, name));
    }

    private void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    private String edited() {
        // What is put in at one place stays in the order in which it was said.
        edits.sort(Comparator.comparing(Edit::start));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            text.append(sql, done, edit.start()).append(edit.text());
            done = edit.end();
        }
        return text.append(sql, done, sql.length()).toString();
    }
}
