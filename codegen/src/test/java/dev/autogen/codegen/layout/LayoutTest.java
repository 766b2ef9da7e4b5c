package dev.autogen.codegen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void what_an_arc_leads_to_lies_left_of_where_it_begins() {
        Layout layout = Layout.of(boxes(3), List.of(new Arc(0, 1), new Arc(1, 2)));

        assertThat(layout.places().get(2).x()).isLessThan(layout.places().get(1).x());
        assertThat(layout.places().get(1).x()).isLessThan(layout.places().get(0).x());
    }

    @Test
    void a_circle_and_an_arc_back_to_its_own_box_have_a_place_too() {
        Layout layout = Layout.of(boxes(3), List.of(new Arc(0, 1), new Arc(1, 2), new Arc(2, 0), new Arc(1, 1)));

        assertThat(overlaps(boxes(3), layout)).isEmpty();
    }

    @Test
    void nothing_has_no_size() {
        assertThat(Layout.of(List.of(), List.of())).isEqualTo(new Layout(List.of(), List.of(), 0, 0));
    }

    @Test
    void no_box_lies_on_another_and_no_arc_goes_through_one_whatever_the_boxes_and_arcs() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Box> boxes = new ArrayList<>();
            List<Arc> arcs = new ArrayList<>();
            int count = 1 + random.nextInt(60);
            for (int box = 0; box < count; box++) {
                boxes.add(new Box(80 + random.nextInt(200), 30 + random.nextInt(300)));
            }
            for (int arc = random.nextInt(2 * count); arc > 0; arc--) {
                arcs.add(new Arc(random.nextInt(count), random.nextInt(count)));
            }

            Layout layout = Layout.of(boxes, arcs);

            assertThat(overlaps(boxes, layout)).as("round " + round).isEmpty();
            assertThat(crossed(boxes, layout)).as("round " + round).isEmpty();
            assertThat(Layout.of(boxes, arcs)).isEqualTo(layout);
        }
    }

    @Test
    void a_star_of_a_hundred_boxes_is_no_tower() {
        List<Arc> arcs = new ArrayList<>();
        for (int box = 1; box < 100; box++) {
            arcs.add(new Arc(box, 0));
        }

        Layout layout = Layout.of(boxes(100), arcs);

        assertThat((double) layout.width() / layout.height()).isBetween(0.7, 3.0);
    }

    private static List<Box> boxes(int count) {
        List<Box> boxes = new ArrayList<>();
        for (int box = 0; box < count; box++) {
            boxes.add(new Box(150, 100));
        }
        return boxes;
    }

    private static List<String> overlaps(List<Box> boxes, Layout layout) {
        List<String> found = new ArrayList<>();
        for (int a = 0; a < boxes.size(); a++) {
            Point place = layout.places().get(a);
            if (place.x() < 0
                    || place.y() < 0
                    || place.x() + boxes.get(a).width() > layout.width()
                    || place.y() + boxes.get(a).height() > layout.height()) {
                found.add(a + " out of the picture");
            }
            for (int b = 0; b < a; b++) {
                Point other = layout.places().get(b);
                if (place.x() < other.x() + boxes.get(b).width()
                        && other.x() < place.x() + boxes.get(a).width()
                        && place.y() < other.y() + boxes.get(b).height()
                        && other.y() < place.y() + boxes.get(a).height()) {
                    found.add(a + " on " + b);
                }
            }
        }
        return found;
    }

    /** Returns the passages through layers that a box lies on. */
    private static List<String> crossed(List<Box> boxes, Layout layout) {
        List<String> found = new ArrayList<>();
        for (List<Point> bends : layout.bends()) {
            for (int i = 0; i + 1 < bends.size(); i += 2) {
                int left = Math.min(bends.get(i).x(), bends.get(i + 1).x());
                int right = Math.max(bends.get(i).x(), bends.get(i + 1).x());
                int y = bends.get(i).y();
                for (int box = 0; box < boxes.size(); box++) {
                    Point place = layout.places().get(box);
                    if (place.x() < right
                            && left < place.x() + boxes.get(box).width()
                            && place.y() < y
                            && y < place.y() + boxes.get(box).height()) {
                        found.add(bends + " through " + box);
                    }
                }
            }
        }
        return found;
    }
}
