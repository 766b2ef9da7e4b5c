package dev.autogen.diff.compare;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Argument;
import dev.autogen.schema.Command;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewIndex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody declared in his own words is compared as PostgreSQL understands it; what nobody declared is left alone. */
class DeclaredObjectsTest {

    private static final String LIVE = """
            create extension btree_gist;
            create domain amount as numeric(10, 2) default 0 constraint amount_positive check (value >= 0);
            create table item (id bigint primary key, code varchar(20), total numeric(10, 2), during tstzrange, owner text,
                constraint item_during exclude using gist (lower(code) with =, during with &&) where (total > 1));
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create function sum_of(a int, b int default 1) returns int immutable language sql
                set search_path to pg_catalog return a + b;
            create view shown as select id, code as c from item where code in ('a', 'b') and total > 0;
            create materialized view counted as select code, count(*) as n from item group by code;
            create index counted_n on counted ((n + 1) desc) where n > 5;
            create trigger touched before update of total, code on item for each row when (old.code is distinct from new.code)
                execute function touch();
            alter table item enable row level security;
            create policy readers on item for select using (owner = current_user and code in ('a', 'b'));
            """;

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private static Table item(boolean withExclusion) {
        Table table = new Table(
                QualifiedName.of("item"),
                List.of(
                        column("id", bigint()).notNull(),
                        column("code", varchar(20)),
                        column("total", numeric(10, 2)),
                        column("during", SqlType.parse("tstzrange")),
                        column("owner", text())),
                List.of(primaryKey("item_pkey", "id")),
                List.of(),
                Optional.empty());
        Exclusion exclusion = new Exclusion(
                        Optional.of("item_during"),
                        List.of(ExclusionElement.of(IndexKey.expression("LOWER(code)"), "=")))
                .with("during", "&&")
                .using("gist")
                .where("total>1");
        return withExclusion ? table.withConstraints(List.of(table.constraints().get(0), exclusion)) : table;
    }

    private static Schema wanted(OtherObjects others, Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables)).withOthers(others);
    }

    @Test
    void what_nobody_declared_is_left_alone_and_listed_in_one_line() {
        database.execute(LIVE);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.compare(wanted(OtherObjects.NONE, item(false)), UndeclaredKind.OF_JPA);

            assertThat(found.changes()).isEmpty();
            assertThat(found.warnings()).isEmpty();
            assertThat(found.notes())
                    .containsExactly("left alone, since no entity declares them:"
                            + " 1 domain (amount), 2 routines (sum_of, touch), 1 view (shown),"
                            + " 1 materialized view (counted), 1 trigger (touched), 1 policy (readers),"
                            + " 1 exclusion constraint (item_during)");
        }
    }

    @Test
    void another_spelling_is_no_change() {
        database.execute(LIVE);
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.compare(wanted(declared(), item(true)), UndeclaredKind.OF_JPA);

            assertThat(found.warnings()).isEmpty();
            assertThat(found.summaries()).isEmpty();
            assertThat(found.notes()).isEmpty();
        }
    }

    @Test
    void all_that_is_declared_is_made_in_an_order_that_runs() {
        database.execute("create table other (id integer)");
        Table other = new Table(
                QualifiedName.of("other"), List.of(column("id", integer())), List.of(), List.of(), Optional.empty());
        try (Passage passage = new Passage(database)) {
            Passage.Found found = passage.thereAndBack(wanted(declared(), item(true), other), UndeclaredKind.OF_JPA);

            assertThat(found.warnings()).isEmpty();
            assertThat(found.summaries())
                    .containsExactly(
                            "added extension btree_gist",
                            "added domain amount",
                            "added table item",
                            "added function sum_of(int, int)",
                            "added function touch()",
                            "added view shown",
                            "added materialized view counted",
                            "added trigger touched on item",
                            "added row security of item",
                            "added policy readers on item");
        }
    }

    private static OtherObjects declared() {
        Routine sum = new Routine(
                        Routine.Kind.FUNCTION,
                        QualifiedName.of("sum_of"),
                        List.of(
                                new Argument(Optional.of("a"), new SqlType.Raw("int")),
                                new Argument(Optional.of("b"), new SqlType.Raw("int")).defaultSql("1")))
                .returns(new SqlType.Raw("int4"))
                .immutable()
                .set("search_path", "pg_catalog")
                .sqlBody("return a+b");
        Routine touch = new Routine(Routine.Kind.FUNCTION, QualifiedName.of("touch"), List.of())
                .returns("trigger")
                .language("plpgsql")
                .body("begin return new; end");
        Trigger touched = new Trigger("touched")
                .before(Command.UPDATE)
                .of("code", "total")
                .forEachRow()
                .when("OLD.code IS DISTINCT FROM NEW.code")
                .executes("touch");
        Policy readers =
                new Policy("readers").command(Command.SELECT).using("owner=current_user AND code IN ('a','b')");
        return new OtherObjects(
                List.of(new Extension("btree_gist")),
                List.of(new Domain(QualifiedName.of("amount"), new SqlType.Raw("decimal(10,2)"))
                        .defaultSql("0")
                        .check("amount_positive", "(value>=0)")),
                List.of(sum, touch),
                List.of(new View(
                        QualifiedName.of("shown"),
                        "SELECT id,code FROM public.item WHERE code IN ('a','b') AND (total>0)",
                        List.of("id", "c"),
                        false,
                        false,
                        Optional.empty())),
                List.of(new MaterializedView(
                        QualifiedName.of("counted"), "SELECT code,count(*) AS n FROM item GROUP BY code")),
                List.of(new ViewIndex(
                        QualifiedName.of("counted"),
                        new Index(
                                        Optional.of("counted_n"),
                                        List.of(IndexKey.expression("n+1").desc()))
                                .where("n>5"))),
                List.of(new TableTrigger(QualifiedName.of("item"), touched, TriggerState.ORIGIN)),
                List.of(new RowSecurity(QualifiedName.of("item"), true, false)),
                List.of(new TablePolicy(QualifiedName.of("item"), readers)));
    }
}
