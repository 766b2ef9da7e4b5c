package dev.autogen.diff.compare;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.schema.Column;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reads a column steps aside while the column changes, whoever made it. */
class DependentObjectsTest {

    private static final String LIVE = """
            create table item (id bigint not null, total integer, spare text, code varchar(20));
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create view shown as select id, total from item where total > 0;
            create view above as select total as amount from shown;
            create materialized view stored as select total, count(*) as n from item group by total;
            create unique index stored_total on stored (total);
            create index stored_n on stored (n desc) where n > 1;
            create view on_stored as select n from stored;
            create view codes as select code from item;
            create function largest() returns integer language sql stable begin atomic select max(total) from item; end;
            create trigger instead instead of insert on shown for each row execute function touch();
            create trigger touched before update of total on item for each row execute function touch();
            create trigger watched before update on item for each row when (old.code <> new.code) execute function touch();
            create policy seen on item using (total > 0);
            create policy coded on item using (code = 'a');
            comment on view shown is 'shown';
            comment on column shown.total is 'total';
            comment on materialized view stored is 'stored';
            comment on index stored_n is 'n';
            comment on trigger touched on item is 'touched';
            comment on policy seen on item is 'seen';
            grant select on shown, stored to public;
            """;

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
        database.execute(LIVE);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    /** What an entity wants of the table, and nobody anything else. */
    private static Schema item(Function<Column, Stream<Column>> columns) {
        List<Column> all = List.of(
                column("id", bigint()).notNull(),
                column("total", integer()),
                column("spare", text()),
                column("code", varchar(20)));
        Table table = new Table(
                QualifiedName.of("item"),
                all.stream().flatMap(columns).toList(),
                List.of(),
                List.of(),
                Optional.empty());
        return new Schema(List.of(), List.of(), List.of(), List.of(table));
    }

    @Test
    void all_that_reads_a_column_goes_before_its_type_changes_and_comes_back() {
        Schema wanted =
                item(column -> Stream.of(column.name().equals("total") ? column.withType(numeric(12, 2)) : column));
        try (Passage passage = new Passage(database)) {
            List<String> found =
                    passage.thereAndBack(wanted, UndeclaredKind.OF_JPA).summaries();

            assertThat(found)
                    .containsExactly(
                            "changed policy seen on item goes, since it reads item.total",
                            "changed trigger touched on item goes, since it reads item.total",
                            "changed view above goes, since it uses view shown",
                            "changed view on_stored goes, since it uses materialized view stored",
                            "changed view shown goes, since it reads item.total",
                            "changed materialized view stored goes, since it reads item.total",
                            "changed function largest() goes, since it reads item.total",
                            "changed column item.total type integer -> numeric(12, 2)",
                            "changed function largest() comes back",
                            "changed view shown comes back",
                            "changed view above comes back",
                            "changed materialized view stored comes back",
                            "changed view on_stored comes back",
                            "changed trigger touched on item comes back",
                            "changed policy seen on item comes back");
        }
    }

    @Test
    void what_reads_another_column_stays_where_it_is() {
        Schema wanted = item(column -> Stream.of(column.name().equals("spare") ? column.withType(varchar(9)) : column));
        try (Passage passage = new Passage(database)) {
            assertThat(passage.compare(wanted, UndeclaredKind.OF_JPA).summaries())
                    .containsExactly("changed column item.spare type text -> varchar(9)");
        }
    }

    @Test
    void what_reads_a_column_that_goes_goes_too_and_somebody_has_to_decide() {
        Schema wanted = item(column -> column.name().equals("code") ? Stream.empty() : Stream.of(column));
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.thereAndBack(wanted, UndeclaredKind.OF_JPA);

            assertThat(found.summaries())
                    .containsExactly(
                            "removed policy coded on item",
                            "removed trigger watched on item",
                            "removed view codes",
                            "removed column item.code");
            assertThat(found.changes().stream()
                            .map(Change::hazards)
                            .flatMap(List::stream)
                            .map(Hazard::text))
                    .contains(
                            "decide: view codes uses item.code, which goes; write it anew without, or keep what it uses");
        }
    }

    @Test
    void a_table_that_goes_comes_back_with_all_that_belongs_to_it() {
        Schema wanted = new Schema(List.of(), List.of(), List.of(), List.of()).withOthers(OtherObjects.NONE);
        database.execute("""
                alter table item enable row level security, force row level security, set (fillfactor = 70);
                alter table item add primary key (id) with (fillfactor = 60);
                comment on constraint item_pkey on item is 'key';
                comment on table item is 'item';
                create index item_code on item (code) where code is not null;
                comment on index item_code is 'code';
                grant select, insert (code) on item to public;
                alter table item disable trigger watched;
                """);
        try (Passage passage = new Passage(database)) {
            assertThat(passage.thereAndBack(wanted, UndeclaredKind.OF_JPA).summaries())
                    .containsExactly(
                            "removed view above",
                            "removed view codes",
                            "removed view on_stored",
                            "removed view shown",
                            "removed materialized view stored",
                            "removed function largest()",
                            "removed table item");
        }
    }

    @Test
    void a_partitioned_table_goes_and_comes_back_with_its_partitions_and_an_heir_with_what_it_inherits() {
        Schema wanted = item(Stream::of);
        database.execute("""
                create table measured (id serial, at date not null, place integer, value numeric, item bigint,
                    constraint measured_key primary key (id, at, place)) partition by range (at);
                alter table item add primary key (id);
                alter table measured add constraint measured_item foreign key (item) references item (id);
                create index measured_value on measured (value);
                create table measured_2026 partition of measured for values from ('2026-01-01') to ('2027-01-01')
                    partition by list (place);
                create table measured_here partition of measured_2026 for values in (1, 2) with (fillfactor = 70);
                create table measured_rest partition of measured default;
                create index rest_only on measured_rest (place);
                comment on table measured_here is 'here';
                comment on index measured_here_value_idx is 'value';
                create trigger measured_touch before update on measured for each row execute function touch();
                alter table measured_here disable trigger measured_touch;
                grant select on measured, measured_rest to public;
                alter table measured enable row level security;
                create policy all_of_it on measured using (value > 0);
                create table parent (a integer, b text default 'b');
                create table child (c integer) inherits (parent);
                comment on column child.c is 'c';
                """);
        try (Passage passage = new Passage(database)) {
            Schema read = passage.read();
            Schema keyed = wanted.withTables(
                    List.of(wanted.tables().get(0).withConstraints(List.of(primaryKey("item_pkey", "id")))));

            assertThat(passage.thereAndBack(keyed, UndeclaredKind.OF_JPA).summaries())
                    .containsExactly(
                            "removed foreign key measured_item on measured",
                            "removed table parent and 1 bound to it",
                            "removed table measured and 3 bound to it");
            assertThat(passage.read()).isEqualTo(read);
        }
    }
}
