package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code @Revision.Info(...)}, laid out as palantir-java-format 2.103 does (class {@code JavaInputAstVisitor}, method
 * {@code visitAnnotation}): on one line where it fits and holds no array, else each value on its own line.
 */
final class InfoAnnotation {

    private static final String NAME = "@Revision.Info(";

    private static final String INDENT = "        ";

    private InfoAnnotation() {}

    static String source(RevisionDraft draft) {
        List<Attribute> attributes = attributes(draft);
        String oneLine = attributes.stream().map(Attribute::source).collect(Collectors.joining(", ", NAME, ")"));
        boolean hasArray =
                attributes.stream().anyMatch(attribute -> attribute.values().size() > 1);
        if (oneLine.length() <= LineBreaker.MAX_WIDTH && !hasArray) {
            return oneLine;
        }
        StringBuilder source = new StringBuilder(NAME);
        for (int i = 0; i < attributes.size(); i++) {
            boolean isLast = i == attributes.size() - 1;
            source.append('\n').append(attributes.get(i).lines()).append(isLast ? ')' : ',');
        }
        return source.toString();
    }

    private static List<Attribute> attributes(RevisionDraft draft) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("id", List.of(draft.id())));
        attributes.add(new Attribute("message", List.of(draft.message())));
        attributes.add(new Attribute("revises", draft.revises()));
        attributes.add(new Attribute("branchLabels", draft.branchLabels()));
        attributes.add(new Attribute("dependsOn", draft.dependsOn()));
        attributes.add(new Attribute("replaces", draft.replaces()));
        attributes.add(new Attribute("ordinals", draft.ordinals()));
        attributes.add(new Attribute("created", List.of(draft.createdText())));
        attributes.removeIf(attribute -> attribute.values().isEmpty());
        return attributes;
    }

    /** {@code name = "value"}, or {@code name = {"a", "b"}} for several. */
    private record Attribute(String name, List<String> values) {

        String source() {
            String literals = values.stream().map(JavaText::literal).collect(Collectors.joining(", "));
            return name + " = " + (values.size() == 1 ? literals : "{" + literals + "}");
        }

        /** Returns the lines for a line of its own; a comma or parenthesis follows. */
        String lines() {
            String oneLine = INDENT + source();
            if (oneLine.length() < LineBreaker.MAX_WIDTH) {
                return oneLine;
            }
            if (values.size() == 1) {
                return INDENT + name + " =\n" + INDENT + INDENT + JavaText.literal(values.get(0));
            }
            String inner = "\n" + INDENT + "    ";
            return values.stream()
                    .map(JavaText::literal)
                    .collect(Collectors.joining("," + inner, INDENT + name + " = {" + inner, "\n" + INDENT + "}"));
        }
    }
}
