package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database has and nobody declared stays or is offered for removal, as the settings say. */
class UndeclaredTest {

    private static final String DECLARED = """
            create table item (id bigint primary key, code varchar(20), total integer);
            create table line (id bigint primary key, item bigint);
            create table event (id bigint, at date) partition by range (at);
            """;

    private static final String BESIDE = """
            create type mood as enum ('good', 'bad');
            create sequence numbers;
            create sequence other_numbers;
            alter table item add mood mood default 'good', add number bigint default nextval('numbers'),
                add constraint item_code unique (code), add constraint item_total check (total > 0);
            alter table line add constraint line_item foreign key (item) references item;
            create index item_plain on item (total);
            create index item_partial on item (total) where total > 1;
            create index item_expression on item (lower(code));
            create table audit (id bigint primary key, mood mood[], code varchar(20) references item (code));
            create table event_2020 partition of event for values from ('2020-01-01') to ('2021-01-01');
            create index event_at on event_2020 using brin (at);
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create trigger touched before update on item for each row execute function touch();
            """;

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
        database.execute(DECLARED);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private Schema declared() {
        try (Passage passage = new Passage(database)) {
            return passage.read();
        }
    }

    private static Set<UndeclaredKind> all(UndeclaredKind... without) {
        Set<UndeclaredKind> kinds = EnumSet.allOf(UndeclaredKind.class);
        kinds.removeAll(List.of(without));
        return kinds;
    }

    @Test
    void what_jpa_can_say_is_offered_for_removal_and_all_else_stays() {
        Schema declared = declared();
        database.execute(BESIDE);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.thereAndBack(declared, UndeclaredKind.OF_JPA);

            assertThat(found.summaries())
                    .containsExactlyInAnyOrder(
                            "removed foreign key line_item on line",
                            "removed index item_plain on item",
                            "removed unique constraint item_code on item",
                            "removed check item_total on item",
                            "removed column item.number",
                            "removed column item.mood",
                            "removed table audit",
                            "removed sequence numbers",
                            "removed sequence other_numbers",
                            "removed enum mood");
            assertThat(found.notes())
                    .containsExactly(
                            "left alone, since no entity declares them: 1 routine (touch), 1 trigger (touched),"
                                    + " 2 special indexes (item_expression, item_partial), 1 partition (event_2020)");
        }
    }

    @Test
    void all_of_it_is_removed_and_comes_back_where_the_settings_say_so() {
        Schema declared = declared();
        database.execute(BESIDE);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.thereAndBack(declared, all());

            assertThat(found.summaries())
                    .contains(
                            "removed table event_2020",
                            "removed index item_partial on item",
                            "removed index item_expression on item",
                            "removed trigger touched on item",
                            "removed function touch()");
            assertThat(found.notes()).isEmpty();
        }
    }

    @Test
    void nothing_is_removed_where_all_kinds_stay() {
        Schema declared = declared();
        database.execute(BESIDE);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.compare(declared, Set.of());

            assertThat(found.summaries()).isEmpty();
            assertThat(found.notes())
                    .containsExactly("left alone, since no entity declares them: 1 table (audit),"
                            + " 2 columns (item.mood, item.number), 1 unique constraint (item_code),"
                            + " 1 foreign key (line_item), 1 check (item_total), 1 index (item_plain),"
                            + " 2 sequences (numbers, other_numbers), 1 enum (mood), 1 routine (touch), 1 trigger (touched),"
                            + " 2 special indexes (item_expression, item_partial), 1 partition (event_2020)");
        }
    }

    @Test
    void what_something_that_stays_uses_stays() {
        Schema declared = declared();
        database.execute(BESIDE);
        try (Passage passage = new Passage(database)) {
            Passage.Found tables = passage.thereAndBack(declared, all(UndeclaredKind.TABLES));
            Passage.Found columns = passage.thereAndBack(declared, all(UndeclaredKind.COLUMNS));
            Passage.Found triggers = passage.thereAndBack(declared, all(UndeclaredKind.TRIGGERS));

            assertThat(tables.notes())
                    .containsExactly("left alone, since no entity declares them:"
                            + " 1 table (audit), 1 unique constraint (item_code), 1 enum (mood)");
            assertThat(columns.notes())
                    .containsExactly("left alone, since no entity declares them:"
                            + " 2 columns (item.mood, item.number), 1 sequence (numbers), 1 enum (mood)");
            assertThat(triggers.notes())
                    .containsExactly(
                            "left alone, since no entity declares them: 1 routine (touch), 1 trigger (touched)");
        }
    }

    @Test
    void what_hangs_on_a_column_that_goes_cannot_stay() {
        Schema declared = declared();
        database.execute("""
                alter table item add note text, add constraint noted check (note <> '');
                create index item_note on item (note);
                create index item_lower on item (lower(note)) where total > 0;
                """);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.there(declared, EnumSet.of(UndeclaredKind.COLUMNS));

            assertThat(found.summaries()).contains("removed column item.note");
            assertThat(found.notes()).isEmpty();
        }
    }

    @Test
    void what_something_declared_takes_the_place_of_does_not_stay() {
        database.execute(
                "alter table item add constraint item_total_check check (total > 0), drop constraint item_pkey,"
                        + " add primary key (id, code); alter table line add constraint lines foreign key (id) references line");
        Schema declared = declared();
        database.execute("""
                alter table item drop constraint item_total_check, add constraint item_total_check check (total > 1),
                    drop constraint item_pkey, add constraint item_key primary key (id);
                alter table line drop constraint lines, add constraint other foreign key (id) references item;
                """);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.compare(declared, Set.of());

            assertThat(found.summaries())
                    .containsExactlyInAnyOrder(
                            "removed foreign key other on line",
                            "removed check item_total_check on item",
                            "removed primary key item_key on item",
                            "added check item_total_check on item",
                            "added primary key item_pkey on item",
                            "added foreign key lines on line");
            assertThat(found.notes()).isEmpty();
        }
    }
}
