package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.diff.entity.OrdinalColumn;
import dev.autogen.diff.rows.Ordinals;
import dev.autogen.operation.Change;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of enum constants that stand in another order. */
class OrdinalsTest {

    private static final String ROWS = "insert into invoice values (1, 0), (2, 1), (3, 2), (4, null)";

    @Test
    void a_constant_in_the_middle_moves_those_behind_it_and_they_go_back() {
        try (Circle circle = Circle.between(table(2) + ROWS, table(3))) {
            remember(circle, "invoice.status = OPEN, PAID, VOID", "OPEN", "SENT", "PAID", "VOID");
            String before = circle.dump();
            List<Change> changes = circle.changes();
            assertThat(Circle.sql(changes))
                    .hasSize(3)
                    .element(1)
                    .isEqualTo("update invoice set status = case status when 1 then 2 when 2 then 3 else status end"
                            + " where status in (1, 2)");
            assertThat(Circle.hazards(changes))
                    .contains("the numbers in invoice.status mean other constants in [OPEN, SENT, PAID, VOID] than in"
                            + " [OPEN, PAID, VOID]: no application with the old order may read or write them from then"
                            + " on");

            remember(circle, "invoice.status = OPEN, SENT, PAID, VOID", "OPEN", "SENT", "PAID", "VOID");
            circle.up(changes);
            assertThat(numbers(circle)).containsExactly("0", "2", "3", "null");

            circle.down(changes);
            assertThat(numbers(circle)).containsExactly("0", "1", "2", "null");
            assertThat(circle.dump()).isEqualTo(before);
        }
    }

    @Test
    void another_order_alone_is_found() {
        try (Circle circle = Circle.between(table(2) + ROWS, table(2))) {
            remember(circle, "invoice.status = OPEN, PAID, VOID", "VOID", "PAID", "OPEN");
            List<Change> changes = circle.changes();
            assertThat(changes)
                    .extracting(Change::subject)
                    .containsExactly("order of the constants in invoice.status from [OPEN, PAID, VOID] to"
                            + " [VOID, PAID, OPEN]");
            remember(circle, "invoice.status = VOID, PAID, OPEN", "VOID", "PAID", "OPEN");
            circle.up(changes);
            assertThat(numbers(circle)).containsExactly("2", "1", "0", "null");
            circle.down(changes);
            assertThat(numbers(circle)).containsExactly("0", "1", "2", "null");
        }
    }

    @Test
    void a_constant_that_is_gone_must_be_decided_where_another_one_has_its_number() {
        try (Circle circle = Circle.between(table(2) + ROWS, table(1))) {
            remember(circle, "invoice.status = OPEN, PAID, VOID", "OPEN", "VOID");
            List<Change> changes = circle.changes();
            assertThat(Circle.hazards(changes))
                    .contains("decide: what rows become that hold PAID in invoice.status; fails where there is one");
            assertThatThrownBy(() -> circle.up(changes)).hasMessageContaining("decide: 1");
        }
    }

    @Test
    void a_column_of_ordinals_becomes_one_of_names_and_goes_back() {
        String named =
                "create table invoice (id integer primary key, status varchar(20) check (status in ('OPEN', 'PAID',"
                        + " 'VOID')))";
        try (Circle circle = Circle.between(table(2) + ROWS, named)) {
            String before = circle.dump();
            circle.ordinals(new Ordinals(List.of(), List.of("invoice.status = OPEN, PAID, VOID")));
            List<Change> changes = circle.changes();
            circle.up(changes);
            assertThat(numbers(circle)).containsExactly("OPEN", "PAID", "VOID", "null");
            circle.down(changes);
            assertThat(numbers(circle)).containsExactly("0", "1", "2", "null");
            assertThat(circle.dump()).isEqualTo(before);
        }
    }

    @Test
    void one_more_at_the_end_another_name_and_what_nobody_remembers_move_nothing() {
        try (Circle circle = Circle.between(table(3), table(3))) {
            remember(circle, "invoice.status = OPEN, PAID, VOID", "OPEN", "PAID", "VOID", "LOST");
            assertThat(circle.changes()).isEmpty();
            remember(circle, "invoice.status = OPEN, PAID, VOID", "OPEN", "SETTLED", "VOID");
            assertThat(circle.changes()).isEmpty();
            remember(circle, "invoice.other = VOID, OPEN", "OPEN", "VOID");
            assertThat(circle.changes()).isEmpty();
        }
    }

    @Test
    void a_revision_mentions_what_no_other_one_knows() {
        assertThat(new Ordinals(List.of(column("A", "B")), List.of()).news()).containsExactly("invoice.status = A, B");
        assertThat(new Ordinals(List.of(column("A", "B")), List.of("invoice.status = B, A", "invoice.status = A, B"))
                        .news())
                .isEmpty();
    }

    private static void remember(Circle circle, String mention, String... constants) {
        circle.ordinals(new Ordinals(List.of(column(constants)), List.of(mention)));
    }

    private static OrdinalColumn column(String... constants) {
        return new OrdinalColumn(QualifiedName.of("invoice"), "status", List.of(constants));
    }

    private static List<String> numbers(Circle circle) {
        return circle.database().query("select status from invoice order by id").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String table(int last) {
        return "create table invoice (id integer primary key, status smallint check (status between 0 and " + last
                + "));";
    }
}
