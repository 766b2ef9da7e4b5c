package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project's Environment.java says to comparisons, and which of several databases is meant. */
class HooksTest {

    private static final String HOOKS = """
            import dev.autogen.environment.ComparedColumn;
            import dev.autogen.environment.ComparedObject;
            import dev.autogen.operation.Change;
            import dev.autogen.schema.*;
            import java.util.List;
            import java.util.Optional;

            public final class Environment implements dev.autogen.environment.Environment {

                @Override
                public boolean includesName(DatabaseObject object) {
                    return !object.name().name().startsWith("legacy");
                }

                @Override
                public boolean includes(ComparedObject object) {
                    boolean isOfDatabaseAlone = object.wanted().isEmpty();
                    return !(isOfDatabaseAlone && object.object().name().name().endsWith("by_hand"));
                }

                @Override
                public Optional<Boolean> typeDiffers(ComparedColumn column) {
                    boolean isText = column.live().type().sql().equals("text");
                    return isText ? Optional.of(false) : Optional.empty();
                }

                @Override
                public Optional<Boolean> defaultDiffers(ComparedColumn column) {
                    return column.table().name().equals("note") ? Optional.of(false) : Optional.empty();
                }

                @Override
                public Optional<String> nameOf(Table table, Constraint constraint) {
                    return constraint instanceof Constraint.PrimaryKey ? Optional.of("pk_" + table.name()) : Optional.empty();
                }

                @Override
                public List<Change> process(List<Change> changes) {
                    return changes.stream().filter(change -> !change.subject().endsWith("noise")).toList();
                }
            }
            """;

    private static final String BY_HAND = """
            create table legacy_part (id serial, at date) partition by range (at);
            create table legacy_2024 partition of legacy_part for values from ('2024-01-01') to ('2025-01-01');
            create view legacy_view as select 1 as one; create sequence legacy_numbers; create type legacy_mood as enum ('x');
            alter table note add by_hand int; create index note_by_hand on note (text);
            alter table note alter text type text, alter text set default 'x';
            create table noise (id int); create table kept (id int, d int)
            """;

    @TempDir
    Path folder;

    @Test
    void hooks_decide_what_is_compared_and_how_and_what_becomes_of_it() {
        try (TestDatabase database = TestDatabase.create()) {
            Project project = Project.initialised(folder, database, Note.class.getPackage());
            project.write("db/Environment.java", HOOKS);
            assertThat(Project.text(project.revision("create note"))).contains("primaryKey(\"pk_note\", \"id\")");
            project.run("upgrade", "head").succeeded();
            database.execute(BY_HAND);

            assertThat(project.run("check").failed().out().lines().skip(1)).containsExactly("  removed table kept");

            database.execute("drop table note, kept");
            project.write("db/Environment.java", HOOKS.replace("\"legacy\"", "\"note\""));
            assertThat(project.run("diff").succeeded().out())
                    .contains("- table legacy_part")
                    .doesNotContain("note");

            project.write(
                    "db/Environment.java",
                    HOOKS.replace(
                            "return !object",
                            "if (true) throw new IllegalStateException(\"no idea\"); return !object"));
            assertThat(project.run("diff").failed().err())
                    .startsWith("a hook failed: includesName of ")
                    .contains("Environment.java: java.lang.IllegalStateException: no idea", "fix: correct the hook");
            project.write(
                    "db/Environment.java",
                    HOOKS.replace("return changes.stream()", "if (true) return null; return changes.stream()"));
            assertThat(project.run("diff").failed().err()).contains("process of ", "it returned null");
        }
    }

    @Test
    void a_target_has_settings_of_its_own_and_the_rest_from_the_project() {
        try (TestDatabase shop = TestDatabase.create();
                TestDatabase audit = TestDatabase.create()) {
            Project project = Project.initialised(folder, shop, Note.class.getPackage());
            project.environment("AUTOGEN_URL", shop.url());
            project.set("target.audit.url", audit.url());
            project.set("target.audit.revisions.folder", "audit/versions");
            project.set("target.audit.version.table", "audit_version");
            project.write("audit/versions/README.md", "of the target audit");
            project.revision("create note");
            project.run("upgrade", "head").succeeded();

            project.run("--target", "audit", "revision", "-m", "create it there")
                    .succeeded();
            assertThat(project.run("upgrade", "head", "--target", "audit")
                            .succeeded()
                            .out())
                    .contains("create it there");
            assertThat(audit.queryText("select count(*) from note, audit_version"))
                    .isEqualTo("0");
            assertThat(folder.resolve("audit/versions")).isDirectoryContaining("glob:**.java");
            assertThat(project.run("check").succeeded().exitCode()).isZero();

            assertThat(project.run("current", "--target", "audti").failed().err())
                    .contains("target not found: audti", "fix: did you mean audit?");
            project.set("target.audit.urll", "x");
            assertThat(project.run("current").failed().err()).contains("unknown setting: target.audit.urll");
        }
    }
}
