package dev.autogen.codegen.diagram;

import dev.autogen.codegen.layout.Box;
import dev.autogen.codegen.layout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the box of a table looks, in pixels. */
final class TableShape {

    private static final int HEADER = 28;
    private static final int ROW = 20;
    private static final int PADDING = 10;
    private static final int MIN_WIDTH = 130;

    /** What the key takes before the name. */
    private static final int KEY = 42;

    /** What the sign takes before the key, in a table where only a part changes. */
    private static final int SIGN = 14;

    private static final int NAME_TYPE_GAP = 18;
    private static final int MAX_NAME = 40;
    private static final int MAX_TYPE = 36;

    private final DiagramTable table;
    private final int width;

    TableShape(DiagramTable table) {
        this.table = table;
        int rows = table.rows().stream().mapToInt(this::width).max().orElse(0);
        int title = TextWidth.of(TextWidth.cut(title(), MAX_NAME)) * 13 / 12 + 3 * PADDING;
        this.width = Math.max(Math.max(rows, title), MIN_WIDTH);
    }

    private int keyX() {
        return PADDING + (table.mark() == Mark.CHANGED ? SIGN : 0);
    }

    private int width(DiagramRow row) {
        int name = TextWidth.of(TextWidth.cut(row.name(), MAX_NAME));
        String type = type(row);
        int start = keyX() + (row.isColumn() ? KEY : 0);
        return start + name + (type.isEmpty() ? 0 : NAME_TYPE_GAP + TextWidth.of(type)) + PADDING;
    }

    private static String type(DiagramRow row) {
        String text =
                row.note().isEmpty() ? row.type() : row.type() + (row.type().isEmpty() ? "" : ", ") + row.note();
        return TextWidth.cut(text, MAX_TYPE);
    }

    private String title() {
        return table.title();
    }

    Box box() {
        int lines = table.rows().size() + (table.hidden() > 0 ? 1 : 0);
        return new Box(width, HEADER + lines * ROW + (lines > 0 ? 6 : 0));
    }

    /** Returns how far below the upper edge an arc begins that belongs to a column; in the header where that is not shown. */
    int arcY(String column) {
        int row = table.rowOf(column);
        return row < 0 ? HEADER / 2 : HEADER + row * ROW + ROW / 2;
    }

    /** Returns what the template draws. */
    Map<String, Object> variables(Point corner) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("x", corner.x());
        variables.put("y", corner.y());
        variables.put("width", width);
        variables.put("height", box().height());
        variables.put("headerHeight", HEADER);
        variables.put("mark", table.mark().word());
        variables.put("sign", table.mark().sign().strip());
        variables.put("name", table.name().toString());
        variables.put("title", TextWidth.cut(title(), MAX_NAME));
        variables.put("fullTitle", title());
        variables.put("keyX", keyX());
        variables.put("nameX", keyX() + KEY);
        variables.put("rows", rows());
        variables.put("hidden", table.hidden());
        variables.put("hiddenY", HEADER + table.rows().size() * ROW + ROW / 2);
        return variables;
    }

    /** In a box that comes or goes as a whole the header says it for all rows. */
    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            DiagramRow row = table.rows().get(i);
            Mark mark = table.mark() == Mark.CHANGED ? row.mark() : Mark.UNCHANGED;
            Map<String, Object> variables = new HashMap<>();
            variables.put("top", HEADER + i * ROW);
            variables.put("middle", HEADER + i * ROW + ROW / 2);
            variables.put("height", ROW);
            variables.put("mark", mark.word());
            variables.put("sign", mark.sign().strip());
            variables.put("key", row.key().replace(" ", "\u00b7"));
            variables.put("name", TextWidth.cut(row.name(), MAX_NAME));
            variables.put("type", type(row));
            variables.put("isNotNull", row.isNotNull());
            variables.put("isColumn", row.isColumn());
            variables.put("tip", tip(row));
            rows.add(variables);
        }
        return rows;
    }

    private static String tip(DiagramRow row) {
        String what =
                row.isColumn() ? row.name() + " " + row.type() + (row.isNotNull() ? " not null" : "") : row.name();
        String note = row.note().isEmpty() ? "" : " (" + row.note() + ")";
        return (row.mark() == Mark.UNCHANGED ? "" : row.mark().word() + ": ") + what + note;
    }
}
