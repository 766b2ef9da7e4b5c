package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.session.Terminal;
import dev.autogen.fixtures.GoldenFile;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} and {@code check}: what differs, for people and for programs. */
class DiffCommandTest {

    /** A name, a text and a comment that JSON and a comment of SQL must not take for their own. */
    private static final String BY_HAND = """
            alter table timeseries add "odd \""name\"\"" text default E'tab\\t\\u2028 \\\\';
            alter table timeseries drop constraint timeseries_geom_check;
            alter table timeseries add constraint timeseries_geom_check check (st_isempty(geom));
            alter table measurement drop column quality;
            alter sequence measurement_seq increment by 1;
            comment on table timeseries is E'two\\nlines';
            drop index timeseries_start_idx;
            create table gone (id int)
            """;

    @TempDir
    Path folder;

    private TestDatabase database;
    private Project project;
    private String first;

    @BeforeEach
    void createProject() {
        database = TestDatabase.createWithPostgis();
        Package entities = dev.autogen.fixtures.entity.changed.TimeSeries.class.getPackage();
        project = Project.initialised(folder, database, entities);
        first = Project.id(project.revision("create all"));
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void what_differs_is_shown_to_people_programs_and_psql() {
        project.run("upgrade", "head").succeeded();
        Project.Result none = project.run("diff", "--exit-code").succeeded();
        assertThat(none.out() + none.err()).isEqualTo("No difference." + System.lineSeparator());
        database.execute(BY_HAND);
        String drifted = SchemaDump.normalizedIgnoringColumnOrder(database.dump());

        Project.Result text = project.run("diff").succeeded();
        GoldenFile.assertMatches("diff/by_hand.txt", text.out());
        assertThat(text.err()).isEmpty();
        assertThat(project.run("diff", "--exit-code").failed().out()).isEqualTo(text.out());

        assertThatJsonIsRead(project.run("diff", "--format", "json").succeeded().out());

        Project.Result down = project.run("diff", "--format", "sql", "--down").succeeded();
        Project.Result up = project.run("diff", "--format", "sql").succeeded();
        GoldenFile.assertMatches("diff/by_hand.sql", up.out());
        database.psql(up.out());
        assertThat(project.run("diff", "--format", "sql").succeeded().out())
                .isEqualTo("-- autogen diff: from this database to the entities\n\n");
        database.psql(down.out());
        assertThat(SchemaDump.normalizedIgnoringColumnOrder(database.dump())).isEqualTo(drifted);
        assertThat(project.run("diff", "--down").exitCode()).isEqualTo(2);
    }

    private void assertThatJsonIsRead(String json) {
        assertThat(asked(json, "select d->>'format' || (d->'current' = d->'heads') from document"))
                .isEqualTo("1true");
        String odd =
                "(select c from document, jsonb_array_elements(d->'changes') c where c->>'subject' like '%odd%') q";
        assertThat(asked(json, "select c->>'kind' || (c->'up'->'sql'->>0) from " + odd))
                .isEqualTo("removedALTER TABLE timeseries DROP COLUMN \"odd \"\"name\"\"\"");
        assertThat(asked(json, "select (c->>'from') || (c->'up'->'hazards'->>0) from " + odd))
                .isEqualTo("text DEFAULT 'tab\t\u2028 \\'::textloses data: timeseries.odd \"name\"");
        assertThat(
                        asked(
                                json,
                                "select c->>'sources' || (c->>'to') || (c->>'table') from document,"
                                        + " jsonb_array_elements(d->'changes') c where c->>'subject' = 'column measurement.quality'"))
                .isEqualTo("[\"Measurement.quality\"]varchar(10)measurement");
    }

    @Test
    void a_database_that_is_not_at_head_is_compared_with_a_note_and_checked_as_told() {
        Project.Result plain = project.run("diff").succeeded();
        String note = "note: the database is at base, the files are at " + first
                + ": what they do beyond that is part of the difference" + System.lineSeparator();
        assertThat(plain.err()).isEqualTo(note);
        assertThat(plain.out()).contains("+ table timeseries  (dev.autogen.fixtures.entity.changed.TimeSeries)");
        assertColours(plain.out());

        assertThat(project.run("check").failed().err()).contains("not up to date");
        assertThat(project.run("check", "--fail-on", "pending").failed().out().lines())
                .containsExactly("Files that have not run:", "  " + first);
        Project.Result drift = project.run("check", "--fail-on", "drift").failed();
        assertThat(drift.out()).contains("added table timeseries").doesNotContain(first);
        assertThat(drift.err()).isEqualTo(note);
        String json = project.run("check", "--format", "json").failed().out();
        assertThat(asked(
                        json,
                        "select d->>'failed' || (d->>'pending') || jsonb_array_length(d->'changes') from document"))
                .isEqualTo("[\"drift\", \"pending\"][\"" + first + "\"]3");
        assertThat(project.run("check", "--fail-on", "typo").exitCode()).isEqualTo(2);
    }

    private void assertColours(String plain) {
        String escape = "\u001B[";
        assertThat(plain).doesNotContain(escape);
        assertThat(project.run("diff", "--color", "always").out()).contains(escape + "32m+ table timeseries");
        project.terminal(new Terminal() {
            @Override
            public boolean showsColour() {
                return true;
            }

            @Override
            public Optional<String> ask(String question) {
                throw new AssertionError(question);
            }
        });
        assertThat(project.run("diff").out()).contains(escape);
        assertThat(project.run("diff", "--format", "sql").out()).doesNotContain(escape);
        project.environment("NO_COLOR", "1");
        assertThat(project.run("diff").out()).isEqualTo(plain);
    }

    @Test
    void check_needs_no_entities_for_what_is_of_the_files() {
        project.run("upgrade", "head").succeeded();
        project.set("entities.packages", "no.such.entities");
        assertThat(project.run("check", "--fail-on", "pending", "--fail-on", "changed")
                        .succeeded()
                        .out())
                .isEqualTo("In order: pending, changed." + System.lineSeparator());
        Path file = project.revisions().get(0);
        project.write("db/versions/" + file.getFileName(), Project.text(file) + "interface X {}");
        assertThat(project.run("check", "--fail-on", "CHANGED,pending").failed().out())
                .contains("Files changed after they ran:", file.getFileName().toString());
    }

    private String asked(String json, String query) {
        return database.queryText("with document (d) as (select $json$" + json + "$json$::jsonb) " + query);
    }
}
