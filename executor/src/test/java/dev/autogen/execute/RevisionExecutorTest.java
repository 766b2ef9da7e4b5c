package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.Step;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionExecutorTest {

    private static final String SAMPLES = "dev.autogen.execute.samples";

    private static final Path SAMPLE_FOLDER = Path.of("src", "test", "java", "dev", "autogen", "execute", "samples");

    private static TestDatabase database;

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @BeforeEach
    void empty_database() {
        folder = new RevisionFolder(temporary.resolve("versions"));
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        database.execute("drop schema if exists public, other, \"Meta data\" cascade; create schema public");
    }

    @Test
    void upgrade_to_head_and_downgrade_to_base_leave_only_an_empty_version_table_and_the_history() {
        executor = RevisionExecutor.on(database.dataSource()).revisionsIn(SAMPLES);

        RunResult up = executor.upgrade("head");
        String upgraded = database.dump();
        RunResult down = executor.downgrade("base");

        assertThat(up.before()).isEmpty();
        assertThat(up.after()).containsExactly("3c4d5e6f7081");
        assertThat(ids(up)).containsExactly("1a2b3c4d5e6f", "2b3c4d5e6f70", "3c4d5e6f7081");
        assertThat(upgraded)
                .contains("CREATE TABLE public.item", "code character varying(16)", "price numeric(10,2)")
                .contains("ADD CONSTRAINT autogen_version_pkc PRIMARY KEY (version_num)");
        assertThat(down.before()).containsExactly("3c4d5e6f7081");
        assertThat(down.after()).isEmpty();
        assertThat(ids(down)).containsExactly("3c4d5e6f7081", "2b3c4d5e6f70", "1a2b3c4d5e6f");
        assertThat(tables()).isEqualTo(List.of(List.of("autogen_version")));
        assertThat(executor.current()).isEmpty();
    }

    @Test
    void a_stamp_moves_the_version_and_runs_nothing() {
        folder.withTable("aa11", "").withTable("bb22", "aa11").withTable("cc33", "bb22");

        assertThat(executor.stamp("bb22")).isEqualTo(new RunResult(List.of(), List.of("bb22"), List.of()));
        assertThat(ids(executor.upgrade("head"))).containsExactly("cc33");
        assertThat(tables()).isEqualTo(List.of(List.of("autogen_version"), List.of("cc33")));
        assertThat(executor.stamp("aa11").after()).containsExactly("aa11");
        assertThat(executor.stamp("head").after()).containsExactly("cc33");
        assertThat(executor.stamp("head").after()).containsExactly("cc33");
        assertThat(executor.stamp("base").after()).isEmpty();
        assertThat(tables()).isEqualTo(List.of(List.of("autogen_version"), List.of("cc33")));
    }

    @Test
    void a_stamp_to_a_merge_and_back_leaves_the_rows_that_are_named() {
        folder.withTable("aa11", "")
                .withTable("bb22", "aa11")
                .withTable("cc33", "aa11")
                .withTable("dd44", "bb22 cc33");

        assertThat(executor.stamp("dd44").after()).containsExactly("dd44");
        assertThat(executor.stamp(List.of("bb22", "cc33")).after()).containsExactly("bb22", "cc33");
        assertThat(executor.stamp("dd44").after()).containsExactly("dd44");
        // As in Alembic: what stands above the named one gives way to it alone.
        assertThat(executor.stamp("bb22").after()).containsExactly("bb22");
    }

    @Test
    void a_package_and_its_source_folder_make_equal_databases() {
        executor.revisionsIn(SAMPLES).upgrade("head");
        String dump = database.dump();
        List<List<String>> rows = rows();
        empty_database();

        executor.revisionsIn(SAMPLE_FOLDER).upgrade("head");

        assertThat(database.dump()).isEqualTo(dump);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void relative_targets_and_beginnings_of_ids_are_understood() {
        executor = executor.revisionsIn(SAMPLES);

        assertThat(executor.upgrade("+1").after()).containsExactly("1a2b3c4d5e6f");
        assertThat(executor.upgrade("3c4d").after()).containsExactly("3c4d5e6f7081");
        assertThat(executor.downgrade("-1").after()).containsExactly("2b3c4d5e6f70");
        assertThat(executor.downgrade("1a2b").after()).containsExactly("1a2b3c4d5e6f");
        assertThat(executor.current()).containsExactly("1a2b3c4d5e6f");
    }

    @Test
    void nothing_to_do_does_nothing() {
        executor = executor.revisionsIn(SAMPLES);
        executor.upgrade("head");

        assertThat(executor.upgrade("head").steps()).isEmpty();
        assertThat(executor.upgrade("head").after()).containsExactly("3c4d5e6f7081");
    }

    @Test
    void asking_where_the_database_is_makes_no_table() {
        folder.withTable("a", "");

        assertThat(executor.current()).isEmpty();
        assertThat(executor.plan("head")).extracting(Step::describe).containsExactly("Running upgrade -> a, make a");
        assertThat(executor.planDowngrade("base")).isEmpty();
        assertThat(executor.downgrade("base").steps()).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void branches_and_merges_keep_a_row_for_each_head() {
        folder.withTable("a", "").withTable("b1", "a").withTable("b2", "a").withTable("c", "b1 b2");

        executor.upgrade("b1");
        executor.upgrade("b2");
        assertThat(executor.current()).containsExactly("b1", "b2");
        executor.upgrade("head");
        assertThat(executor.current()).containsExactly("c");
        executor.downgrade("b1");
        assertThat(executor.current()).containsExactly("b1", "b2");
        executor.downgrade("a");
        assertThat(executor.current()).containsExactly("a");
        assertThat(tables()).containsExactly(List.of("a"), List.of("autogen_version"));
    }

    @Test
    void a_later_line_sees_what_the_lines_above_did() {
        folder.with("a", "", """
                op.createTable("item", column("code", text()));
                op.execute("insert into item values ('{\\"a\\": 1}'), ('{d ''2026-01-01''}'), ('what?')");
                op.alterColumn("item", "code", nullable().toNotNull());
                """, "");

        executor.upgrade("head");

        assertThat(database.query("select code from item"))
                .containsExactly(List.of("{\"a\": 1}"), List.of("{d '2026-01-01'}"), List.of("what?"));
    }

    @Test
    void a_revision_without_downgrade_only_loses_its_row() {
        folder.with("a", "", "op.execute(\"create table kept ()\");", "");
        executor.upgrade("head");

        executor.downgrade("base");

        assertThat(executor.current()).isEmpty();
        assertThat(tables()).contains(List.of("kept"));
    }

    @Test
    void the_listener_hears_of_each_step_before_and_after() {
        folder.withTable("a", "").withTable("b", "a");
        List<String> heard = new ArrayList<>();
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void beforeStep(Step step) {
                heard.add(step.describe());
            }

            @Override
            public void afterStep(StepResult result) {
                heard.add("done " + result.step().entry().id());
            }
        };

        executor.listener(listener).upgrade("head");

        assertThat(heard)
                .containsExactly("Running upgrade -> a, make a", "done a", "Running upgrade a -> b, make b", "done b");
    }

    @Test
    void the_version_table_may_have_another_name_and_schema() {
        folder.withTable("a", "");
        database.execute("create schema \"Meta data\"");
        RevisionExecutor other = executor.versionTable(QualifiedName.of("Meta data", "Version of all"));

        other.upgrade("head");

        assertThat(other.current()).containsExactly("a");
        assertThat(database.queryText("select version_num from \"Meta data\".\"Version of all\""))
                .isEqualTo("a");
        assertThat(executor.current()).isEmpty();
    }

    @Test
    void the_name_of_the_version_table_may_be_as_long_as_names_get() {
        folder.withTable("a", "");
        String name = "v".repeat(63);

        executor.versionTable(QualifiedName.of(name)).upgrade("head");

        assertThat(database.queryText("select version_num from " + name)).isEqualTo("a");
    }

    @Test
    void a_revision_that_changes_the_search_path_does_not_move_the_version_table() {
        // A pasted dump begins so.
        folder.with("a", "", """
                op.createSchema("other");
                op.execute("select pg_catalog.set_config('search_path', 'other', false)");
                """, "");

        executor.upgrade("head");

        assertThat(database.queryText("select version_num from public.autogen_version"))
                .isEqualTo("a");
    }

    @Test
    void the_graph_needs_no_database() {
        folder.withTable("a", "").withTable("b", "a");

        assertThat(executor.graph().heads()).extracting(RevisionEntry::id).containsExactly("b");
    }

    @Test
    void without_revisions_only_the_current_ones_can_be_asked() {
        RevisionExecutor bare = RevisionExecutor.on(database.dataSource());

        assertThat(bare.current()).isEmpty();
        assertThatThrownBy(() -> bare.upgrade("head"))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        no revisions: the executor was not told where they are
                          fix: call revisionsIn(...) first""");
    }

    private static List<List<String>> tables() {
        return database.query(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'autogen_history' order by 1");
    }

    private static List<List<String>> rows() {
        return database.query("select version_num from autogen_version");
    }

    private static List<String> ids(RunResult result) {
        return result.steps().stream().map(step -> step.step().entry().id()).toList();
    }
}
