package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "views functions triggers and policies", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_views_functions_triggers_and_policies implements Revision {

    @Override
    public void upgrade(Operations op) {
        // ---- account
        // review: changes who sees and writes which rows of account
        op.dropPolicy("account", "old_accounts");
        // review: changes who sees and writes which rows of account
        op.dropPolicy("account", "own_accounts");
        op.dropTrigger("account", "account_once");

        // breaks what still reads old_account
        op.dropView("old_account");

        // breaks what still reads rich_account
        op.dropView("rich_account");

        // breaks what still reads open_account
        op.dropView("open_account");

        // loses data: every row of closings until it is built again
        op.dropMaterializedView("closings");

        // loses data: every row of balances until it is built again
        op.dropMaterializedView("balances");

        // breaks what still calls gone; PostgreSQL does not look into functions
        op.dropFunction("gone", text());

        op.createFunction(function("count_accounts", argument("n", bigint()).inOut())
                .stable()
                .securityDefiner()
                .set("search_path", "'public'")
                .sqlBody("""
                        BEGIN ATOMIC
                         SELECT (count(*) + count_accounts.n)
                            FROM account;
                        END"""));

        // changes what every caller of total gets, at once
        op.replaceFunction(
                function("total", argument("n", numeric()))
                        .returns(numeric())
                        .immutable()
                        .body("select n * 1.16;"),
                function("total", argument("n", numeric()))
                        .returns(numeric())
                        .immutable()
                        .body("select n * 1.19;"));

        // changes what every caller of touch gets, at once
        op.replaceFunction(
                function("touch").returns("trigger").language("plpgsql").body("""

                        begin
                            new.changed := now();
                            return new;
                        end
                        """),
                function("touch").returns("trigger").language("plpgsql").body("""

                        begin
                            -- it's later; $$ here
                            new.changed := clock_timestamp();
                            return new;
                        end
                        """));

        op.createView(view("young_account", """
                SELECT account.id,
                    account.changed
                   FROM account
                  WHERE (account.changed > '2026-01-01 00:00:00+00'::timestamp with time zone)""").withCheckOption(CASCADED));

        op.createView(view("open_account", """
                SELECT account.id,
                    account.owner,
                    account.balance
                   FROM account
                  WHERE (account.closed IS NULL)""").securityBarrier());
        op.commentOn(object(VIEW, "open_account"), noComment().to("what nobody closed"));

        op.createView(view("rich_account", """
                SELECT open_account.id
                   FROM open_account
                  WHERE (open_account.balance > (10000)::numeric)"""));

        op.createMaterializedView(materializedView("averages", """
                SELECT avg(account.balance) AS balance
                   FROM account"""));
        op.commentOn(object(MATERIALIZED_VIEW, "averages"), noComment().to("one row"));

        op.createMaterializedView(materializedView("balances", """
                SELECT account.owner,
                    sum(account.balance) AS balance,
                    count(*) AS n
                   FROM account
                  GROUP BY account.owner"""));
        op.createIndex("balances", index("balances_owner_idx", "owner").unique());

        // ---- account
        op.createTrigger("account", trigger("account_new").after(INSERT).executes("touch"));
        op.replaceTrigger(
                "account",
                trigger("account_touch").before(INSERT, UPDATE).forEachRow().executes("touch"),
                trigger("account_touch")
                        .before(INSERT, UPDATE)
                        .of("balance", "closed")
                        .forEachRow()
                        .when("new.closed IS NULL")
                        .executes("touch"));
        // review: changes who sees and writes which rows of account
        op.createPolicy(
                "account", policy("new_accounts").restrictive().command(INSERT).withCheck("closed IS NULL"));
        // review: changes who sees and writes which rows of account
        op.createPolicy(
                "account",
                policy("own_accounts")
                        .using("(owner = CURRENT_USER) OR (balance = (0)::numeric)")
                        .withCheck("balance >= (0)::numeric"));
    }

    @Override
    public void downgrade(Operations op) {
        // ---- account
        // review: changes who sees and writes which rows of account
        op.dropPolicy("account", "own_accounts");
        // review: changes who sees and writes which rows of account
        op.dropPolicy("account", "new_accounts");
        op.replaceTrigger(
                "account",
                trigger("account_touch")
                        .before(INSERT, UPDATE)
                        .of("balance", "closed")
                        .forEachRow()
                        .when("new.closed IS NULL")
                        .executes("touch"),
                trigger("account_touch").before(INSERT, UPDATE).forEachRow().executes("touch"));
        op.dropTrigger("account", "account_new");

        // loses data: every row of balances until it is built again
        op.dropMaterializedView("balances");

        // loses data: every row of averages until it is built again
        op.dropMaterializedView("averages");

        // breaks what still reads rich_account
        op.dropView("rich_account");

        // breaks what still reads open_account
        op.dropView("open_account");

        // breaks what still reads young_account
        op.dropView("young_account");

        // changes what every caller of touch gets, at once
        op.replaceFunction(
                function("touch").returns("trigger").language("plpgsql").body("""

                        begin
                            -- it's later; $$ here
                            new.changed := clock_timestamp();
                            return new;
                        end
                        """),
                function("touch").returns("trigger").language("plpgsql").body("""

                        begin
                            new.changed := now();
                            return new;
                        end
                        """));

        // changes what every caller of total gets, at once
        op.replaceFunction(
                function("total", argument("n", numeric()))
                        .returns(numeric())
                        .immutable()
                        .body("select n * 1.19;"),
                function("total", argument("n", numeric()))
                        .returns(numeric())
                        .immutable()
                        .body("select n * 1.16;"));

        // breaks what still calls count_accounts; PostgreSQL does not look into functions
        op.dropFunction("count_accounts", bigint());

        op.createFunction(function("gone", argument(text()))
                .returns(text())
                .immutable()
                .strict()
                .body(" select upper($1) "));

        op.createMaterializedView(materializedView("balances", """
                SELECT account.owner,
                    sum(account.balance) AS balance
                   FROM account
                  GROUP BY account.owner"""));
        op.createIndex("balances", index("balances_owner_idx", "owner").unique());

        op.createMaterializedView(materializedView("closings", """
                SELECT account.closed,
                    count(*) AS count
                   FROM account
                  GROUP BY account.closed"""));

        op.createView(view("open_account", """
                SELECT account.id,
                    account.balance
                   FROM account
                  WHERE (account.closed IS NULL)"""));
        op.commentOn(object(VIEW, "open_account"), noComment().to("what is not closed"));

        op.createView(view("rich_account", """
                SELECT open_account.id
                   FROM open_account
                  WHERE (open_account.balance > (1000)::numeric)"""));

        op.createView(view("old_account", """
                SELECT account.id,
                    account.closed
                   FROM account
                  WHERE (account.closed IS NOT NULL)"""));

        // ---- account
        op.createTrigger("account", trigger("account_once").after(DELETE).executes("touch"));
        // review: changes who sees and writes which rows of account
        op.createPolicy("account", policy("own_accounts").using("owner = CURRENT_USER"));
        // review: changes who sees and writes which rows of account
        op.createPolicy("account", policy("old_accounts").command(SELECT).using("closed IS NOT NULL"));
    }
}
