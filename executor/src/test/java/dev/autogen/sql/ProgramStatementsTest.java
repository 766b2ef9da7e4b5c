package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Views, routines and triggers. Each text is compared, and then run. */
class ProgramStatementsTest {

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
    void what_follows_a_query_is_not_lost_in_its_comment() {
        assertRuns(
                op -> {
                    op.createView(view("short_item", "select id, code\nfrom item -- all\n")
                            .columns("number", "order")
                            .withCheckOption(LOCAL));
                    op.createMaterializedView(
                            materializedView("kept_item", "select id from item -- all")
                                    .with("FillFactor", "70"),
                            WITH_NO_DATA);
                    op.refreshMaterializedView("kept_item");
                },
                """
                CREATE VIEW short_item (number, "order") AS
                select id, code
                from item -- all
                WITH LOCAL CHECK OPTION;
                CREATE MATERIALIZED VIEW kept_item WITH (fillfactor = 70) AS
                select id from item -- all
                WITH NO DATA;
                REFRESH MATERIALIZED VIEW kept_item;
                """);
        assertThat(database.queryText("select relispopulated from pg_class where relname = 'kept_item'"))
                .isEqualTo("t");
    }

    @Test
    void a_replaced_view_loses_the_options_that_are_not_said_again() {
        View guarded =
                view("guarded", "select code from item").securityBarrier().withCheckOption(CASCADED);
        View plain = view("guarded", "select code from item");
        assertRuns(
                op -> {
                    op.createView(guarded);
                    op.replaceView(guarded, plain);
                },
                """
                CREATE VIEW guarded WITH (security_barrier) AS
                select code from item
                WITH CASCADED CHECK OPTION;
                CREATE OR REPLACE VIEW guarded AS
                select code from item;
                """);
        assertThat(database.queryText("select reloptions from pg_class where relname = 'guarded'"))
                .isEqualTo("null");
    }

    @Test
    void the_privileges_of_the_user_need_a_newer_server() {
        assertThat(WrittenSql.operations(
                        op -> op.createView(view("v", "select 1").securityInvoker())))
                .flatMap(operation -> operation.accept(new PostgresWriter()))
                .extracting(SqlStatement::requirement)
                .containsExactly(Optional.of(new Requirement(15, "security_invoker")));
    }

    @Test
    void a_body_is_quoted_with_a_tag_that_it_does_not_end() {
        String body = "select '$$ $body$'::text -- $";
        assertRuns(
                op -> {
                    op.createFunction(function("dollars")
                            .returns(text())
                            .stable()
                            .set("search_path", "pg_catalog, public")
                            .body(body));
                    op.createFunction(function("price").returns(text()).body("select 'cheap' -- $"));
                    op.createProcedure(
                            procedure("nothing", argument("n", integer()).defaultSql("1"))
                                    .body("select n"));
                },
                """
                CREATE FUNCTION dollars() RETURNS text LANGUAGE sql STABLE SET search_path TO pg_catalog, public \
                AS $body2$select '$$ $body$'::text -- $$body2$;
                CREATE FUNCTION price() RETURNS text LANGUAGE sql AS $body$select 'cheap' -- $$body$;
                CREATE PROCEDURE nothing(n integer DEFAULT 1) LANGUAGE sql AS $$select n$$;
                """);
        assertThat(database.queryText("select dollars()")).isEqualTo("$$ $body$");
        assertThat(database.queryText("select prosrc from pg_proc where proname = 'dollars'"))
                .isEqualTo(body);
    }

    @Test
    void a_standard_body_stands_as_it_is() {
        assertRuns(
                op -> {
                    op.createFunction(function("both_of", argument("a", integer()), argument("b", integer()))
                            .returns(integer())
                            .immutable()
                            .strict()
                            .sqlBody("return a + b"));
                    op.dropFunction("both_of", integer(), integer());
                },
                """
                CREATE FUNCTION both_of(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
                return a + b;
                DROP FUNCTION both_of(integer, integer);
                """);
    }

    /** As revisions run: the driver looks for semicolons by itself. */
    @Test
    void a_body_with_semicolons_is_one_statement_to_the_driver() throws SQLException {
        List<Operation> operations = WrittenSql.operations(op -> {
            op.createFunction(function("last_of").returns(integer()).sqlBody("""
                    begin atomic
                      select 1;
                      select case when true then 2 end;
                    end
                    """));
            op.createProcedure(procedure("many").language("PLPGSQL").body("begin perform 1; perform 2; end"));
        });
        try (Connection connection = database.connect();
                Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (Operation operation : operations) {
                for (SqlStatement statement : operation.accept(new PostgresWriter())) {
                    jdbc.execute(statement.sql());
                }
            }
        }
        assertThat(database.queryText("select last_of()")).isEqualTo("2");
    }

    @Test
    void a_constraint_trigger_is_replaced_by_a_new_one() {
        Trigger plain = trigger("touch").after(INSERT).forEachRow().executes("touch");
        Trigger deferred = plain.asConstraint(INITIALLY_DEFERRED);
        assertRuns(
                op -> {
                    op.createTrigger("item", plain);
                    op.replaceTrigger("item", plain, plain.when("new.id > 0"));
                    op.replaceTrigger("item", plain.when("new.id > 0"), deferred);
                    op.replaceTrigger("item", deferred, plain);
                    op.disableTrigger("item", "touch");
                    op.enableTrigger("item", "touch", DISABLED, ALWAYS);
                },
                """
                CREATE TRIGGER touch AFTER INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
                CREATE OR REPLACE TRIGGER touch AFTER INSERT ON item FOR EACH ROW WHEN (new.id > 0) \
                EXECUTE FUNCTION touch();
                DROP TRIGGER touch ON item;
                CREATE CONSTRAINT TRIGGER touch AFTER INSERT ON item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW \
                EXECUTE FUNCTION touch();
                DROP TRIGGER touch ON item;
                CREATE TRIGGER touch AFTER INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
                ALTER TABLE item DISABLE TRIGGER touch;
                ALTER TABLE item ENABLE ALWAYS TRIGGER touch;
                """);
    }

    @Test
    void a_trigger_says_its_columns_its_tables_and_its_texts() {
        assertRuns(
                op -> {
                    op.createTrigger(
                            "item",
                            trigger("Coded")
                                    .before(UPDATE, INSERT)
                                    .of("code", "id")
                                    .forEachRow()
                                    .executes("touch", "it's"));
                    op.createTrigger(
                            "item",
                            trigger("log")
                                    .after(UPDATE)
                                    .oldTable("o")
                                    .newTable("n")
                                    .executes("touch"));
                },
                """
                CREATE TRIGGER "Coded" BEFORE INSERT OR UPDATE OF code, id ON item FOR EACH ROW \
                EXECUTE FUNCTION touch('it''s');
                CREATE TRIGGER log AFTER UPDATE ON item REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT \
                EXECUTE FUNCTION touch();
                """);
    }

    private static void assertRuns(Consumer<Operations> upgrade, String expected) {
        WrittenSql.assertRuns(database, upgrade, expected);
    }
}
