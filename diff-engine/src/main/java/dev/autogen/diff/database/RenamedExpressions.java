package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds out how PostgreSQL spells checks, generated columns and indexes once columns are renamed: it renames those of temporary
 * tables, in a transaction that is always rolled back. No table of the user's is touched or locked.
 */
public final class RenamedExpressions {

    private final Map<QualifiedName, QualifiedName> tables;
    private final Map<QualifiedName, Map<String, String>> columns;
    private final Map<Probe, Text> asked = new LinkedHashMap<>();

    private RenamedExpressions(
            Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns) {
        this.tables = tables;
        this.columns = columns;
    }

    /** A text, and where it stands. */
    private record Text(QualifiedName table, String text, Place place) {}

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

    private void collect(Table table) {
        if (!tables.containsKey(table.name()) && !columns.containsKey(table.name())) {
            return;
        }
        for (TableTexts kind : TableTexts.values()) {
            kind.listed(table).forEach(text -> collect(table, text, kind.place(table)));
        }
        for (Column column : table.columns()) {
            column.generated()
                    .ifPresent(generated ->
                            collect(table, generated.expression(), Place.generatedIn(table, column.type())));
        }
    }

    private void collect(Table table, String text, Place place) {
        Probe probe = place.probe().apply(text);
        List<String> statements = new ArrayList<>(List.of(probe.statement()));
        String relation = "pg_temp." + Quoting.identifier(probe.relation());
        Map<String, String> renamed = new LinkedHashMap<>(columns.getOrDefault(table.name(), Map.of()));
        renamed.keySet().removeIf(column -> !Place.isIn(table, text, column));
        // Two may swap their names.
        renamed.keySet().forEach(from -> statements.add(rename(relation, from, between(from))));
        renamed.forEach((from, to) -> statements.add(rename(relation, between(from), to)));
        String last = probe.relation();
        if (last.equals(table.name().name()) && tables.containsKey(table.name())) {
            last = tables.get(table.name()).name();
            statements.add("ALTER TABLE " + relation + " RENAME TO " + Quoting.identifier(last));
        }
        if (statements.size() > 1) {
            asked.put(new Probe(last, String.join(";\n", statements), ""), new Text(table.name(), text, place));
        }
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
            String fresh = text.place()
                    .spelling()
                    .apply(answer)
                    .orElseThrow(() -> refused(
                            answer.problem().orElse("no answer") + " in \"" + text.text() + "\" of " + text.table(),
                            null));
            texts.computeIfAbsent(text.table(), table -> new HashMap<>()).put(text.text(), fresh);
        });
        return texts;
    }
}
