package dev.autogen.codegen.diagram;

import dev.autogen.codegen.layout.Arc;
import dev.autogen.codegen.layout.Layout;
import dev.autogen.codegen.layout.Point;
import dev.autogen.codegen.page.PageTemplate;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a diagram as SVG. */
final class SvgWriter {

    private static final int MARGIN = 20;

    private final Diagram diagram;
    private final List<TableShape> shapes;
    private final Map<QualifiedName, Integer> numbers = new HashMap<>();
    private final Layout layout;

    private SvgWriter(Diagram diagram) {
        this.diagram = diagram;
        this.shapes = diagram.tables().stream().map(TableShape::new).toList();
        diagram.tables().forEach(table -> numbers.put(table.name(), numbers.size()));
        this.layout = Layout.of(
                shapes.stream().map(TableShape::box).toList(),
                diagram.links().stream()
                        .map(link -> new Arc(numbers.get(link.from()), numbers.get(link.to())))
                        .toList());
    }

    static String document(Diagram diagram) {
        return PageTemplate.named("diagram.svg.ftlh").fill(new SvgWriter(diagram).variables());
    }

    private Map<String, Object> variables() {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            tables.add(shapes.get(i).variables(moved(layout.places().get(i))));
        }
        List<Map<String, Object>> links = new ArrayList<>();
        for (int i = 0; i < diagram.links().size(); i++) {
            links.add(link(i).variables());
        }
        return Map.of(
                "width",
                layout.width() + 2 * MARGIN,
                "height",
                layout.height() + 2 * MARGIN,
                "tables",
                tables,
                "links",
                links);
    }

    private static Point moved(Point point) {
        return new Point(point.x() + MARGIN, point.y() + MARGIN);
    }

    private LinkShape link(int number) {
        DiagramLink link = diagram.links().get(number);
        int from = numbers.get(link.from());
        int to = numbers.get(link.to());
        boolean isLeftwards = left(to) < left(from);
        int fromSide = isLeftwards ? -1 : 1;
        int toSide = isLeftwards || from == to ? 1 : -1;
        List<Point> points = new ArrayList<>();
        points.add(end(from, link.columns(), fromSide));
        layout.bends().get(number).forEach(point -> points.add(moved(point)));
        points.add(end(to, link.referencedColumns(), toSide));
        return new LinkShape(link, points, fromSide, toSide);
    }

    private int left(int table) {
        return layout.places().get(table).x();
    }

    private Point end(int table, List<String> columns, int side) {
        Point corner = layout.places().get(table);
        int x = corner.x() + (side > 0 ? shapes.get(table).box().width() : 0);
        String column = columns.isEmpty() ? "" : columns.get(0);
        return moved(new Point(x, corner.y() + shapes.get(table).arcY(column)));
    }
}
