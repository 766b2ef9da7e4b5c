package dev.autogen.codegen.diagram;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a diagram as Mermaid's {@code erDiagram} (mermaid.js.org, "Entity Relationship Diagrams"). A box has one colour
 * there, so what happens to a column stands behind it.
 */
final class MermaidWriter {

    /** The colours of GitHub's own diffs, with a text that can be read on them in light and dark. */
    private static final List<String> CLASSES = List.of(
            "classDef added fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
            "classDef changed fill:#fff8c5,stroke:#9a6700,color:#1f2328",
            "classDef removed fill:#ffebe9,stroke:#cf222e,color:#1f2328");

    private final Diagram diagram;
    private final List<String> lines = new ArrayList<>(List.of("erDiagram"));

    private MermaidWriter(Diagram diagram) {
        this.diagram = diagram;
    }

    static String text(Diagram diagram) {
        return new MermaidWriter(diagram).text();
    }

    private String text() {
        diagram.tables().forEach(this::table);
        diagram.links().forEach(this::link);
        List<DiagramTable> marked = diagram.tables().stream()
                .filter(table -> table.mark() != Mark.UNCHANGED)
                .toList();
        if (!marked.isEmpty()) {
            CLASSES.forEach(this::line);
        }
        marked.forEach(
                table -> line("class " + id(table.name()) + " " + table.mark().word()));
        return String.join("\n", lines) + "\n";
    }

    private void line(String text) {
        lines.add("    " + text);
    }

    /** The number keeps tables apart whose names differ in signs only that Mermaid does not take. */
    private String id(QualifiedName name) {
        for (int i = 0; i < diagram.tables().size(); i++) {
            if (diagram.tables().get(i).name().equals(name)) {
                return "t" + i;
            }
        }
        throw new AssertionError(name);
    }

    private void table(DiagramTable table) {
        String title = table.title() + said(table.mark());
        line(id(table.name()) + "[\"" + quoted(title) + "\"] {");
        table.rows().stream().filter(DiagramRow::isColumn).forEach(row -> line("    " + column(row)));
        lines.add("    }");
    }

    /** Behind the name: Mermaid reads Markdown, where a plus before it would begin a list. */
    private static String said(Mark mark) {
        return mark == Mark.UNCHANGED ? "" : " (" + mark.word() + ")";
    }

    private static String column(DiagramRow row) {
        List<String> comments = new ArrayList<>();
        String type = row.type().replaceFirst(".* \u2192 ", "");
        if (row.mark() != Mark.UNCHANGED) {
            comments.add(row.mark().word());
        }
        if (!word(type).equals(type) || !type.equals(row.type())) {
            comments.add(row.type());
        }
        if (!word(row.name()).equals(row.name())) {
            comments.add(row.name());
        }
        if (!row.note().isEmpty()) {
            comments.add(row.note());
        }
        String keys = row.key().isEmpty() ? "" : " " + row.key().replace(" ", ", ");
        String comment = comments.isEmpty() ? "" : " \"" + quoted(String.join(": ", comments)) + "\"";
        return word(type.replaceFirst("\\(.*", "")) + " " + word(row.name()) + keys + comment;
    }

    private void link(DiagramLink link) {
        String child = link.isOneToOne() ? "|o" : "}o";
        String parent = link.isMandatory() ? "||" : "o|";
        line(id(link.from()) + " " + child + (link.mark() == Mark.REMOVED ? ".." : "--") + parent + " " + id(link.to())
                + " : \"" + quoted(link.label() + said(link.mark())) + "\"");
    }

    /** What Mermaid takes for the type or the name of an attribute. */
    private static String word(String text) {
        String word = text.replaceAll("[^A-Za-z0-9_\\u00C0-\\uFFFF-]", "_");
        return word.matches("[A-Za-z_\\u00C0-\\uFFFF].*") ? word : "_" + word;
    }

    /** A quotation mark would end the text, and there is no escape for it. */
    private static String quoted(String text) {
        return text.replace('"', '\'').replace('`', '\'').replace('\n', ' ').replace("%%", "% %");
    }
}
