package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.View;
import java.util.List;
import java.util.stream.Stream;

/** Cases about views, functions and triggers. */
final class ProgramCases {

    private static final Routine TOUCH = function("touch")
            .returns("trigger")
            .language("plpgsql")
            .body("begin if tg_op = 'DELETE' then return old; end if; return new; end");

    private static final Routine NET = function(
                    "net",
                    argument("gross", numeric()),
                    argument("rate", numeric()).defaultSql("1.19"))
            .returns(numeric())
            .immutable()
            .strict()
            .leakproof()
            .parallelSafe()
            .cost(5)
            .body("select gross / rate");
    private static final Routine REPLACED =
            NET.body("select round(gross / rate, 2)").set("search_path", "pg_catalog, public");
    private static final Trigger PLAIN =
            trigger("touch").before(INSERT, UPDATE).forEachRow().executes("touch");
    private static final Trigger CONDITIONAL = trigger("touch")
            .before(UPDATE)
            .of("code")
            .forEachRow()
            .when("old.code <> new.code")
            .executes("touch", "it's");
    private static final Trigger DEFERRED = trigger("touch")
            .after(INSERT)
            .asConstraint(INITIALLY_DEFERRED)
            .from("shop")
            .forEachRow()
            .executes("touch");

    private ProgramCases() {}

    static List<OperationCase> all() {
        return Stream.of(
                        views(),
                        materializedViews(),
                        functions(),
                        otherFunctions(),
                        procedures(),
                        triggers(),
                        changedTriggers(),
                        SecurityCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<OperationCase> views() {
        View plain = view("open_item", "select id, code from item where code is not null -- open");
        View checked = view("open_item", """
                select id, code, code || '!' as loud
                from item
                where code is not null -- open
                """).securityBarrier();
        View updatable = view("open_item", "select id, code from item").withCheckOption(CASCADED);
        return List.of(
                OperationCase.of(
                        "a view",
                        op -> op.createTable("item", column("id", bigint()), column("code", text())),
                        op -> op.createView(
                                plain.columns("number").securityBarrier().withCheckOption(LOCAL)),
                        op -> op.dropView("open_item")),
                OperationCase.of(
                                "a view with the privileges of its user",
                                op -> {},
                                op -> op.createView(view("one", "select 1 as n").securityInvoker()),
                                op -> op.dropView("one"))
                        .since(15),
                OperationCase.of(
                        "a replaced view",
                        op -> {
                            op.createTable("item", column("id", bigint()), column("code", text()));
                            op.createView(plain);
                        },
                        op -> op.replaceView(plain, updatable),
                        op -> op.replaceView(updatable, plain)),
                OperationCase.of(
                        "a replaced view with one column more",
                        op -> {
                            op.createTable("item", column("id", bigint()), column("code", text()));
                            op.createView(plain);
                        },
                        op -> op.replaceView(plain, checked),
                        op -> {
                            op.dropView("open_item");
                            op.createView(plain);
                        }));
    }

    private static List<OperationCase> materializedViews() {
        return List.of(
                OperationCase.of(
                        "a materialized view",
                        op -> {},
                        op -> op.createMaterializedView(
                                materializedView("one", "select 1, 'a'::text -- one")
                                        .columns("n")
                                        .using("heap")
                                        .with("fillfactor", "70")
                                        .with("toast.autovacuum_enabled", "false")
                                        .tablespace("pg_default"),
                                IF_NOT_EXISTS,
                                WITH_NO_DATA),
                        op -> op.dropMaterializedView("one", IF_EXISTS)),
                OperationCase.of(
                        "a refreshed materialized view",
                        op -> {},
                        op -> {
                            op.createMaterializedView(materializedView("one", "select 1 as n"), WITH_NO_DATA);
                            op.createIndex("one", index("one_n_idx", "n").unique());
                            op.refreshMaterializedView("one");
                            op.refreshMaterializedView("one", CONCURRENTLY);
                            op.refreshMaterializedView("one", WITH_NO_DATA);
                        },
                        op -> op.dropMaterializedView("one")));
    }

    private static List<OperationCase> functions() {
        return List.of(OperationCase.of(
                "a function",
                op -> {},
                op -> {
                    op.createFunction(NET);
                    op.createFunction(function(
                                    "pair",
                                    argument("a", integer()).inOut(),
                                    argument("b", text()).out())
                            .language("plpgsql")
                            .stable()
                            .parallelRestricted()
                            .securityDefiner()
                            .body("begin b := '$$ $body$'; end -- $"));
                    op.createFunction(
                            function("numbers", argument(array(integer())).variadic())
                                    .returns("setof integer")
                                    .rows(10)
                                    .body("select unnest($1)"));
                },
                op -> {
                    op.dropFunction("numbers", array(integer()));
                    op.dropFunction("pair", integer());
                    op.dropFunction(object(FUNCTION, "net").arguments(numeric(), numeric()), IF_EXISTS);
                }));
    }

    private static List<OperationCase> otherFunctions() {
        return List.of(
                OperationCase.of(
                        "a function in standard SQL",
                        op -> {},
                        op -> {
                            op.createFunction(function("one").returns(integer()).sqlBody("return 1"));
                            op.createFunction(function("two").returns(integer()).sqlBody("""
                                    begin atomic
                                      select 1;
                                      select 2;
                                    end
                                    """));
                        },
                        op -> {
                            op.dropFunction("two");
                            op.dropFunction("one");
                        }),
                OperationCase.of(
                        "a function that does nothing",
                        op -> {},
                        op -> op.createFunction(function("rest").returns("void").body("")),
                        op -> op.dropFunction("rest")),
                OperationCase.of(
                        "a replaced function",
                        op -> op.createFunction(NET),
                        op -> op.replaceFunction(NET, REPLACED),
                        op -> op.replaceFunction(REPLACED, NET)));
    }

    private static List<OperationCase> procedures() {
        Routine tidy = procedure(
                        "tidy",
                        argument("days", integer()),
                        argument("kinds", array(text())).variadic())
                .language("plpgsql")
                .body("begin perform days; end");
        Routine safe = tidy.securityDefiner().set("search_path", "pg_catalog");
        return List.of(
                OperationCase.of(
                        "a procedure",
                        op -> {},
                        op -> op.createProcedure(tidy),
                        op -> op.dropProcedure("tidy", integer(), array(text()))),
                OperationCase.of(
                        "a procedure that does nothing",
                        op -> {},
                        op -> op.createProcedure(procedure("nothing").body("")),
                        op -> op.dropProcedure("nothing")),
                OperationCase.of(
                        "a replaced procedure",
                        op -> op.createProcedure(tidy),
                        op -> op.replaceProcedure(tidy, safe),
                        op -> op.replaceProcedure(safe, tidy)));
    }

    private static List<OperationCase> triggers() {
        return List.of(
                OperationCase.of(
                        "a trigger",
                        ProgramCases::item,
                        op -> op.createTrigger("item", PLAIN),
                        op -> op.dropTrigger("item", "touch", IF_EXISTS)),
                OperationCase.of(
                        "a trigger of every kind",
                        ProgramCases::item,
                        op -> {
                            op.createTrigger(
                                    "item_view",
                                    trigger("a")
                                            .insteadOf(INSERT, DELETE)
                                            .forEachRow()
                                            .executes("touch"));
                            op.createTrigger(
                                    "item", trigger("b").after(TRUNCATE).executes("touch"));
                            op.createTrigger(
                                    "item",
                                    trigger("c")
                                            .after(UPDATE)
                                            .oldTable("o")
                                            .newTable("n")
                                            .executes("touch"));
                            op.createTrigger("item", DEFERRED);
                            op.createTrigger(
                                    "item",
                                    trigger("d")
                                            .after(DELETE)
                                            .asConstraint()
                                            .forEachRow()
                                            .executes("touch"));
                        },
                        op -> {
                            op.dropTrigger("item", "d");
                            op.dropTrigger("item", "touch");
                            op.dropTrigger("item", "c");
                            op.dropTrigger("item", "b");
                            op.dropTrigger("item_view", "a");
                        }));
    }

    private static List<OperationCase> changedTriggers() {
        return List.of(
                OperationCase.of(
                        "a replaced trigger",
                        op -> {
                            item(op);
                            op.createTrigger("item", PLAIN);
                        },
                        op -> op.replaceTrigger("item", PLAIN, CONDITIONAL),
                        op -> op.replaceTrigger("item", CONDITIONAL, PLAIN)),
                OperationCase.of(
                        "a trigger that becomes a constraint",
                        op -> {
                            item(op);
                            op.createTrigger("item", PLAIN);
                        },
                        op -> op.replaceTrigger("item", PLAIN, DEFERRED),
                        op -> op.replaceTrigger("item", DEFERRED, PLAIN)),
                OperationCase.of(
                        "a disabled trigger",
                        op -> {
                            item(op);
                            op.createTrigger("item", PLAIN);
                        },
                        op -> op.disableTrigger("item", "touch"),
                        op -> op.enableTrigger("item", "touch")),
                OperationCase.of(
                        "a trigger that fires for replicas too",
                        op -> {
                            item(op);
                            op.createTrigger("item", PLAIN);
                            op.enableTrigger("item", "touch", ORIGIN, REPLICA);
                        },
                        op -> op.enableTrigger("item", "touch", REPLICA, ALWAYS),
                        op -> op.enableTrigger("item", "touch", ALWAYS, REPLICA)));
    }

    private static void item(Operations op) {
        op.createTable("shop");
        op.createTable("item", column("id", bigint()).notNull(), column("code", text()));
        op.createView(view("item_view", "select * from item"));
        op.createFunction(TOUCH);
    }
}
