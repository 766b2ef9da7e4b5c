package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how PostgreSQL spells checks, generated columns, indexes, policies and views once columns are renamed: it renames those of temporary
 * tables, in a transaction that is always rolled back. No table of the user's is touched or locked.
 */
public final class RenamedExpressions {

    private static final Set<ObjectKind> RELATIONS =
            Set.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

    private static final String VIEW =
            "SELECT pg_catalog.pg_get_viewdef('pg_temp." + Probe.NAME + "'::pg_catalog.regclass)";

    private final Map<QualifiedName, QualifiedName> tables;
    private final Map<QualifiedName, Map<String, String>> columns;
    private final Map<Probe, Text> asked = new LinkedHashMap<>();

    private RenamedExpressions(
            Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns) {
        this.tables = tables;
        this.columns = columns;
    }

    /**
     * A text, and where it stands.
     *
     * @param spelling finds in the answer what PostgreSQL made of it
     * @param isCompared whether nothing can be compared without an answer; else the old text stays
     */
    private record Text(
            QualifiedName owner, String text, Function<Answer, Optional<String>> spelling, boolean isCompared) {}

    /**
     * Returns the new texts by the table's name of now and the text of now, where they are not the same.
     *
     * @param live as read with the connection
     * @param tables the new names by those of now
     * @param columns likewise, by the table's name of now
     * @throws AutogenException where PostgreSQL does not say, for the session may not create temporary objects for example
     */
    public static Map<QualifiedName, Map<String, String>> read(
            Connection connection,
            Schema live,
            Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, Map<String, String>> columns) {
        RenamedExpressions expressions = new RenamedExpressions(tables, columns);
        live.tables().forEach(expressions::collect);
        live.others()
                .policies()
                .forEach(policy ->
                        live.table(policy.table()).ifPresent(table -> expressions.collect(table, policy.policy())));
        live.others().views().forEach(view -> expressions.collect(live, ObjectKind.VIEW, view.name(), view.query()));
        live.others()
                .materializedViews()
                .forEach(view -> expressions.collect(live, ObjectKind.MATERIALIZED_VIEW, view.name(), view.query()));
        if (expressions.asked.isEmpty()) {
            return Map.of();
        }
        try (ProbeSession session = ProbeSession.begin(connection, List.of())) {
            return expressions.result(session.ask(List.copyOf(expressions.asked.keySet())));
        } catch (SQLException failure) {
            throw refused(failure.getMessage(), failure);
        }
    }

    private static AutogenException refused(String problem, @Nullable Exception cause) {
        return new AutogenException(
                "rename not tried out: " + problem,
                "let the role create temporary tables in the database, or leave the rename out",
                cause);
    }

    private boolean isRenamed(QualifiedName table) {
        return tables.containsKey(table) || columns.containsKey(table);
    }

    private void collect(Table table) {
        if (!isRenamed(table.name())) {
            return;
        }
        for (TableTexts kind : TableTexts.values()) {
            kind.listed(table).forEach(text -> collect(table, text, kind.place(table), true));
        }
        for (Column column : table.columns()) {
            column.generated()
                    .ifPresent(generated ->
                            collect(table, generated.expression(), Place.generatedIn(table, column.type()), true));
        }
    }

    /** What a policy says of other tables is not tried out. */
    private void collect(Table table, Policy policy) {
        if (isRenamed(table.name())) {
            Stream.of(policy.using(), policy.withCheck())
                    .flatMap(Optional::stream)
                    .forEach(text -> collect(table, text, Place.conditionIn(table), false));
        }
    }

    /** A view of other views keeps its text: the columns of those keep their names. */
    private void collect(Schema live, ObjectKind kind, QualifiedName view, String query) {
        List<DatabaseObject> relations = live.facts().dependenciesOf(new DatabaseObject(kind, view)).stream()
                .filter(each -> RELATIONS.contains(each.kind()))
                .toList();
        boolean isOfTables = relations.stream()
                .allMatch(each ->
                        each.kind() == ObjectKind.TABLE && each.name().schema().isEmpty());
        if (!isOfTables || relations.stream().noneMatch(each -> isRenamed(each.name()))) {
            return;
        }
        List<Table> tablesOfView = relations.stream()
                .flatMap(each -> live.table(each.name()).stream())
                .toList();
        asked.put(
                new Probe(Probe.NAME, String.join(";\n", statements(tablesOfView, query)), VIEW),
                new Text(view, query, RenamedExpressions::query, false));
    }

    private List<String> statements(List<Table> tablesOfView, String query) {
        List<String> statements = new ArrayList<>();
        for (Table table : tablesOfView) {
            List<String> definitions =
                    table.columns().stream().map(Place::definition).toList();
            statements.add(Probe.table(table.name().name(), definitions).statement());
        }
        statements.add("CREATE TEMPORARY VIEW " + Probe.NAME + " AS " + query);
        for (Table table : tablesOfView) {
            String relation = "pg_temp." + Quoting.identifier(table.name().name());
            statements.addAll(renames(relation, columns.getOrDefault(table.name(), Map.of())));
        }
        tablesOfView.forEach(table -> statements.addAll(betweenNames(table)));
        tablesOfView.forEach(table -> statements.addAll(newNames(table)));
        return statements;
    }

    private static Optional<String> query(Answer answer) {
        return answer.value().map(String::strip).map(text -> SettledSql.of(text.substring(0, text.length() - 1)));
    }

    private void collect(Table table, String text, Place place, boolean isCompared) {
        Probe probe = place.probe().apply(text);
        List<String> statements = new ArrayList<>(List.of(probe.statement()));
        Map<String, String> mentioned = new LinkedHashMap<>(columns.getOrDefault(table.name(), Map.of()));
        mentioned.keySet().removeIf(column -> !Place.isIn(table, text, column));
        statements.addAll(renames("pg_temp." + Quoting.identifier(probe.relation()), mentioned));
        String last = probe.relation();
        if (last.equals(table.name().name()) && tables.containsKey(table.name())) {
            last = tables.get(table.name()).name();
            statements.addAll(betweenNames(table));
            statements.addAll(newNames(table));
        }
        if (statements.size() > 1) {
            asked.put(
                    new Probe(last, String.join(";\n", statements), ""),
                    new Text(table.name(), text, place.spelling(), isCompared));
        }
    }

    /** Two columns may swap their names. */
    private static List<String> renames(String relation, Map<String, String> names) {
        List<String> statements = new ArrayList<>();
        names.keySet().forEach(from -> statements.add(rename(relation, from, between(from))));
        names.forEach((from, to) -> statements.add(rename(relation, between(from), to)));
        return statements;
    }

    /** And two tables. */
    private List<String> betweenNames(Table table) {
        String name = table.name().name();
        return tables.containsKey(table.name()) ? List.of(rename(name, between(name))) : List.of();
    }

    private List<String> newNames(Table table) {
        QualifiedName to = tables.get(table.name());
        return to == null ? List.of() : List.of(rename(between(table.name().name()), to.name()));
    }

    private static String rename(String from, String to) {
        return "ALTER TABLE pg_temp." + Quoting.identifier(from) + " RENAME TO " + Quoting.identifier(to);
    }

    private static String rename(String relation, String from, String to) {
        return "ALTER TABLE " + relation + " RENAME COLUMN " + Quoting.identifier(from) + " TO "
                + Quoting.identifier(to);
    }

    /** Short enough for whatever a column is called. */
    private static String between(String from) {
        return "autogen_" + Integer.toHexString(from.hashCode());
    }

    private Map<QualifiedName, Map<String, String>> result(Map<Probe, Answer> answers) {
        Map<QualifiedName, Map<String, String>> texts = new HashMap<>();
        asked.forEach((probe, text) -> {
            Answer answer = answers.get(probe);
            Optional<String> fresh = text.spelling().apply(answer);
            if (fresh.isEmpty() && text.isCompared()) {
                throw refused(
                        answer.problem().orElse("no answer") + " in \"" + text.text() + "\" of " + text.owner(), null);
            }
            fresh.ifPresent(value -> texts.computeIfAbsent(text.owner(), owner -> new HashMap<>())
                    .put(text.text(), value));
        });
        return texts;
    }
}
