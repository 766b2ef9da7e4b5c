package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out of two schemas what could be the same, where no server may be asked: a text that both have and spell in two
 * ways is no difference that anybody knows of. What only one side has is one.
 */
final class Untried {

    /** A cast, as PostgreSQL adds it to literals. */
    private static final Pattern CAST =
            Pattern.compile("::(?:[a-z_]+(?: [a-z_]+)*|\"[^\"]+\")(?:\\([0-9, ]+\\))?(?:\\[\\])*");

    /** What is quoted, or is not. */
    private static final Pattern PART = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[^'\"]+");

    /** A list of names or numbers, which is what it says. */
    private static final Pattern LIST = Pattern.compile("([\\w\"]+) in ?\\((?:(?:'(?:[^']|'')*'|-?\\d+),?)+\\)");

    private final Set<String> ownTypes;
    private final Set<String> leftOut = new LinkedHashSet<>();

    private Untried(List<EnumType> ownTypes) {
        this.ownTypes =
                ownTypes.stream().map(type -> Quoting.identifier(type.name())).collect(Collectors.toSet());
    }

    /**
     * Returns both schemas without it.
     *
     * @param reason why nobody was asked
     */
    static Alignment of(Schema live, Schema wanted, String reason) {
        Untried untried = new Untried(wanted.enumTypes());
        List<Table> liveTables = new ArrayList<>();
        List<Table> wantedTables = new ArrayList<>();
        for (Table table : live.tables()) {
            liveTables.add(wanted.table(table.name())
                    .map(other -> untried.without(table, respelled(other, table)))
                    .orElse(table));
        }
        for (Table table : wanted.tables()) {
            wantedTables.add(live.table(table.name())
                    .map(other -> untried.without(respelled(untried.columns(table, other), other), other))
                    .orElse(table));
        }
        List<String> warnings = untried.leftOut.isEmpty()
                ? List.of()
                : List.of("not compared, because " + reason + ": " + String.join(", ", untried.leftOut)
                        + " (set scratch.url to a database in which they may be tried)");
        return new Alignment(live.withTables(liveTables), wanted.withTables(wantedTables), warnings);
    }

    /** Spells what surely is the same as the live table does. */
    private static Table respelled(Table wanted, Table live) {
        Table table = wanted;
        for (TableTexts kind : TableTexts.values()) {
            Map<String, String> known = kind.listed(live).stream()
                    .collect(Collectors.toMap(Untried::plain, Function.identity(), (first, second) -> first));
            table = kind.respelled(table, text -> known.getOrDefault(plain(text), text));
        }
        return table;
    }

    private Table columns(Table wanted, Table live) {
        return wanted.withColumns(wanted.columns().stream()
                .map(column -> live.column(column.name())
                        .map(other -> column(wanted, column, other))
                        .orElse(column))
                .toList());
    }

    private Column column(Table table, Column wanted, Column live) {
        String name = table.name() + "." + wanted.name();
        if (!wanted.type().equals(live.type()) && isOpen(wanted.type())) {
            leftOut.add("type of " + name);
            return live;
        }
        Column column = wanted;
        if (differ(wanted.defaultSql(), live.defaultSql(), "default of " + name)) {
            column = column.withDefaultSql(live.defaultSql());
        }
        boolean areGenerated =
                wanted.generated().isPresent() && live.generated().isPresent();
        if (areGenerated && !wanted.generated().equals(live.generated())) {
            leftOut.add("generated expression of " + name);
            column = column.withGenerated(live.generated());
        }
        return column;
    }

    /** A type that has no place in our model may be one of ours under another name, and have a default behind it. */
    private boolean isOpen(SqlType type) {
        return type instanceof SqlType.Raw && !ownTypes.contains(type.sql());
    }

    /** Returns whether the live text stands for both. */
    private boolean differ(Optional<String> wanted, Optional<String> live, String subject) {
        boolean areBoth = wanted.isPresent() && live.isPresent() && !wanted.equals(live);
        if (areBoth && !plain(wanted.get()).equals(plain(live.get()))) {
            leftOut.add(subject);
        }
        return areBoth;
    }

    /** Returns the table without checks and indexes that may be some of the other's, those that surely are as the live ones. */
    private Table without(Table table, Table other) {
        List<Constraint> constraints = kept(
                table.constraints(),
                other.constraints(),
                constraint -> constraint instanceof Constraint.Check,
                constraint -> ((Constraint.Check) constraint).expression(),
                text -> "check \"" + text + "\" of " + table.name());
        List<Index> indexes = kept(
                table.indexes(),
                other.indexes(),
                index -> !texts(index).isEmpty(),
                Untried::texts,
                text -> "index on " + text + " of " + table.name());
        return table.withConstraints(constraints).withIndexes(indexes);
    }

    private static String texts(Index index) {
        return index.keys().stream().anyMatch(key -> key.isExpression())
                        || index.predicate().isPresent()
                ? index.keys() + index.predicate().map(text -> " where " + text).orElse("")
                : "";
    }

    private <T> List<T> kept(
            List<T> own,
            List<T> others,
            Predicate<T> hasText,
            Function<T, String> text,
            Function<String, String> subject) {
        Set<String> ownTexts = own.stream().filter(hasText).map(text).collect(Collectors.toSet());
        Set<String> otherTexts = others.stream().filter(hasText).map(text).collect(Collectors.toSet());
        Set<String> ownOpen = open(ownTexts, otherTexts);
        boolean isUncertain = !ownOpen.isEmpty() && !open(otherTexts, ownTexts).isEmpty();
        List<T> kept = new ArrayList<>();
        for (T each : own) {
            boolean isLeftOut = isUncertain && hasText.test(each) && ownOpen.contains(text.apply(each));
            if (isLeftOut) {
                leftOut.add(subject.apply(text.apply(each)));
            } else {
                kept.add(each);
            }
        }
        return kept;
    }

    /** Returns the texts that the other side does not have, but for lists of which it has another one for the same column. */
    private static Set<String> open(Set<String> texts, Set<String> others) {
        Set<String> columns = others.stream()
                .filter(each -> !texts.contains(each))
                .flatMap(each -> listed(each).stream())
                .collect(Collectors.toSet());
        return texts.stream()
                .filter(each -> !others.contains(each))
                .filter(each -> listed(each).filter(columns::contains).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Returns the column of a list. */
    private static Optional<String> listed(String text) {
        Matcher list = LIST.matcher(plain(text));
        return list.matches() ? Optional.of(list.group(1)) : Optional.empty();
    }

    /** Returns a text without casts, and with no blank that nobody needs; what is quoted stays as it is. */
    private static String plain(String text) {
        String bare = CAST.matcher(InList.plainer(Parentheses.stripped(text)).orElse(Parentheses.stripped(text)))
                .replaceAll("");
        StringBuilder plain = new StringBuilder();
        Matcher part = PART.matcher(bare);
        while (part.find()) {
            boolean isQuoted = part.group().startsWith("'") || part.group().startsWith("\"");
            plain.append(
                    isQuoted
                            ? part.group()
                            : part.group()
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("\\s+", " ")
                                    .replaceAll(" ?, ?", ","));
        }
        return plain.toString().strip();
    }
}
