package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that are not null from now on, on tables without rows, with some, and with many. */
class NotNullStepsTest {

    private static final String LIVE = """
            create table invoice (id bigint primary key, total integer, note text);
            create table empty (id bigint primary key, total integer);
            """;

    private static final String WANTED = """
            create table invoice (id bigint primary key, total integer not null, note text, status text not null);
            create table empty (id bigint primary key, total integer not null, status text not null);
            """;

    private static final String ROWS = """
            insert into invoice select n, nullif(n, 1), 'n' from generate_series(1, 3) n;
            analyze invoice
            """;

    /** Says so, without the rows. */
    private static final String MANY = "update pg_class set reltuples = 200000 where oid = 'invoice'::regclass";

    @Test
    void an_empty_table_takes_the_plain_form() {
        try (Circle circle = Circle.between(LIVE, WANTED)) {
            String before = circle.dump();
            List<Change> changes = circle.changes();
            assertThat(Circle.sql(changes))
                    .containsExactlyInAnyOrder(
                            "ALTER TABLE empty ADD COLUMN status text NOT NULL",
                            "ALTER TABLE empty ALTER COLUMN total SET NOT NULL",
                            "ALTER TABLE invoice ADD COLUMN status text NOT NULL",
                            "ALTER TABLE invoice ALTER COLUMN total SET NOT NULL");
            circle.up(changes);
            circle.down(changes);
            assertThat(circle.dump()).isEqualTo(before);
        }
    }

    @Test
    void rows_get_a_value_that_somebody_must_say() {
        try (Circle circle = Circle.between(LIVE + ROWS, WANTED)) {
            String before = circle.dump();
            List<Change> changes = circle.changes();
            assertThat(Circle.sql(changes))
                    .containsSubsequence(
                            "ALTER TABLE invoice ADD COLUMN status text",
                            "update invoice set status = \"decide: a value\" where status is null",
                            "ALTER TABLE invoice ALTER COLUMN status SET NOT NULL")
                    .containsSubsequence(
                            "update invoice set total = \"decide: a value\" where total is null",
                            "ALTER TABLE invoice ALTER COLUMN total SET NOT NULL")
                    .contains("ALTER TABLE empty ADD COLUMN status text NOT NULL");
            assertThat(Circle.hazards(changes))
                    .contains("decide: what the about 3 rows of invoice get for status")
                    .contains("decide: what the rows of invoice get where total is null");
            assertThatThrownBy(() -> circle.up(changes)).hasMessageContaining("decide: a value");
            circle.database().execute("alter table invoice drop column if exists status");
            circle.up(circle.changes(), NotNullStepsTest::decided);
            assertThat(circle.database().query("select id, total, status from invoice order by id"))
                    .containsExactly(List.of("1", "0", "0"), List.of("2", "2", "0"), List.of("3", "3", "0"));
            circle.down(changes);
            assertThat(circle.dump()).isEqualTo(before);
        }
    }

    @Test
    void many_rows_are_filled_and_checked_while_others_write() {
        try (Circle circle = Circle.between(LIVE + ROWS, WANTED)) {
            circle.database().execute(MANY);
            String before = circle.dump();
            List<Change> changes = circle.changes();
            assertThat(Circle.sql(changes))
                    .containsSubsequence(
                            "ALTER TABLE invoice ADD COLUMN status text",
                            "autocommit",
                            "UPDATE invoice SET status = \"decide: a value\" WHERE status is null",
                            "ALTER TABLE invoice ADD CONSTRAINT invoice_status_filled CHECK (status is not null)"
                                    + " NOT VALID",
                            "ALTER TABLE invoice VALIDATE CONSTRAINT invoice_status_filled",
                            "ALTER TABLE invoice ALTER COLUMN status SET NOT NULL",
                            "ALTER TABLE invoice DROP CONSTRAINT invoice_status_filled");
            assertThat(Circle.hazards(changes))
                    .contains("decide: what the about 200000 rows of invoice get for status; each statement commits, so"
                            + " that nobody waits while the about 200000 rows of invoice are checked; fails where status"
                            + " is null");
            circle.up(changes, NotNullStepsTest::decided);
            circle.down(changes);
            assertThat(circle.dump()).isEqualTo(before);
        }
    }

    @Test
    void many_rows_without_a_null_need_no_decision() {
        try (Circle circle = Circle.between(LIVE + ROWS + "; update invoice set total = 1", WANTED)) {
            circle.database()
                    .execute("alter table invoice add status text not null default ''; alter table invoice"
                            + " alter status drop default; alter table empty add status text not null");
            circle.database().execute(MANY);
            assertThat(Circle.hazards(circle.changes()))
                    .filteredOn(text -> text.startsWith("decide"))
                    .isEmpty();
            circle.up(circle.changes());
        }
    }

    @Test
    void who_may_not_read_the_rows_gets_the_plain_form() {
        try (Circle circle = Circle.between(LIVE + ROWS, WANTED)) {
            assertThat(Circle.sql(circle.changesAs("pg_monitor")))
                    .contains("ALTER TABLE invoice ADD COLUMN status text NOT NULL");
        }
    }

    private static String decided(String sql) {
        return sql.replace("\"decide: a value\"", "0");
    }
}
