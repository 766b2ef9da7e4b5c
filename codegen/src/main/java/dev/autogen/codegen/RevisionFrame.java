package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a template can use. */
record RevisionFrame(RevisionDraft draft, List<ChangeStatements> up, List<ChangeStatements> down) {

    /**
     * Each text takes two of the 65,535 places of a class's constant pool (JVM specification, 4.1 and 4.4.3); what is left
     * over is for the names of methods.
     */
    private static final int MAX_LITERALS = 32_000;

    RevisionFrame {
        long literals =
                statements(up, down).flatMap(JavaStatement::literals).distinct().count();
        if (literals > MAX_LITERALS) {
            throw new AutogenException(
                    "revision refused: it has " + literals + " different names and texts, a Java class can hold "
                            + MAX_LITERALS,
                    "make several revisions, for example one for each package of entities");
        }
    }

    /** Returns the variables of the template, as its default text lists them. */
    Map<String, Object> variables() {
        List<JavaMethod> upgrade = MethodSplitter.methods("upgrade", up);
        List<JavaMethod> downgrade = MethodSplitter.methods("downgrade", down);
        Map<String, Object> variables = new HashMap<>();
        draft.packageName().ifPresent(name -> variables.put("packageName", name));
        variables.put("id", draft.id());
        variables.put("message", draft.message());
        variables.put("revises", draft.revises());
        variables.put("branchLabels", draft.branchLabels());
        variables.put("dependsOn", draft.dependsOn());
        variables.put("created", draft.createdText());
        variables.put("className", draft.className());
        variables.put("annotation", InfoAnnotation.source(draft));
        variables.put("usesDdl", usesDdl());
        variables.put("upgrade", upgrade.get(0).lines());
        variables.put("downgrade", downgrade.get(0).lines());
        variables.put("steps", steps(upgrade, downgrade));
        return variables;
    }

    /** A file without a statement is for a person to fill in. */
    private boolean usesDdl() {
        List<JavaStatement> all = statements(up, down).toList();
        return all.isEmpty() || all.stream().anyMatch(JavaStatement::usesDdl);
    }

    private static Stream<JavaStatement> statements(List<ChangeStatements> up, List<ChangeStatements> down) {
        return Stream.of(up, down)
                .flatMap(List::stream)
                .flatMap(change -> change.statements().stream())
                .map(CommentedStatement::statement);
    }

    private static List<Map<String, Object>> steps(List<JavaMethod> upgrade, List<JavaMethod> downgrade) {
        List<JavaMethod> methods = new ArrayList<>(upgrade.subList(1, upgrade.size()));
        methods.addAll(downgrade.subList(1, downgrade.size()));
        return methods.stream()
                .map(method -> Map.<String, Object>of("name", method.name(), "lines", method.lines()))
                .toList();
    }
}
