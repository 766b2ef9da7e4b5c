package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import java.util.List;

/** Cases about views, functions, triggers, policies and privileges. */
final class ProgramCases {

    private ProgramCases() {}

    static List<OperationCase> all() {
        return List.of(
                OperationCase.of(
                        "a view",
                        op -> {},
                        op -> op.execute("create view one as select 1 as n"),
                        op -> op.dropView("one")),
                OperationCase.of(
                        "a function",
                        op -> {},
                        op -> op.execute("create function one() returns integer language sql as 'select 1'"),
                        op -> op.dropRoutine(object(FUNCTION, "one"))),
                OperationCase.of(
                        "a trigger",
                        op -> {
                            op.createTable("item", column("id", bigint()));
                            op.execute(
                                    "create function touch() returns trigger language plpgsql as 'begin return new; end'");
                        },
                        op -> op.execute("create trigger touch before insert on item execute function touch()"),
                        op -> op.dropTrigger("item", "touch")),
                OperationCase.of(
                        "a policy",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.execute("create policy own on item using (id > 0)"),
                        op -> op.dropPolicy("item", "own")));
    }
}
