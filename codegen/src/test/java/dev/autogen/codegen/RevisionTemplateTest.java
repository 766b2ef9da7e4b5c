package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.DropTable;
import dev.autogen.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTemplateTest {

    private static final RevisionDraft DRAFT = Drafts.following(
            List.of("dd40085d47ea"),
            "drop item",
            List.of(Drafts.change(List.of(new DropTable(QualifiedName.of("item"))), List.of())));

    @TempDir
    Path folder;

    @Test
    void the_default_text_as_a_file_of_the_user_writes_the_same() throws IOException {
        RevisionTemplate template = template(RevisionTemplate.defaultText());

        assertThat(RevisionFile.of(DRAFT, template)).isEqualTo(Drafts.file(DRAFT));
    }

    @Test
    void the_order_of_constants_stands_in_the_annotation() {
        RevisionDraft draft = DRAFT.withOrdinals(List.of("invoice.status = OPEN, PAID"));

        assertThat(Drafts.file(draft).text()).contains("        ordinals = \"invoice.status = OPEN, PAID\",\n");
    }

    @Test
    void a_checkout_with_line_ends_of_windows_writes_the_same() throws IOException {
        RevisionTemplate template = template(RevisionTemplate.defaultText().replace("\n", "\r\n"));

        assertThat(RevisionFile.of(DRAFT, template)).isEqualTo(Drafts.file(DRAFT));
    }

    @Test
    void a_template_of_the_user_has_every_variable() throws IOException {
        RevisionTemplate template = template("""
                <#include "licence.txt">
                ${packageName} ${id} "${message}" <#list revises as each>${each}</#list> ${branchLabels?size} ${dependsOn?size} ${created} ${className}
                <#list upgrade as line>
                ${line}
                </#list>
                ${downgrade?size} ${steps?size} ${usesDdl?c}
                """);
        Files.writeString(folder.resolve("licence.txt"), "// all rights given away\n");

        assertThat(RevisionFile.of(DRAFT, template).text()).isEqualTo("""
                        // all rights given away
                        db.revisions 8f2c6a1b90de "drop item" dd40085d47ea 0 0 2026-11-23T09:35:43Z R_8f2c6a1b90de_drop_item
                                op.dropTable("item");
                        0 0 false
                        """);
    }

    @Test
    void a_template_with_a_syntax_error_is_named_with_its_line() throws IOException {
        assertRefused("one\n<#if x>\ntwo\n", "my.ftl, line ", "fix: mend the template");
    }

    @Test
    void a_template_that_asks_for_what_is_not_there_is_named_with_its_line() throws IOException {
        assertRefused("one\n${klassName}\n", "my.ftl, line 2: ", "klassName");
    }

    @Test
    void a_template_cannot_make_objects_of_java() throws IOException {
        assertRefused("${'freemarker.template.utility.Execute'?new()('id')}", "my.ftl, line 1: ", "not allowed");
    }

    @Test
    void a_template_that_is_missing_is_named() {
        Path missing = folder.resolve("none.ftl");

        assertThatThrownBy(() -> RevisionFile.of(DRAFT, RevisionTemplate.at(missing)))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("template not readable: " + missing);
        assertThatThrownBy(() -> RevisionTemplate.at(folder.resolve("no/folder.ftl")))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("template not readable: ");
    }

    private void assertRefused(String text, String... facts) throws IOException {
        RevisionTemplate template = template(text);

        assertThatThrownBy(() -> RevisionFile.of(DRAFT, template))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("template refused: " + folder)
                .hasMessageContainingAll(facts);
    }

    private RevisionTemplate template(String text) throws IOException {
        return RevisionTemplate.at(Files.writeString(folder.resolve("my.ftl"), text));
    }
}
