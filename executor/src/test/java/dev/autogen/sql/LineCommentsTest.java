package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.revision.Operations;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SQL that ends in a comment swallows nothing of what stands behind it. */
class LineCommentsTest {

    private static TestDatabase database;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
        database.execute("""
                create table item (id bigint primary key, code text);
                create function touch() returns trigger language plpgsql as 'begin return new; end'""");
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @Test
    void in_a_table() {
        run(op -> {
            op.createTable(
                    "box",
                    column("a", integer()).defaultSql("1 -- one").notNull(),
                    column("b", integer()),
                    column("c", integer()).generatedStored("b + 1 -- more"),
                    check("box_check", "a > 0 -- x"),
                    exclude("box_excl")
                            .with(expression("a + 0 -- x"), "=")
                            .using("btree")
                            .where("a > 1 -- x")
                            .deferrable(INITIALLY_DEFERRED));
            op.alterColumn(
                    "box",
                    "a",
                    type(integer()).to(bigint()).using("a -- x"),
                    defaultSql("1").to("2 -- two"));
        });
    }

    @Test
    void in_partitions() {
        run(op -> {
            op.createTable(
                    "day", column("taken", integer()), tableOptions().partitionByRange(expression("taken + 0 -- x")));
            op.createTable(
                    "day_1", tableOptions().partitionOf("day", from("1 -- x").to("2 -- y")));
            op.createTable("place", column("code", integer()), tableOptions().partitionByList("code"));
            op.createTable("place_1", tableOptions().partitionOf("place", in("1 -- x")));
        });
    }

    @Test
    void in_what_belongs_to_a_table() {
        run(op -> {
            op.createIndex(
                    "item", index("item_lower", expression("lower(code) -- x")).where("id > 1 -- y"));
            op.createPolicy("item", policy("own").using("id > 0 -- x").withCheck("id > 1 -- x"));
            op.alterPolicy(
                    "item",
                    policy("own").using("id > 0 -- x").withCheck("id > 1 -- x"),
                    policy("own").using("id > 2 -- x").withCheck("id > 3 -- x"));
            op.createTrigger(
                    "item",
                    trigger("touch")
                            .after(INSERT)
                            .forEachRow()
                            .when("new.id > 0 -- x")
                            .executes("touch"));
            op.bulkInsert("item", columns("id", "code"), row(sql("1 -- x"), "a"));
        });
    }

    @Test
    void in_types_and_functions() {
        run(op -> {
            op.createDomain(domain("positive", integer())
                    .defaultSql("1 -- one")
                    .notNull()
                    .check("positive_check", "value > 0 -- x"));
            op.createFunction(function("add", argument("n", integer()).defaultSql("1 -- one"))
                    .returns(integer())
                    .body("select n"));
            op.createEnum("mood", "sad", "glad");
            op.createTable(
                    "animal", column("mood", named("mood")).defaultSql("'sad' -- x"), column("other", named("mood")));
            op.replaceEnum(
                    enumType("mood", "sad", "glad"),
                    enumType("mood", "sad"),
                    usedBy("animal", "mood").defaultSql("'sad' -- x"),
                    usedBy("animal", "other").map("glad", "sad"));
        });
    }

    @Test
    void a_line_ends_only_where_a_comment_may_stand_in_it() {
        assertThat(Quoting.expression("a -- x\n> 0")).isEqualTo("a -- x\n> 0");
        assertThat(Quoting.expression("a\n> 0 -- x")).isEqualTo("a\n> 0 -- x\n");
    }

    private static void run(Consumer<Operations> upgrade) {
        WrittenSql.operations(upgrade).stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .forEach(statement -> database.execute(statement.sql()));
    }
}
