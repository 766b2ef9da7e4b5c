package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Trigger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about views, functions and triggers. */
final class ProgramSamples {

    private ProgramSamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        addViews(samples);
        addRoutines(samples);
        addTriggers(samples);
        samples.putAll(SecuritySamples.all());
        return samples;
    }

    private static void addViews(Map<String, Consumer<Operations>> samples) {
        samples.put("create_view", ProgramSamples::createView);
        samples.put("replace_view", ProgramSamples::replaceView);
        samples.put("drop_view", op -> {
            op.dropView("open_invoice");
            op.dropView(name("audit", "open_invoice"), IF_EXISTS);
        });
        samples.put("create_materialized_view", ProgramSamples::createMaterializedView);
        samples.put("drop_materialized_view", op -> op.dropMaterializedView(name("audit", "turnover"), IF_EXISTS));
        samples.put("refresh_materialized_view", op -> {
            op.refreshMaterializedView("turnover");
            op.refreshMaterializedView("turnover", CONCURRENTLY);
            op.refreshMaterializedView(name("audit", "turnover"), WITH_NO_DATA);
        });
    }

    private static void createView(Operations op) {
        op.createView(view("open_invoice", "select * from invoice where paid is null"));
        op.createView(view("open_invoice", """
                select id, total
                from invoice
                where paid is null
                """));
        op.createView(view(name("audit", "open_invoice"), """
                select id, total
                from invoice
                where paid is null
                """)
                .columns("number", "amount")
                .securityBarrier()
                .securityInvoker()
                .withCheckOption(LOCAL));
    }

    private static void replaceView(Operations op) {
        op.replaceView(view("one", "select 1 as n"), view("one", "select 2 as n"));
        op.replaceView(view("open_invoice", """
                        select id, total
                        from invoice
                        where paid is null
                        """), view("open_invoice", """
                        select id, total
                        from invoice
                        where paid is null
                          and cancelled is null
                        """).securityBarrier());
    }

    private static void createMaterializedView(Operations op) {
        op.createMaterializedView(materializedView("turnover", "select sum(total) as total from invoice"));
        op.createMaterializedView(
                materializedView("turnover", """
                        select customer_id, sum(total)
                        from invoice
                        group by customer_id
                        """)
                        .columns("customer_id", "total")
                        .using("heap")
                        .with("fillfactor", "70")
                        .tablespace("fast"),
                IF_NOT_EXISTS,
                WITH_NO_DATA);
    }

    private static void addRoutines(Map<String, Consumer<Operations>> samples) {
        samples.put("create_function", ProgramSamples::createFunction);
        samples.put("replace_function", op -> op.replaceFunction(total("select 1"), total("""
                        select sum(total)
                        from invoice
                        where customer_id = customer
                        """)));
        samples.put("drop_function", op -> {
            op.dropFunction("total", bigint());
            op.dropFunction(name("audit", "total"));
            op.dropFunction(object(FUNCTION, "total").arguments(bigint()), IF_EXISTS);
        });
        samples.put("create_procedure", op -> op.createProcedure(tidy("30")));
        samples.put("replace_procedure", op -> op.replaceProcedure(tidy("30"), tidy("60")));
        samples.put("drop_procedure", op -> {
            op.dropProcedure("tidy", integer(), text());
            op.dropProcedure(object(PROCEDURE, name("audit", "tidy")), IF_EXISTS);
        });
    }

    private static void createFunction(Operations op) {
        op.createFunction(function("one").returns(integer()).body("select 1"));
        op.createFunction(function(
                        "net", argument("gross", numeric()), argument(numeric()).defaultSql("1.19"))
                .returns(numeric())
                .immutable()
                .strict()
                .leakproof()
                .parallelSafe()
                .cost(5)
                .sqlBody("return gross / $2"));
        op.createFunction(
                function("touch").returns("trigger").language("plpgsql").body("""
                begin
                  new.changed := now();
                  return new;
                end
                """));
        op.createFunction(function(name("audit", "open_invoice"), argument("customer", bigint()))
                .returns("setof invoice")
                .language("plpgsql")
                .stable()
                .securityDefiner()
                .parallelRestricted()
                .rows(10)
                .set("search_path", "pg_catalog, audit")
                .body("""
                        begin
                          return query select * from invoice where customer_id = customer and paid is null;
                        end
                        """));
    }

    private static Routine total(String body) {
        return function("total", argument("customer", bigint()))
                .returns(numeric())
                .stable()
                .body(body);
    }

    private static Routine tidy(String days) {
        return procedure(
                        "tidy",
                        argument("days", integer()).defaultSql(days),
                        argument("removed", bigint()).inOut().defaultSql("0"),
                        argument("kinds", array(text())).variadic().defaultSql("'{}'"))
                .language("plpgsql")
                .body("""
                        begin
                          delete from invoice where kind = any (kinds) and paid < now() - make_interval(days => days);
                        end
                        """);
    }

    private static void addTriggers(Map<String, Consumer<Operations>> samples) {
        samples.put("create_trigger", ProgramSamples::createTrigger);
        samples.put("replace_trigger", op -> {
            Trigger from = trigger("touch").before(UPDATE).forEachRow().executes("touch");
            op.replaceTrigger("invoice", from, from.when("old.* is distinct from new.*"));
        });
        samples.put("drop_trigger", op -> {
            op.dropTrigger("invoice", "touch");
            op.dropTrigger(name("audit", "invoice"), "touch", IF_EXISTS);
        });
        samples.put("enable_trigger", op -> {
            op.enableTrigger("invoice", "touch");
            op.enableTrigger(name("audit", "invoice"), "touch", ORIGIN, ALWAYS);
            op.enableTrigger("invoice", "touch", IF_TABLE_EXISTS);
        });
        samples.put("disable_trigger", op -> {
            op.disableTrigger("invoice", "touch");
            op.disableTrigger(name("audit", "invoice"), "touch", REPLICA);
            op.disableTrigger("invoice", "touch", IF_TABLE_EXISTS);
        });
    }

    private static void createTrigger(Operations op) {
        op.createTrigger(
                "invoice", trigger("touch").before(INSERT, UPDATE).forEachRow().executes("touch"));
        op.createTrigger(
                "open_invoice", trigger("write").insteadOf(DELETE).forEachRow().executes("write"));
        op.createTrigger(
                name("audit", "invoice"),
                trigger("log")
                        .after(UPDATE)
                        .oldTable("before")
                        .newTable("behind")
                        .executes(name("audit", "log"), "invoice", "it's"));
        op.createTrigger(
                "invoice",
                trigger("shop_there")
                        .after(INSERT, UPDATE)
                        .of("shop_id")
                        .asConstraint(INITIALLY_DEFERRED)
                        .from("shop")
                        .forEachRow()
                        .when("new.shop_id is not null")
                        .executes("shop_there"));
    }
}
