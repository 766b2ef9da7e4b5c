package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.browser.Browser;
import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.diff.compare.SchemaCreation;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer sees: Markdown for a pull request, and a page in a real browser. */
class ReviewTest {

    private static final String SHOP = """
            create table customer (id bigint generated always as identity primary key, name varchar(100) not null,
                email varchar(320) unique, fax text);
            create table purchase_order (id uuid primary key, customer_id bigint not null references customer,
                status varchar(20) not null default 'OPEN', constraint status_check check (status <> ''));
            create table order_line (order_id uuid references purchase_order, line_number int, title text,
                primary key (order_id, line_number));
            create index order_line_title_idx on order_line (lower(title)) where title is not null;
            """;

    private static final String FIRST = """
            op.createTable("customer", column("id", bigint()).notNull(), column("name", varchar(100)), column("fax", text()),
                    primaryKey("customer_pkey", "id"));
            op.createTable("coupon", column("code", varchar(40)).notNull(), column("customer_id", bigint()),
                    primaryKey("coupon_pkey", "code"),
                    foreignKey("coupon_customer_id_fkey", "customer_id").references("customer", "id"));
            """;

    private static final String SECOND = """
            op.createTable("invoice", column("id", bigint()).notNull(), column("customer_id", bigint()).notNull(),
                    primaryKey("invoice_pkey", "id"),
                    foreignKey("invoice_customer_id_fkey", "customer_id").references("customer", "id"));
            op.alterColumn("customer", "name", type(varchar(100)).to(varchar(200)));
            op.renameColumn("customer", "fax", "telefax");
            op.dropTable("coupon");
            op.createMaterializedView(materializedView("billed", "select customer_id from invoice"));
            op.createIndex("billed", index("billed_customer_id_idx", "customer_id"));
            op.replaceView(view("names", "select name from customer"), view("names", "select id, name from customer"));
            op.dropView("old_names");
            op.createFunction(function("one").returns(integer()).body("select 1"));
            op.createTrigger("invoice", trigger("touch").before(INSERT).forEachRow().executes("touch"));
            op.createPolicy("invoice", policy("own").using("customer_id = 1"));
            op.execute("update customer set name = '<b>&\\"' where name = '```'");
            """;

    @TempDir
    private static Path profile;

    private static Optional<Browser> shared = Optional.empty();

    @TempDir
    private Path folder;

    /** Its start takes longer than all that is done with it. */
    private static Browser browser() throws Exception {
        if (shared.isEmpty()) {
            shared = Optional.of(Browser.start(profile.resolve("chromium")));
        }
        return shared.get();
    }

    @AfterAll
    static void closeBrowser() throws Exception {
        if (shared.isPresent()) {
            shared.get().close();
        }
    }

    @Test
    void a_review_of_files_says_what_happens_to_each_table_with_sql_and_hazards_and_asks_no_database() {
        Project project = twoRevisions();

        String markdown = project.run("review", "--from", "a1").succeeded().out();

        assertThat(markdown)
                .startsWith("## Review of b2 (second)\n")
                .contains(
                        "| + | `invoice` | new table, 2 columns; add trigger touch; add policy own |",
                        "create materialized view billed; replace view names; drop view old\\_names; create function one",
                        "| ~ | `customer` | change name: varchar(100) → varchar(200); rename fax to telefax |",
                        "| − | `coupon` | drop the table |",
                        "- ⚠ loses data: every row of coupon <sub>b2</sub>",
                        "The picture does not show what SQL of the author's own does: 1 statement.",
                        "`db/versions/R_b2.java`",
                        "-- loses data: every row of coupon\nDROP TABLE coupon;\n",
                        "-- irreversible: the coupons are gone\n",
                        "````sql");
    }

    @Test
    void the_picture_in_markdown_colours_what_is_added_changed_and_removed() {
        Project project = twoRevisions();

        String markdown = project.run("review", "--from", "a1").succeeded().out();

        assertThat(markdown).contains("""
                ```mermaid
                erDiagram
                    t0["materialized view billed (added)"] {
                    }
                    t1["coupon (removed)"] {
                        varchar code PK "removed: varchar(40)"
                        bigint customer_id FK "removed"
                    }
                    t2["customer (changed)"] {
                        bigint id PK
                        varchar name "changed: varchar(100) → varchar(200)"
                        text telefax "changed: was fax"
                    }
                    t3["invoice (added)"] {
                        bigint id PK "added"
                        bigint customer_id FK "added"
                    }
                    t4["view names (changed)"] {
                    }
                    t5["view old_names (removed)"] {
                    }
                    t3 }o--|| t2 : "customer_id (added)"
                    t1 }o..o| t2 : "customer_id (removed)"
                    classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328
                    classDef changed fill:#fff8c5,stroke:#9a6700,color:#1f2328
                    classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328
                    class t0 added
                    class t1 removed
                    class t2 changed
                    class t3 added
                    class t4 changed
                    class t5 removed
                ```
                """);
    }

    @Test
    void without_a_range_it_shows_what_the_next_revision_would_do_to_the_tables_that_there_are() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create table note (id bigint primary key, old text)");
            Project project = Project.initialised(folder, database, dev.autogen.cli.plain.Note.class.getPackage());

            String markdown = project.run("review").succeeded().out();

            assertThat(markdown)
                    .startsWith("## Review of what entities and database differ in\n")
                    .contains(
                            "loses data: note.old",
                            "text old \"removed\"",
                            "bigint id PK \"changed: identity\"\n",
                            "class t0 changed");
            assertThat(project.revisions()).isEmpty();
            project.run("diagram").succeeded();
        }
    }

    @Test
    void the_page_shows_each_table_in_a_real_browser_in_light_and_dark_without_script_error_or_request()
            throws Exception {
        Project project = twoRevisions();
        project.run("review", "--html", "review/page.html", "--to", "heads").succeeded();
        project.run("review", "--html", "review/change.html", "--from", "a1").succeeded();

        Browser browser = browser();
        browser.open(folder.resolve("review/page.html"), false);
        assertThat(browser.evaluate("document.title")).isEqualTo("Review of 2 revisions: a1 to b2");
        Object light = browser.evaluate("getComputedStyle(document.body).backgroundColor");

        browser.open(folder.resolve("review/change.html"), true);
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
        assertThat(browser.evaluate("[...document.querySelectorAll('.table')].map(t => t.dataset.table).join()"))
                .isEqualTo("billed,coupon,customer,invoice,names,old_names");
        assertThat(browser.evaluate(BOXES)).isEqualTo("");
        assertThat(browser.evaluate(TEXTS)).isEqualTo("");
        assertThat((int) browser.evaluate("document.querySelectorAll('.link .way').length"))
                .isEqualTo(2);
        assertThat(String.valueOf(browser.evaluate("document.querySelector('.upgrade').innerText")))
                .contains("'<b>&\"'");
        assertThat(browser.problems()).isEmpty();
        browser.screenshot(folder.resolve("page.png"), 1200, 900);
        assertThat(Files.size(folder.resolve("page.png"))).isGreaterThan(10_000);
    }

    /** Names of tables whose box is empty, or lies on another one. */
    private static final String BOXES = """
            (() => {
              const boxes = [...document.querySelectorAll('.table')].map(t => [t.dataset.table, t.querySelector('.box').getBoundingClientRect()]);
              const bad = boxes.filter(([n, b]) => b.width < 100 || b.height < 25).map(([n]) => n);
              boxes.forEach(([n, a], i) => boxes.slice(i + 1).forEach(([m, b]) => {
                if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) bad.push(n + ' on ' + m);
              }));
              return bad.join();
            })()
            """;

    /** Texts that stand out of their table's box, or on each other. */
    private static final String TEXTS = """
            [...document.querySelectorAll('.table')].flatMap(t => {
              const box = t.querySelector('.box').getBoundingClientRect();
              const out = [...t.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()])
                .filter(([n, b]) => b.left < box.left || b.right > box.right || b.bottom > box.bottom).map(([n]) => n);
              const rows = [...t.querySelectorAll('.row')].filter(r => r.querySelector('.type') && r.querySelector('.name')
                .getBoundingClientRect().right > r.querySelector('.type').getBoundingClientRect().left).map(r => r.textContent);
              return out.concat(rows);
            }).join()
            """;

    @Test
    void sixty_tables_lie_beside_each_other_and_their_names_fit() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Project project = Project.initialised(folder, database, dev.autogen.cli.plain.Note.class.getPackage());
            database.execute("create table t0 (id bigint primary key)");
            for (int i = 1; i < 60; i++) {
                database.execute(("create table table_number_%d_with_a_long_name (id bigint primary key,"
                                + " a_reference_that_is_rather_long_%d bigint references %s, \"ÄÖÜ 表格\" numeric(10, 2))")
                        .formatted(i, i, i % 7 == 1 ? "t0" : "table_number_" + i / 2 + "_with_a_long_name"));
            }
            project.run("diagram", "--html", "all.html", "--svg", "all.svg").succeeded();
            String some = project.run("diagram", "--tables", "t?", "--markdown")
                    .succeeded()
                    .out();

            assertThat(some).contains("1 table, 0 foreign keys", "t0[\"t0\"]").doesNotContain("long_name");
            assertThat(Files.readString(folder.resolve("all.svg"))).startsWith("<svg xmlns=");
            Browser browser = browser();
            browser.open(folder.resolve("all.html"), true);

            assertThat((int) browser.evaluate("document.querySelectorAll('.table').length"))
                    .isEqualTo(60);
            assertThat(browser.evaluate(BOXES)).isEqualTo("");
            assertThat(browser.evaluate(TEXTS)).isEqualTo("");
            browser.open(folder.resolve("all.svg"), false);
            assertThat((int) browser.evaluate("document.querySelectorAll('.table').length"))
                    .isEqualTo(60);
            assertThat(browser.problems()).isEmpty();
        }
    }

    @Test
    void replaying_the_operations_that_make_a_schema_makes_its_tables() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            for (String statement : List.of(SHOP.split(";\n"))) {
                database.execute(statement);
            }
            Schema live;
            try (var connection = database.connect()) {
                live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            }

            assertThat(sorted(SchemaReplay.of(Schema.EMPTY, SchemaCreation.of(live))
                            .after()))
                    .containsExactlyElementsOf(sorted(live));
        }
    }

    private static List<Table> sorted(Schema schema) {
        return schema.tables().stream()
                .sorted(Comparator.comparing(Table::name))
                .map(table -> table.withConstraints(table.constraints().stream()
                        .sorted(Comparator.comparing(
                                constraint -> constraint.name().orElseThrow()))
                        .toList()))
                .toList();
    }

    private Project twoRevisions() {
        Project project = new Project(folder);
        project.run("init", "db", "--url", "jdbc:postgresql://localhost:1/nowhere")
                .succeeded();
        project.write("db/versions/R_a1.java", revision("a1", "first", "", FIRST, "op.dropTable(\"coupon\");"));
        project.write(
                "db/versions/R_b2.java",
                revision("b2", "second", "a1", SECOND, "op.irreversible(\"the coupons are gone\");"));
        return project;
    }

    private static String revision(String id, String message, String revises, String up, String down) {
        return """
                package db.revisions;

                import static dev.autogen.revision.Ddl.*;

                import dev.autogen.revision.Operations;
                import dev.autogen.revision.Revision;

                @Revision.Info(id = "%s", message = "%s", revises = {%s})
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
                """.formatted(id, message, revises.isEmpty() ? "" : "\"" + revises + "\"", id, up, down);
    }
}
