package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionFile;
import dev.autogen.codegen.RevisionSplit;
import dev.autogen.codegen.RevisionTemplate;
import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.EnumCasts;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.diff.database.RenamedExpressions;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.diff.rename.RenamePlan;
import dev.autogen.diff.rename.RenameSettings;
import dev.autogen.diff.rename.RenamedTexts;
import dev.autogen.diff.rename.Renaming;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.fixtures.GoldenFile;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From what differs between two databases to a file, as a person would read it, and from there to the database and back. That
 * the formatter has nothing to change in the files is tested where the formatter is, in codegen.
 */
class WholeComparisonTest {

    private static final String ID = "dd40085d47ea";
    private static final Set<QualifiedName> OWN_TABLES =
            Set.of(QualifiedName.of("autogen_version"), QualifiedName.of("autogen_history"));
    private static final String SEPARATOR = "-- change\n";
    private static final String RENAME = "-- rename ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first_revision_of_a_shop",
                "add_a_column_and_swap_a_check",
                "change_the_labels_of_an_enum",
                "change_types_with_using",
                "drop_a_table_with_all_its_parts",
                "places_with_postgis",
                "partial_and_expression_indexes",
                "keys_that_refer_to_each_other",
                "two_schemas",
                "rename_a_table_and_a_column",
                "views_functions_triggers_and_policies",
                "many_tables"
            })
    void a_comparison_becomes_a_file_that_runs_both_ways(String name) throws SQLException {
        String script = Project.text(Path.of("src/test/resources/comparison", name + ".sql"));
        int separator = script.indexOf(SEPARATOR);
        try (TestDatabase live = database(script);
                TestDatabase wanted = database(script)) {
            String before = script.substring(0, separator);
            live.execute(before);
            wanted.execute(before + script.substring(separator));
            List<Change> changes = changes(live, wanted, renames(script));
            RevisionFile file = RevisionFile.of(draft(name.replace('_', ' '), changes), RevisionTemplate.standard());

            GoldenFile.assertMatches("comparison/" + name + ".java", file.text());
            file.writeTo(folder);
            assertSameOperations(changes);
            String start = dump(live);
            String end = dump(wanted);
            assertRunsBothWays(folder, live, start, end);
            for (RevisionSplit split : RevisionSplit.values()) {
                // One part would be the file again.
                if (split.parts(changes).size() > 1) {
                    assertRunsBothWays(split(name, split, changes), live, start, end);
                }
            }
        }
    }

    /** Several files do together what one does. */
    private Path split(String name, RevisionSplit split, List<Change> changes) {
        Path chain = folder.resolve(split.name());
        RevisionDraft first = draft(name.replace('_', ' '), List.of());
        AtomicInteger number = new AtomicInteger();
        split.drafts(first, changes, () -> "part" + number.incrementAndGet())
                .forEach(draft ->
                        RevisionFile.of(draft, RevisionTemplate.standard()).writeTo(chain));
        return chain;
    }

    private void assertSameOperations(List<Change> changes) {
        Revision revision = RevisionSource.inFolder(folder).load(List.of(ID)).get(ID);
        List<Operation> up = new ArrayList<>();
        revision.upgrade(new Operations(up::add));
        assertThat(up)
                .isEqualTo(changes.stream()
                        .map(Change::up)
                        .flatMap(Collection::stream)
                        .toList());
        List<Change> reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        List<Operation> down = new ArrayList<>();
        revision.downgrade(new Operations(down::add));
        assertThat(down)
                .isEqualTo(reversed.stream()
                        .map(Change::down)
                        .flatMap(Collection::stream)
                        .toList());
    }

    private static void assertRunsBothWays(Path versions, TestDatabase live, String start, String end) {
        RevisionExecutor executor = RevisionExecutor.on(live.dataSource()).revisionsIn(versions);
        executor.upgrade("head");
        assertThat(dump(live)).isEqualTo(end);
        executor.downgrade("base");
        assertThat(dump(live)).isEqualTo(start);
    }

    private static TestDatabase database(String script) {
        return script.contains("geometry(") ? TestDatabase.createWithPostgis() : TestDatabase.create();
    }

    private static RevisionDraft draft(String message, List<Change> changes) {
        return new RevisionDraft(
                ID, message, List.of(), Instant.parse("2026-11-23T09:35:43Z"), Optional.of("db.revisions"), changes);
    }

    /** A script says them in comments, as the option does. */
    private static RenameSettings renames(String script) {
        return new RenameSettings(
                script.lines()
                        .filter(line -> line.startsWith(RENAME))
                        .map(line -> line.substring(RENAME.length()))
                        .toList(),
                rename -> false);
    }

    private static List<Change> changes(TestDatabase live, TestDatabase wanted, RenameSettings renames)
            throws SQLException {
        ReadOptions options = new ReadOptions(List.of("billing"), OWN_TABLES);
        try (Connection toLive = live.connect();
                Connection toWanted = wanted.connect()) {
            Schema there = new DatabaseReader().read(toWanted, options);
            Schema read = new DatabaseReader().read(toLive, options);
            Renaming renaming =
                    Renaming.decide(read, ComparedPart.of(read, there), there, "public", List.of(), renames);
            RenamePlan plan = renaming.plan();
            RenamedTexts texts = new RenamedTexts(RenamedExpressions.read(toLive, read, plan.tables(), plan.columns()));
            Schema here = ComparedPart.of(renaming.renamed(texts), there);
            List<Change> changes = new ArrayList<>(renaming.changes());
            changes.addAll(SchemaComparison.between(here, there, EnumCasts.read(toLive, here)));
            return HazardReview.of(changes);
        }
    }

    private static String dump(TestDatabase database) {
        return SchemaDump.without(database, "autogen_version", "autogen_history");
    }
}
