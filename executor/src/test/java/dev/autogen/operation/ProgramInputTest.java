package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.revision.Operations;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Trigger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What PostgreSQL would refuse, or read in another way, is refused when it is said. */
class ProgramInputTest {

    private static final Routine ONE =
            function("one", argument("a", integer())).returns(integer()).body("select 1");
    private static final Trigger TOUCH = trigger("touch").executes("touch");

    @Test
    void a_view_has_a_query_that_keeps_its_columns() {
        assertRefused(op -> op.createView(view("v", " ")), "view refused: v: it has no query", "write the select");
        assertRefused(op -> op.createView(view("v", null)), "view refused: v: it has no query", "write the select");
        assertRefused(
                op -> op.createMaterializedView(materializedView("v", "select 1; ")),
                "materialized view refused: v: the query ends with a semicolon",
                "leave the semicolon out");
        assertRefused(
                op -> op.createView(view("v", "select 1, 2").columns("a", "a")),
                "view v refused: \"a\" stands twice",
                "name it once");
        assertRefused(
                op -> op.replaceView(
                        view("v", "select 1").columns("a"),
                        view("v", "select 1").columns("b")),
                "replace view refused: v: the columns [a] become [b]",
                "drop and create it: PostgreSQL adds columns at the end, no more");
        assertRefused(
                op -> op.replaceView(view("v", "select 1"), view("w", "select 1")),
                "replace view refused: from v to w",
                "rename it, or drop and create it");
    }

    @Test
    void a_materialized_view_is_refreshed_in_one_way() {
        assertRefused(
                op -> op.refreshMaterializedView("m", CONCURRENTLY, WITH_NO_DATA),
                "refresh materialized view refused: m: concurrently, with no data",
                "leave CONCURRENTLY or WITH_NO_DATA out");
        assertRefused(
                op -> op.createMaterializedView(
                        materializedView("m", "select 1").with("fill factor", "1")),
                "parameter refused: none is called \"fill factor\"",
                "use letters, digits and _");
    }

    @Test
    void a_routine_has_a_body_and_a_result() {
        assertRefused(
                op -> op.createFunction(function("one").returns(integer())),
                "create function refused: one: it has no body",
                "say what it does with body(...)");
        assertRefused(
                op -> op.createFunction(function("one").returns(integer()).sqlBody(" ")),
                "create function refused: one: it has no body",
                "say what it does with body(...)");
        assertRefused(
                op -> op.createFunction(function("one").body("select 1")),
                "create function refused: one: it has no result",
                "say returns(...), \"void\" for none");
        assertRefused(
                op -> op.createProcedure(ONE),
                "create procedure refused: one is a function",
                "use the operation of a function");
        assertRefused(
                op -> op.createProcedure(procedure("p").returns(integer()).body("select 1")),
                "create procedure refused: p: a procedure has no result",
                "use out arguments, or a function");
        assertRefused(
                op -> op.createProcedure(procedure("p").stable().body("select 1")),
                "create procedure refused: p: a procedure is neither stable nor strict, nor has it a cost",
                "leave all but securityDefiner() and set(...) out (PostgreSQL manual, CREATE PROCEDURE)");
        assertRefused(
                op -> op.createFunction(ONE.rows(5)),
                "create function refused: one: rows, but it returns no set",
                "leave rows(...) out");
        assertRefused(
                op -> op.createFunction(ONE.language("plpgsql").sqlBody("return 1")),
                "create function refused: one: an SQL body in plpgsql",
                "use body(...) or the language sql");
        assertRefused(op -> op.createFunction(ONE.cost(0)), "routine refused: cost is 0", "give a number above 0");
    }

    @Test
    void a_replaced_function_keeps_its_arguments_and_its_result() {
        assertRefused(
                op -> op.replaceFunction(ONE, ONE.returns(text())),
                "replace function refused: one: the result changes",
                "drop and create it");
        assertRefused(
                op -> op.replaceFunction(
                        ONE,
                        function("one", argument("a", bigint()))
                                .returns(integer())
                                .body("select 1")),
                "replace function refused: one(integer) would become one(bigint), which is another one",
                "keep the name and the types of the arguments, or drop and create it");
        assertRefused(
                op -> op.replaceFunction(
                        ONE,
                        function("one", argument("b", integer()))
                                .returns(integer())
                                .body("select 1")),
                "replace function refused: one: the argument a gets another name",
                "drop and create it");
        assertRefused(
                op -> op.replaceFunction(
                        function("one", argument("a", integer()).defaultSql("1"))
                                .returns(integer())
                                .body("select 1"),
                        ONE),
                "replace function refused: one: the argument 1 loses its default",
                "drop and create it");
        assertRefused(
                op -> op.dropFunction(object(PROCEDURE, "one")),
                "drop function refused: procedure one()",
                "name it as object(FUNCTION, ...)");
    }

    @Test
    void a_trigger_fires_on_something_and_does_something() {
        assertTriggerRefused(
                TOUCH, "fires on nothing", "name the commands in before(...), after(...) or insteadOf(...)");
        assertTriggerRefused(trigger("touch").after(INSERT), "executes no function", "name one in executes(...)");
        assertTriggerRefused(TOUCH.after(SELECT), "fires on select", "name insert, update, delete or truncate");
        assertTriggerRefused(TOUCH.after(INSERT).of("a"), "names columns without update", "leave of(...) out");
        assertTriggerRefused(
                TOUCH.after(TRUNCATE).forEachRow(),
                "fires on truncate for each row",
                "leave forEachRow() out: truncate looks at no row");
    }

    @Test
    void a_trigger_does_not_mix_what_does_not_go_together() {
        assertTriggerRefused(TOUCH.insteadOf(INSERT), "fires instead of a statement", "add forEachRow()");
        assertTriggerRefused(
                TOUCH.insteadOf(INSERT).forEachRow().when("true"),
                "fires instead of, with a condition",
                "leave when(...) out");
        assertTriggerRefused(
                TOUCH.insteadOf(UPDATE).of("a").forEachRow(), "fires instead of, with columns", "leave of(...) out");
        assertTriggerRefused(
                TOUCH.before(INSERT).newTable("n"),
                "has transition tables, but is none that fires after",
                "use after(...) without asConstraint(), or leave oldTable(...) and newTable(...) out");
        assertTriggerRefused(
                TOUCH.after(INSERT, UPDATE).newTable("n"),
                "has transition tables with columns, truncate or several commands",
                "make one trigger for each of insert, update and delete");
        assertTriggerRefused(
                TOUCH.after(INSERT).oldTable("o"), "has an old table on insert", "leave oldTable(...) out");
        assertTriggerRefused(TOUCH.after(DELETE).newTable("n"), "has a new table on delete", "leave newTable(...) out");
        assertTriggerRefused(
                TOUCH.after(INSERT).asConstraint(),
                "is a constraint trigger that does not fire after each row",
                "use after(...) with forEachRow()");
        assertRefused(
                op -> op.enableTrigger("item", "touch", ORIGIN, DISABLED),
                "enable trigger refused: item: touch would be disabled",
                "use disableTrigger(...)");
    }

    @Test
    void a_policy_has_the_conditions_of_its_command() {
        assertPolicyRefused(
                policy("own").command(INSERT).using("true"), "is for insert and has using", "use withCheck(...)");
        assertPolicyRefused(
                policy("own").command(SELECT).withCheck("true"), "is for select and has a check", "use using(...)");
        assertPolicyRefused(
                policy("own").command(DELETE).withCheck("true"), "is for delete and has a check", "use using(...)");
        assertPolicyRefused(policy("own").to(), "is for nobody", "name a role in to(...), or leave it out for all");
        assertRefused(
                op -> op.alterPolicy("item", policy("a"), policy("b")),
                "alter policy refused: item: from a to b",
                "rename it, or drop and create it");
        assertRefused(
                op -> op.createPolicy("item", policy("own").to("public")),
                "policy refused: own: no role can be called public or none",
                "say PUBLIC, without quotes, for all roles");
    }

    @Test
    void a_privilege_is_one_that_the_thing_has() {
        assertRefused(
                op -> op.grant(privileges("selct").on(object(TABLE, "item")).to("clerk")),
                "grant refused: table item: there is no privilege \"selct\" on a table",
                "use one of: select, insert, update, delete, truncate, references, trigger, maintain, all");
        assertRefused(
                op -> op.revoke(privileges("select").on(object(SCHEMA, "audit")).to("clerk")),
                "revoke refused: schema audit: there is no privilege \"select\" on a schema",
                "use one of: create, usage, all");
        assertRefused(
                op -> op.grant(privileges(privilege("delete", "id"))
                        .on(object(TABLE, "item"))
                        .to("clerk")),
                "grant refused: table item: there is no privilege \"delete\" on columns",
                "use one of: select, insert, update, references, all");
        assertRefused(
                op -> op.grant(
                        privileges("usage").on(object(EXTENSION, "hstore")).to("clerk")),
                "grant refused: extension hstore: it has no privileges",
                "name a table, a sequence, a schema, a routine or a type");
    }

    @Test
    void privileges_say_on_what_and_for_whom() {
        assertRefused(
                op -> op.grant(privileges("select").to("clerk")),
                "grant refused: it is on nothing",
                "name an object with on(...)");
        assertRefused(
                op -> op.grant(privileges("select").on(object(TABLE, "item"))),
                "grant refused: table item: there is no role",
                "name one with to(...)");
        assertRefused(
                op -> op.grant(privileges("select")
                        .on(object(TABLE, "item"))
                        .to(PUBLIC)
                        .withGrantOption()),
                "grant refused: table item: PUBLIC cannot hand a privilege on",
                "name a role, or leave withGrantOption() out");
        assertRefused(
                op -> op.grant(
                        privileges("select", "all").on(object(TABLE, "item")).to("clerk")),
                "grant refused: table item: all and others",
                "leave the others out");
        assertRefused(
                op -> op.grant(privileges("usage").onAll(TYPE, "audit").to("clerk")),
                "grant refused: all types in schema audit: PostgreSQL cannot name all of these",
                "use TABLE, SEQUENCE, FUNCTION or PROCEDURE");
    }

    private static void assertTriggerRefused(Trigger trigger, String facts, String fix) {
        assertRefused(op -> op.createTrigger("item", trigger), "create trigger refused: item: touch " + facts, fix);
    }

    private static void assertPolicyRefused(Policy policy, String facts, String fix) {
        assertRefused(op -> op.createPolicy("item", policy), "create policy refused: item: own " + facts, fix);
    }

    private static void assertRefused(Consumer<Operations> code, String message, String fix) {
        assertThatThrownBy(() -> OperationCase.operations(code))
                .isInstanceOf(AutogenException.class)
                .hasMessage(message + System.lineSeparator() + "  fix: " + fix);
    }
}
