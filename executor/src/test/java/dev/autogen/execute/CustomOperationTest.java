package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.CompilationFailed;
import dev.autogen.source.RevisionFolder;
import dev.autogen.source.RevisionSource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application's own operation in a revision file. */
class CustomOperationTest {

    private static final String ENABLE_AUDIT = """
            package com.example;

            import dev.autogen.operation.CustomOperation;
            import java.util.List;

            public record EnableAudit(String table) implements CustomOperation {
                @Override
                public List<String> sql() {
                    return List.of("create table " + table + "_audit (like " + table + ")",
                            "comment on table " + table + "_audit is 'what was'");
                }

                @Override
                public String java() {
                    return "new com.example.EnableAudit(\\"" + table + "\\")";
                }
            }
            """;

    private static final String UPGRADE = """
            op.createTable("item", column("id", bigint()));
            op.invoke(new com.example.EnableAudit("item"));
            """;

    @TempDir
    private Path temporary;

    @Test
    void an_operation_beside_the_revisions_runs_and_is_in_a_script() {
        RevisionFolder folder = new RevisionFolder(temporary.resolve("versions"))
                .file("com/example/EnableAudit.java", ENABLE_AUDIT)
                .with("a", "", UPGRADE, "");

        assertThatTheAuditTableIsMade(folder.source());
        assertThat(new RevisionScript(folder.source(), ScriptOptions.STANDARD).upgrade("head"))
                .contains("create table item_audit (like item);\n\ncomment on table item_audit is 'what was';\n");
    }

    @Test
    void an_operation_of_the_application_is_found_on_its_class_path() throws Exception {
        Path classes = temporary.resolve("classes");
        Path source = temporary.resolve("EnableAudit.java");
        Files.writeString(source, ENABLE_AUDIT);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        "target" + File.separator + "classes",
                        source.toString());
        assertThat(result).isZero();
        RevisionFolder folder = new RevisionFolder(temporary.resolve("versions")).with("a", "", UPGRADE, "");

        assertThatTheAuditTableIsMade(RevisionSource.inFolder(folder.path(), List.of(classes)));
        assertThatThrownBy(() -> new RevisionScript(folder.source(), ScriptOptions.STANDARD).upgrade("head"))
                .isInstanceOf(CompilationFailed.class);
    }

    @Test
    void an_operation_that_fails_is_named() {
        RevisionFolder folder = new RevisionFolder(temporary.resolve("versions"))
                .file("com/example/EnableAudit.java", ENABLE_AUDIT)
                .with("a", "", "op.invoke(new com.example.EnableAudit(\"nowhere\"));", "");
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor executor =
                    RevisionExecutor.on(database.dataSource()).revisions(folder.source());

            assertThatThrownBy(() -> executor.upgrade("head"))
                    .isInstanceOf(StatementFailed.class)
                    .hasMessageStartingWith("upgrade failed: enableAudit of revision a (make a) in ")
                    .hasMessageContaining("SQL: create table nowhere_audit (like nowhere)");
        }
    }

    private static void assertThatTheAuditTableIsMade(RevisionSource source) {
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor.on(database.dataSource()).revisions(source).upgrade("head");

            assertThat(database.queryText("select obj_description('item_audit'::regclass)"))
                    .isEqualTo("what was");
        }
    }
}
