package dev.autogen.diff.rows;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Change;
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.sql.Quoting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows that hold a constant which an enum has no more: how many, and which one. */
final class RefusedValues {

    /**
     * What Hibernate writes for an enum ({@code Dialect.getCheckCondition}), and PostgreSQL makes of it: a list of names or a
     * range of numbers.
     */
    private static final Pattern ENUM_CHECK =
            Pattern.compile("\\bin\\s*\\(|= ANY|\\bbetween\\b|>= -?\\d+\\) AND \\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED_TEXT = Pattern.compile("'(?:[^']|'')*'");

    /** More than the most frequent ones would fill the page. */
    private static final int VALUES = 5;

    /**
     * Values that an operation would meet.
     *
     * @param source what stands behind {@code from}
     * @param value the value as text
     * @param condition of the rows that are refused
     * @param refuser what refuses them, for people
     */
    private record Question(
            Operation operation,
            QualifiedName table,
            String column,
            String source,
            String value,
            String condition,
            String refuser) {

        String sql() {
            return "held.value, held.rows from (select " + value + " as value, count(*) as rows from " + source
                    + " where " + condition + " group by 1 order by 2 desc, 1 limit " + VALUES + ") held";
        }

        Hazard hazard(String held, long rows) {
            return new Hazard(
                    operation,
                    rows + (rows == 1 ? " row of " + table + " holds " : " rows of " + table + " hold ") + held
                            + " in " + column + ", which " + refuser + ": decide what becomes of "
                            + (rows == 1 ? "it" : "them"));
        }
    }

    private final Schema live;
    private final Schema wanted;

    RefusedValues(Schema live, Schema wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    /** Returns the changes, with what they would meet. */
    List<Change> changes(List<Change> changes, RowReader reader) throws SQLException {
        List<Question> questions = new ArrayList<>();
        for (Change change : changes) {
            change.up().forEach(operation -> questions.addAll(questions(operation)));
        }
        if (questions.isEmpty()) {
            return changes;
        }
        Set<QualifiedName> readable = reader.readable(
                        questions.stream().map(Question::table).distinct().toList())
                .keySet();
        List<Question> askable = questions.stream()
                .filter(question -> readable.contains(question.table()))
                .toList();
        List<Hazard> hazards = new ArrayList<>();
        reader.each(askable.stream().map(Question::sql).toList(), (number, row) -> {
            Question question = askable.get(number);
            String held = row.getString(2);
            boolean isNumber = held.matches("-?\\d+");
            hazards.add(question.hazard(isNumber ? held : Quoting.literal(held), row.getLong(3)));
        });
        return changes.stream().map(change -> with(change, hazards)).toList();
    }

    private static Change with(Change change, List<Hazard> hazards) {
        List<Hazard> all = new ArrayList<>();
        hazards.stream()
                .filter(hazard -> change.up().contains(hazard.operation()))
                .forEach(all::add);
        if (all.isEmpty()) {
            return change;
        }
        all.addAll(change.hazards());
        return change.withHazards(all);
    }

    private List<Question> questions(Operation operation) {
        if (operation instanceof ReplaceEnum replace && !replace.removed().isEmpty()) {
            return replace.uses().stream()
                    .filter(use -> live.table(use.table()).isPresent())
                    .map(use -> question(replace, use))
                    .toList();
        }
        return operation instanceof AddConstraint add && add.constraint() instanceof Constraint.Check check
                ? question(add, check).stream().toList()
                : List.of();
    }

    private static Question question(ReplaceEnum replace, EnumUse use) {
        String column = Quoting.identifier(use.column());
        String labels =
                replace.removed().stream().map(Quoting::literal).collect(Collectors.joining(", ", " in (", ")"));
        String table = Quoting.identifier(use.table());
        String source = use.isArray() ? table + ", unnest(" + column + ") as element" : table;
        String value = (use.isArray() ? "element" : column) + "::text";
        return new Question(
                replace,
                use.table(),
                use.column(),
                source,
                value,
                value + labels,
                replace.to().name() + " has no more");
    }

    /** Only where the check can be tried on the column as it is. */
    private Optional<Question> question(AddConstraint add, Constraint.Check check) {
        boolean isOfEnum = check.enforcement() == Enforcement.VALIDATED
                && ENUM_CHECK.matcher(check.expression()).find();
        List<Column> columns = isOfEnum ? mentioned(add.table(), check.expression()) : List.of();
        if (columns.size() != 1) {
            return Optional.empty();
        }
        Column before = columns.get(0);
        boolean isSame = wanted.table(add.table())
                .flatMap(table -> table.column(before.name()))
                .filter(column -> column.type().equals(before.type()))
                .isPresent();
        if (!isSame) {
            return Optional.empty();
        }
        String name = before.name();
        return Optional.of(new Question(
                add,
                add.table(),
                name,
                Quoting.identifier(add.table()),
                Quoting.identifier(name) + "::text",
                "(" + check.expression() + ") is false",
                "the new check refuses"));
    }

    private List<Column> mentioned(QualifiedName table, String expression) {
        String code = QUOTED_TEXT.matcher(expression).replaceAll("''");
        return live.table(table).stream()
                .flatMap(found -> found.columns().stream())
                .filter(column -> Pattern.compile(
                                "(?<![\\w.])" + Pattern.quote(column.name()) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                        .matcher(code)
                        .find())
                .toList();
    }
}
