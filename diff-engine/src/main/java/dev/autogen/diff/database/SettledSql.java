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
 * of somebody's text can be another one in a few places, so that a view would change when it is made anew:
 *
 * <ul>
 *   <li>{@code (ARRAY['a'::character varying])::text[]}, of {@code in ('a')}: a cast of an array that is spelled out is read
 *       as casts of its elements (transformTypeCast in parse_expr.c);
 *   <li>{@code ((a OR b) OR c)}, of {@code x in (a, b, c)}: the first operand is read as part of the whole (makeOrExpr in
 *       gram.y);
 *   <li>{@code (SELECT 'a'::text)}, of {@code (select 'a')}: a literal has no name, but with a cast it has that of the type
 *       (FigureColname in parse_target.c). Only names that nobody sees are left out there;
 *   <li>{@code (VALUES (1))}, of a view with names for the columns of {@code values}: a blank more;
 *   <li>{@code CYCLE n SET c TO 'Y'::text}, which is no SQL: a constant stands there, not an expression (opt_cycle_clause in
 *       gram.y).
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
        if (tokens.is(index, "SELECT") || tokens.is(index, "RETURNING")) {
            nameColumns(index + 1);
        } else if (tokens.is(index, "CYCLE")) {
            typeMarks(index);
        } else if (tokens.is(index, "(") && tokens.opens(index)) {
            castElements(index);
            openFirstOperand(index);
            setApart(index);
        }
    }

    /** {@code (ARRAY[a, b])::type[]} becomes {@code ARRAY[(a)::type, (b)::type]}. */
    private void castElements(int open) {
        int close = tokens.partner(open);
        if (!isArray(open + 1, close) || !tokens.is(close + 1, "::") || close + 2 >= tokens.size()) {
            return;
        }
        Matcher type = TYPE.matcher(sql).region(tokens.get(close + 2).start(), sql.length());
        if (!type.lookingAt() || type.group("array") == null) {
            return;
        }
        replace(tokens.get(open).start(), tokens.get(open).end(), "");
        castElements(open + 2, ")::" + type.group().replaceFirst("\\[\\]$", ""));
        replace(tokens.get(close).start(), type.end(), "");
    }

    /** An array in an array has the type of the whole one. */
    private void castElements(int bracket, String cast) {
        int start = bracket + 1;
        for (int index = start; index <= tokens.partner(bracket); index = tokens.next(index)) {
            if (!tokens.is(index, ",") && index != tokens.partner(bracket)) {
                continue;
            }
            if (isArray(start, index)) {
                castElements(start + 1, cast);
            } else {
                replace(tokens.get(start).start(), tokens.get(start).start(), "(");
                replace(tokens.get(index - 1).end(), tokens.get(index - 1).end(), cast);
            }
            start = index + 1;
        }
    }

    /** Returns whether an array that is spelled out is all that stands there. An empty one is never cast so. */
    private boolean isArray(int start, int end) {
        return tokens.is(start, "ARRAY") && tokens.is(start + 1, "[") && tokens.next(start + 1) == end;
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

    /** {@code (VALUES (1))} becomes {@code ( VALUES (1))}. */
    private void setApart(int open) {
        int end = tokens.get(open).end();
        if (tokens.is(open + 1, "VALUES") && tokens.get(open + 1).start() == end) {
            replace(end, end, " ");
        }
    }

    /** {@code CYCLE n SET c TO 'Y'::text DEFAULT 'N'::text USING p} becomes {@code ... TO text 'Y' DEFAULT text 'N' ...}. */
    private void typeMarks(int cycle) {
        int end = tokens.find("USING", cycle, tokens.size());
        for (int index = cycle; index < end; index++) {
            boolean isMark = tokens.is(index, "TO") || tokens.is(index, "DEFAULT");
            if (isMark && tokens.is(index + 2, "::")) {
                SqlTokens.Token mark = tokens.get(index + 1);
                int typeEnd = tokens.get(tokens.is(index, "TO") ? tokens.find("DEFAULT", index, end) - 1 : end - 1)
                        .end();
                replace(
                        mark.start(),
                        mark.end(),
                        sql.substring(tokens.get(index + 3).start(), typeEnd));
                replace(mark.end(), typeEnd, " " + mark.text());
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
        // A collation has no name to give.
        int collate = tokens.next(start) == end ? tokens.find("COLLATE", start + 1, end - 1) : -1;
        int from = collate < 0 ? start : start + 1;
        int to = collate < 0 ? end : collate;
        int cast = tokens.next(from);
        int last = tokens.get(end - 1).end();
        if (cast + 1 < to && tokens.is(cast, "::")) {
            typeName(sql.substring(
                            tokens.get(cast + 1).start(), tokens.get(to - 1).end()))
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
