package dev.autogen.codegen.diagram;

import dev.autogen.codegen.layout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a foreign key looks, in pixels: a line with a crow's foot at the table that refers, and strokes at the other.
 *
 * @param points from the one table to the other
 * @param fromSide -1 where it leaves its table to the left, 1 to the right
 * @param toSide the same at the table that it leads to
 */
record LinkShape(DiagramLink link, List<Point> points, int fromSide, int toSide) {

    /** Straight before the curve begins: the length of the signs at the ends. */
    private static final int STUB = 16;

    private static final int FOOT = 11;
    private static final int HALF = 5;

    LinkShape {
        points = List.copyOf(points);
    }

    Map<String, Object> variables() {
        return Map.of(
                "mark", link.mark().word(),
                "path", path(),
                "ends", ends(),
                "isOptional", !link.isMandatory(),
                "circleX", last().x() + toSide * FOOT,
                "circleY", last().y(),
                "tip", tip());
    }

    private Point first() {
        return points.get(0);
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    private String tip() {
        String what = link.from() + " (" + link.label() + ") \u2192 " + link.to() + " ("
                + String.join(", ", link.referencedColumns()) + ")";
        return link.mark() == Mark.UNCHANGED ? what : link.mark().word() + ": " + what;
    }

    /** Curves between the layers, straight lines through them: every second stretch. */
    private String path() {
        List<Point> way = new ArrayList<>(points);
        way.set(0, new Point(first().x() + fromSide * STUB, first().y()));
        way.set(way.size() - 1, new Point(last().x() + toSide * STUB, last().y()));
        StringBuilder path = new StringBuilder("M" + text(first()) + "L" + text(way.get(0)));
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            path.append(i % 2 == 0 ? "L" + text(to) : curve(from, to, i == 1, i == way.size() - 1));
        }
        return path.append("L").append(text(last())).toString();
    }

    private String curve(Point from, Point to, boolean isFirst, boolean isLast) {
        int direction = Integer.signum(to.x() - from.x());
        int reach = Math.max(Math.abs(to.x() - from.x()) / 2, STUB);
        int out = isFirst ? fromSide : direction;
        int in = isLast ? toSide : -direction;
        return "C" + (from.x() + out * reach) + " " + from.y() + " " + (to.x() + in * reach) + " " + to.y() + " "
                + text(to);
    }

    private String ends() {
        int x = first().x();
        int y = first().y();
        String foot = link.isOneToOne()
                ? stroke(x + fromSide * FOOT / 2, y)
                : "M" + x + " " + (y - HALF) + "L" + (x + fromSide * FOOT) + " " + y + "L" + x + " " + (y + HALF);
        return foot
                + stroke(last().x() + toSide * HALF, last().y())
                + (link.isMandatory() ? stroke(last().x() + toSide * (FOOT - 2), last().y()) : "");
    }

    private static String stroke(int x, int y) {
        return "M" + x + " " + (y - HALF) + "V" + (y + HALF);
    }

    private static String text(Point point) {
        return point.x() + " " + point.y();
    }
}
