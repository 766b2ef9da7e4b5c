package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The texts of columns: types first, since all other texts depend on them. */
final class ColumnAlignment {

    private final Answers answers;
    private final Warnings warnings;
    private final TypeAlignment types;
    private final DefaultAlignment defaults;

    ColumnAlignment(Answers answers, Warnings warnings, Collection<QualifiedName> wantedTypes) {
        this.answers = answers;
        this.warnings = warnings;
        this.types = new TypeAlignment(answers, warnings, wantedTypes);
        this.defaults = new DefaultAlignment(answers, warnings);
    }

    TablePair align(TablePair given) {
        TablePair tables = new TablePair(given.live(), columns(given.wanted(), column -> withType(given, column)));
        Map<String, ColumnPair> pairs = tables.wanted().columns().stream()
                .filter(column -> tables.live().column(column.name()).isPresent())
                .map(column -> pair(tables, column))
                .collect(Collectors.toMap(pair -> pair.wanted().name(), Function.identity()));
        return new TablePair(
                columns(
                        tables.live(),
                        column -> find(pairs, column).map(ColumnPair::live).orElse(column)),
                columns(
                        tables.wanted(),
                        column -> find(pairs, column).map(ColumnPair::wanted).orElse(column)));
    }

    private record ColumnPair(Column live, Column wanted) {}

    private static Optional<ColumnPair> find(Map<String, ColumnPair> pairs, Column column) {
        return Optional.ofNullable(pairs.get(column.name()));
    }

    private static Table columns(Table table, UnaryOperator<Column> replacement) {
        return table.withColumns(table.columns().stream().map(replacement).toList());
    }

    private Column withType(TablePair tables, Column wanted) {
        String table = tables.wanted().name().toString();
        Optional<Column> live = tables.live().column(wanted.name());
        if (live.isEmpty()) {
            types.check(table, wanted);
            return wanted;
        }
        return types.align(table, live.get(), wanted);
    }

    private ColumnPair pair(TablePair tables, Column wanted) {
        String table = tables.wanted().name().toString();
        Column live = tables.live().column(wanted.name()).orElseThrow();
        DefaultAlignment.Common common = defaults.align(table, live, wanted);
        CommonTexts generated = generated(tables, live, wanted);
        return new ColumnPair(
                live.withDefaultSql(common.live()).withGenerated(respelled(live.generated(), generated::live)),
                wanted.withDefaultSql(common.wanted()).withGenerated(respelled(wanted.generated(), generated::wanted)));
    }

    private CommonTexts generated(TablePair tables, Column live, Column wanted) {
        Place place = Place.generatedIn(tables.wanted(), wanted.type());
        CommonTexts common = CommonTexts.of(
                new Spelling(answers),
                new CommonTexts.Texts(expression(wanted), expression(live)),
                place,
                Place.generatedIn(tables.live(), live.type()));
        for (String text : expression(wanted)) {
            answers.problem(place.probe().apply(text))
                    .ifPresent(problem -> warnings.add(
                            problem,
                            "generated expression of " + tables.wanted().name() + "." + wanted.name()));
        }
        return common;
    }

    private static List<String> expression(Column column) {
        return column.generated().map(Generated::expression).stream().toList();
    }

    private static Optional<Generated> respelled(Optional<Generated> generated, UnaryOperator<String> spelling) {
        return generated.map(value -> value.withExpression(spelling.apply(value.expression())));
    }
}
