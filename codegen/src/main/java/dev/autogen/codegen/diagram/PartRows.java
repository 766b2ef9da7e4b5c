package dev.autogen.codegen.diagram;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The constraints and indexes of a table that come, go or change. Foreign keys are lines of the picture. */
final class PartRows {

    private PartRows() {}

    static List<DiagramRow> of(Table before, Table after) {
        List<DiagramRow> rows = new ArrayList<>(rows(constraints(before), constraints(after)));
        rows.addAll(rows(indexes(before), indexes(after)));
        return rows;
    }

    private static List<DiagramRow> rows(Map<String, Object> before, Map<String, Object> after) {
        List<DiagramRow> rows = new ArrayList<>();
        after.forEach((title, part) -> {
            Object former = before.get(title);
            if (former == null) {
                rows.add(row(Mark.ADDED, title));
            } else if (!former.equals(part)) {
                rows.add(row(Mark.CHANGED, title));
            }
        });
        before.keySet().stream()
                .filter(title -> !after.containsKey(title))
                .forEach(title -> rows.add(row(Mark.REMOVED, title)));
        return rows;
    }

    private static DiagramRow row(Mark mark, String title) {
        return new DiagramRow(mark, "", title, "", false, false, "");
    }

    private static Map<String, Object> constraints(Table table) {
        Map<String, Object> parts = new LinkedHashMap<>();
        table.constraints().stream()
                .filter(constraint ->
                        !(constraint instanceof Constraint.ForeignKey) && !(constraint instanceof Constraint.NotNull))
                .forEach(constraint -> parts.put(title(constraint), constraint));
        return parts;
    }

    private static String title(Constraint constraint) {
        return ConstraintTitle.of(constraint);
    }

    private static Map<String, Object> indexes(Table table) {
        Map<String, Object> parts = new LinkedHashMap<>();
        table.indexes().forEach(index -> parts.put(title(index), index));
        return parts;
    }

    private static String title(Index index) {
        String keys = index.keys().stream().map(IndexKey::text).collect(Collectors.joining(", ", "(", ")"));
        return (index.isUnique() ? "unique index " : "index ")
                + Optional.of(index.name().orElse(""))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name + " ")
                        .orElse("")
                + keys;
    }
}
