package dev.autogen.cli;

import java.util.List;

/** Revisions with all that a runner of SQL files could misread. */
final class RunnerSamples {

    /** How many there are. */
    static final int COUNT = 8;

    private RunnerSamples() {}

    private record Sample(String id, String message, String upgrade, String downgrade) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("e1", "Größe: it's \"quoted\"; ${user.name}", """
                    op.createEnum("mood", "gut", "it's", "süß; ${user.name}");
                    op.createTable(
                            "Größe",
                            column("id", bigint()).notNull(),
                            column("order", text()).notNull().defaultSql("'a;b -- c /* d ${user.name} $$ '' \\\\'"),
                            column("mood", named("mood")),
                            column("note", text()).comment("what's; said --\\n-- below \\"it\\""),
                            primaryKey("Größe_pkey", "id"),
                            check("Größe_note_check", "note <> E'a\\\\';b'"),
                            comment("Übergröße"));
                    """, """
                    op.dropTable("Größe");
                    op.dropEnum("mood");
                    """),
            new Sample("d2", "functions", """
                    op.createFunction(function("touch").returns("trigger").language("plpgsql").body(\"""
                            begin
                              -- a comment; with 'a quote

                              /* and ${another} don't */
                              if 'a' <> 'b''' then null; end if; -- don't
                              new.note := coalesce(new.note, 'x;y') || '$body$';
                              if new.note = '?' then raise exception 'no {fn now()} %', 1; end if;
                              return new;
                            end;
                            \"""));
                    op.createFunction(function("two").returns(integer()).sqlBody("begin atomic select 1; select 2; end"));
                    op.createProcedure(procedure("tidy").language("plpgsql").body(\"""
                            begin
                              delete from "Größe" where note = 'it''s $$ dollars';
                              commit;
                            end
                            \"""));
                    op.createTrigger(
                            "Größe", trigger("touch").before(INSERT, UPDATE).forEachRow().executes("touch", "it's; ${x}"));
                    """, """
                    op.dropTrigger("Größe", "touch");
                    op.dropProcedure("tidy");
                    op.dropFunction("two");
                    op.dropFunction("touch");
                    """),
            new Sample("c3", "indexes, one at a time", """
                    op.autocommit(() -> {
                        op.createIndex("Größe", index("Größe_note_idx", "note").where("note <> ';'"), CONCURRENTLY);
                        op.createIndex("Größe", index("Größe_order_idx", "order"), CONCURRENTLY);
                        op.execute("vacuum \\"Größe\\"");
                    });
                    """, """
                    op.autocommit(() -> {
                        op.dropIndex("Größe", "Größe_order_idx", CONCURRENTLY);
                        op.dropIndex("Größe", "Größe_note_idx", CONCURRENTLY);
                    });
                    """),
            new Sample("b4", "rows", """
                    op.bulkInsert(
                            "Größe",
                            columns("id", "order", "mood", "note"),
                            row(1, "a;b", literal("it's", named("mood")), "${user.name} $1 ? \\\\ {d 'x'}"),
                            row(2, "ü\\n\\n-- two", literal("süß; ${user.name}", named("mood")), NULL));
                    op.execute("update \\"Größe\\" set note = note || '!' where id = 2; select 1 -- done");
                    op.updateInBatches("Größe", batches("id", 10).set("note = note || ';'").where("id = 1"));
                    """, """
                    op.execute("delete from \\"Größe\\"");
                    """),
            new Sample("a5", "batches outside of a transaction", """
                    op.autocommit(() -> {
                        op.addEnumValue("mood", "böse", before("it's"));
                        op.updateInBatches("Größe", batches("id", 1).set("mood = 'böse'").where("id = 2"));
                    });
                    """, """
                    op.updateInBatches("Größe", batches("id", 1).set("mood = 'gut'").where("mood = 'böse'"));
                    op.replaceEnum(
                            enumType("mood", "gut", "böse", "it's", "süß; ${user.name}"),
                            enumType("mood", "gut", "it's", "süß; ${user.name}"),
                            usedBy("Größe", "mood"));
                    """),
            new Sample("99", "a way back outside of a transaction", """
                    op.createIndex("Größe", index("Größe_mood_idx", "mood"));
                    op.createIndex("Größe", index("Größe_id_idx", "id"));
                    """, """
                    op.autocommit(() -> {
                        op.dropIndex("Größe", "Größe_id_idx", CONCURRENTLY);
                        op.dropIndex("Größe", "Größe_mood_idx", CONCURRENTLY);
                    });
                    """),
            new Sample("88", "nothing at all", "", ""),
            new Sample("f6", "views and policies", """
                    op.createView(view("good", \"""
                            select id, '--' || note as note -- a comment; here
                            from "Größe"

                            where mood = 'gut'
                            \"""));
                    op.createMaterializedView(materializedView("counted", "select count(*) as n from \\"Größe\\""));
                    op.enableRowLevelSecurity("Größe");
                    op.createPolicy("Größe", policy("it's; mine").using("note <> ';'"));
                    op.replaceFunction(
                            function("touch").returns("trigger").language("plpgsql").body(\"""
                                    begin
                                      -- a comment; with 'a quote

                                      /* and ${another} */
                                      new.note := coalesce(new.note, 'x;y') || '$body$';
                                      if new.note = '?' then raise exception 'no {fn now()} %', 1; end if;
                                      return new;
                                    end;
                                    \"""),
                            function("touch").returns("trigger").language("plpgsql").body("begin return new; end"));
                    """, """
                    op.replaceFunction(
                            function("touch").returns("trigger").language("plpgsql").body("begin return new; end"),
                            function("touch").returns("trigger").language("plpgsql").body(\"""
                                    begin
                                      -- a comment; with 'a quote

                                      /* and ${another} */
                                      new.note := coalesce(new.note, 'x;y') || '$body$';
                                      if new.note = '?' then raise exception 'no {fn now()} %', 1; end if;
                                      return new;
                                    end;
                                    \"""));
                    op.dropPolicy("Größe", "it's; mine");
                    op.disableRowLevelSecurity("Größe");
                    op.dropMaterializedView("counted");
                    op.dropView("good");
                    """));

    /** Writes them into the project. */
    static void write(Project project) {
        String parent = "";
        for (int i = 0; i < SAMPLES.size(); i++) {
            Sample sample = SAMPLES.get(i);
            project.write("db/versions/R_" + sample.id() + ".java", """
                    import static dev.autogen.revision.Ddl.*;
                    import dev.autogen.revision.Operations;
                    import dev.autogen.revision.Revision;
                    @Revision.Info(id = "%s", message = "%s", revises = {%s}, created = "2030-01-01T00:00:0%dZ")
                    public final class R_%s implements Revision {
                        @Override
                        public void upgrade(Operations op) {
                            %s
                        }
                        @Override
                        public void downgrade(Operations op) {
                            %s
                        }
                    }
                    """.formatted(
                            sample.id(),
                            sample.message().replace("\"", "\\\""),
                            parent,
                            i,
                            sample.id(),
                            sample.upgrade(),
                            sample.downgrade()));
            parent = '"' + sample.id() + '"';
        }
    }
}
