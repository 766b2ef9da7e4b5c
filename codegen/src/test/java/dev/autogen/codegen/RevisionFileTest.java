package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.GoldenFile;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFileTest {

    private static final QualifiedName INVOICE = QualifiedName.of("invoice");

    @Test
    void the_seed_scenario_is_written_as_the_design_shows_it() {
        assertGolden("timeseries", Drafts.of("create table timeseries", List.of(timeseries())));
    }

    @Test
    void a_change_names_old_and_new_and_its_downgrade_runs_backwards() {
        Operation widen =
                new AlterColumn(INVOICE, "number", List.of(type(varchar(8)).to(varchar(16))));
        Operation narrow =
                new AlterColumn(INVOICE, "number", List.of(type(varchar(16)).to(varchar(8))));
        Change added = new Change(
                Change.Kind.ADDED,
                "column invoice.paid",
                List.of(new AddColumn(INVOICE, column("paid", bool()))),
                List.of(new DropColumn(INVOICE, "paid")),
                List.of(new Hazard(new DropColumn(INVOICE, "paid"), "loses data: every value of invoice.paid")));
        Change widened = new Change(
                Change.Kind.CHANGED,
                "column invoice.number",
                List.of(widen),
                List.of(narrow),
                List.of(
                        new Hazard(narrow, "fails where a value of invoice.number has more than 8 characters"),
                        new Hazard(narrow, "rewrites invoice")));

        RevisionFile file = assertGolden(
                "two_changes", Drafts.following(List.of("dd40085d47ea"), "pay invoices", List.of(added, widened)));

        assertThat(file.name()).isEqualTo("R_8f2c6a1b90de_pay_invoices.java");
        assertThat(CompiledRevision.of(file).info().revises()).containsExactly("dd40085d47ea");
    }

    @Test
    void a_merge_without_changes_has_two_empty_methods_and_no_static_import() {
        assertGolden("merge", Drafts.following(List.of("dd40085d47ea", "0123456789ab"), "merge", List.of()));
    }

    @Test
    void a_merge_of_many_heads_names_each_on_a_line_of_its_own() {
        List<String> heads =
                IntStream.range(0, 9).mapToObj("0123456789a%d"::formatted).toList();

        assertGolden("merge_of_many", Drafts.following(heads, "merge all that was left over", List.of()));
    }

    @Test
    void a_branch_has_its_label_and_what_it_depends_on() {
        RevisionFile file = assertGolden(
                "branch", Drafts.branch(List.of("dd40085d47ea"), List.of("billing"), List.of("0123456789ab")));

        assertThat(CompiledRevision.of(file).info().branchLabels()).containsExactly("billing");
        assertThat(CompiledRevision.of(file).info().dependsOn()).containsExactly("0123456789ab");
    }

    @Test
    void several_labels_and_dependencies_stand_in_braces() {
        List<String> needed =
                IntStream.range(0, 9).mapToObj("0123456789b%d"::formatted).toList();

        assertGolden("branch_of_many", Drafts.branch(List.of(), List.of("billing", "invoices"), needed));
    }

    @Test
    void many_changes_have_a_blank_line_between_two_unless_both_are_single_lines() {
        List<Change> changes = IntStream.range(0, 11)
                .mapToObj(number -> "column_" + number)
                .map(name -> Drafts.change(
                        List.of(
                                new AddColumn(INVOICE, column(name, text())),
                                new CreateIndex(INVOICE, index("invoice_" + name + "_idx", name))),
                        List.of(new DropColumn(INVOICE, name))))
                .toList();

        assertGolden("many_changes", Drafts.of("add what was forgotten", changes));
    }

    @Test
    void many_changes_of_several_tables_have_a_heading_for_each_table() {
        List<Change> changes = new ArrayList<>(List.of(tableOfTenColumns("account")));
        for (String table : List.of("invoice", "line_item", "payment")) {
            for (String name : List.of("created", "changed", "seen_by").subList(0, table.equals("payment") ? 2 : 3)) {
                changes.add(Drafts.change(
                        List.of(new AddColumn(QualifiedName.of(table), column(name, text()))),
                        List.of(new DropColumn(QualifiedName.of(table), name))));
            }
        }
        Operation drop = new DropTable(INVOICE);
        changes.add(Drafts.change(List.of(drop), List.of())
                .withHazards(List.of(new Hazard(drop, "loses data: every row of invoice"))));
        changes.add(Drafts.change(List.of(new DropTable(QualifiedName.of("old"))), List.of()));

        assertGolden("many_tables", Drafts.of("add what was forgotten", changes));
    }

    @Test
    void an_attribute_of_another_name_is_named_above_what_it_adds() {
        Operation add = new AddColumn(INVOICE, column("amount", text()));
        Change change = new Change(
                        Change.Kind.ADDED,
                        "column invoice.amount",
                        List.of(add),
                        List.of(new DropColumn(INVOICE, "amount")))
                .withHazards(List.of(new Hazard(add, "locks invoice")));
        String text = "        op.addColumn(\"invoice\", column(\"amount\", text()));\n";

        assertThat(Drafts.file(Drafts.of("x", List.of(change.withSources(List.of("Bill.total")))))
                        .text())
                .contains("{\n        // Bill.total\n        // locks invoice\n" + text)
                .containsOnlyOnce("Bill.total");
        assertThat(Drafts.file(Drafts.of("x", List.of(change.withSources(List.of("Invoice.amount")))))
                        .text())
                .contains("{\n        // locks invoice\n" + text);
    }

    @Test
    void a_message_of_any_characters_arrives_in_the_annotation() {
        String message =
                "say \"hi\" \\ to\n*/ \u202e the 100% \\u0041 crowd, at such a length that no line can hold it, ever";
        RevisionFile file = Drafts.file(Drafts.of(message, List.of()));

        assertThat(CompiledRevision.of(file).info().message()).isEqualTo(message);
        PalantirFormatter.assertLeavesAlone(file.text());
    }

    @Test
    void a_comment_is_wrapped_and_cannot_end_itself() {
        Operation drop = new DropTable(INVOICE);
        String text = "loses data: " + "every row of invoice, ".repeat(10) + "\n\\u000aop.execute(\"x\"); */ "
                + "x".repeat(150) + " end";
        Change change = Drafts.change(List.of(drop), List.of()).withHazards(List.of(new Hazard(drop, text)));
        RevisionFile file = Drafts.file(Drafts.of("drop invoice", List.of(change)));

        assertThat(CompiledRevision.of(file).upgrade()).containsExactly(drop);
        PalantirFormatter.assertLeavesAlone(file.text());
        assertThat(file.text())
                .contains("every row of invoice, every row\n        // of invoice,", "// of invoice, \\\\u000aop.");
    }

    @Test
    void a_hazard_of_an_operation_that_is_not_there_is_a_mistake_of_the_caller() {
        Change change = Drafts.change(List.of(new DropTable(INVOICE)), List.of())
                .withHazards(List.of(new Hazard(new DropTable(QualifiedName.of("other")), "loses data")));

        assertThatThrownBy(() -> Drafts.of("drop invoice", List.of(change)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loses data");
    }

    @Test
    void a_thousand_tables_compile_and_come_back_in_their_order() {
        List<Change> changes = IntStream.range(0, 1_000)
                .mapToObj("table_%04d"::formatted)
                .map(RevisionFileTest::tableOfTenColumns)
                .toList();
        RevisionFile file = Drafts.file(Drafts.of("everything", changes));
        CompiledRevision revision = CompiledRevision.of(file);

        assertThat(revision.upgrade())
                .isEqualTo(
                        changes.stream().flatMap(change -> change.up().stream()).toList());
        assertThat(revision.downgrade()).hasSize(1_000).startsWith(new DropTable(QualifiedName.of("table_0999")));
        assertThat(file.text()).contains("        upgradeFromTable0000(op);\n        upgradeFromTable");
        PalantirFormatter.assertLeavesAlone(file.text());
    }

    @Test
    void more_texts_than_a_class_can_hold_are_refused() {
        List<Operation> operations = new ArrayList<>();
        for (int number = 0; number < 32_001; number++) {
            operations.add(new DropTable(QualifiedName.of("table_" + number)));
        }

        assertThatThrownBy(() -> Drafts.file(operations))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("revision refused: it has 32001 different names and texts")
                .hasMessageContaining("fix: make several revisions");
    }

    @Test
    void the_unnamed_package_has_no_package_clause() {
        RevisionDraft draft = new RevisionDraft("a", "", List.of(), Instant.EPOCH, Optional.empty(), List.of());
        RevisionFile file = Drafts.file(draft);

        assertThat(file.name()).isEqualTo("R_a.java");
        assertThat(file.text()).startsWith("import static dev.autogen.revision.Ddl.*;\n");
        PalantirFormatter.assertLeavesAlone(file.text());
    }

    @Test
    void a_package_that_is_none_is_refused() {
        assertThatThrownBy(() ->
                        new RevisionDraft("a", "", List.of(), Instant.EPOCH, Optional.of("db/revisions"), List.of()))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("revision refused: \"db/revisions\" is no package of Java");
    }

    @Test
    void a_file_is_written_whole_and_once(@TempDir Path folder) throws IOException {
        Path versions = folder.resolve("db/versions");
        RevisionFile file = Drafts.file(Drafts.of("first", List.of()));

        assertThat(file.writeTo(versions)).hasContent(file.text());
        assertThatThrownBy(() -> new RevisionFile(file.name(), "other").writeTo(versions))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("revision not written: there is a file already: ")
                .hasMessageContaining("fix: ");
        assertThat(versions.resolve(file.name())).hasContent(file.text());
        try (var files = Files.list(versions)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named(@TempDir Path folder) throws IOException {
        // A folder without permission would not stop the user root, whom some build machines run as.
        Path blocked = Files.writeString(folder.resolve("versions"), "a file");

        assertThatThrownBy(() -> Drafts.file(Drafts.of("first", List.of())).writeTo(blocked))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("revision not written: " + blocked);
    }

    private static RevisionFile assertGolden(String name, RevisionDraft draft) {
        RevisionFile file = Drafts.file(draft);
        GoldenFile.assertMatches("revision/" + name + ".java", file.text());
        PalantirFormatter.assertLeavesAlone(file.text());
        List<Operation> up =
                draft.changes().stream().flatMap(change -> change.up().stream()).toList();
        assertThat(CompiledRevision.of(file).upgrade()).isEqualTo(up);
        return file;
    }

    private static Change timeseries() {
        QualifiedName name = QualifiedName.of("timeseries");
        Table table = new Table(
                name,
                List.of(
                        column("deployment_number", varchar(3)).notNull(),
                        column("mean_latitude", doublePrecision()),
                        column("mean_longitude", doublePrecision()),
                        column("geom", geometry("Geometry", 4326)),
                        column("time_deployment_start", timestamptz()),
                        column("time_deployment_end", timestamptz())),
                List.of(
                        primaryKey("timeseries_pk", "deployment_number"),
                        check("timeseries_geom_check", "ST_IsValid(geom)")),
                List.of(),
                Optional.empty());
        Operation drop = new DropTable(name);
        return new Change(
                Change.Kind.ADDED,
                "table timeseries",
                List.of(
                        new CreateTable(table),
                        new CreateIndex(
                                name, index("timeseries_geom_idx", "geom").using("gist"))),
                List.of(drop),
                List.of(new Hazard(drop, "loses data: every row of timeseries")));
    }

    private static Change tableOfTenColumns(String name) {
        Table table = new Table(
                QualifiedName.of(name),
                IntStream.range(0, 10)
                        .mapToObj(number ->
                                column(name + "_column_" + number, varchar(30)).notNull())
                        .toList(),
                List.of(primaryKey(name + "_pkey", name + "_column_0"), check(name + "_check", name + " > 0")),
                List.of(),
                Optional.empty());
        return Drafts.change(List.of(new CreateTable(table)), List.of(new DropTable(table.name())));
    }
}
