package dev.autogen.codegen.review;

import dev.autogen.codegen.diagram.Diagram;
import dev.autogen.codegen.page.PageTemplate;
import java.util.Map;
import java.util.Objects;

/** A page with one picture. */
public record DiagramPage(String title, Diagram diagram) {

    public DiagramPage {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(diagram, "diagram is null");
    }

    /** Returns a page that needs nothing else, neither a script nor the network. */
    public String html() {
        return PageTemplate.named("diagram.html.ftlh").fill(variables(diagram.svg()));
    }

    /** Returns it as GitHub renders it. */
    public String markdown() {
        return PageTemplate.named("diagram.md.ftl").fill(variables(diagram.mermaid()));
    }

    private Map<String, Object> variables(String picture) {
        int tables = diagram.tables().size();
        return Map.of(
                "title",
                title,
                "counts",
                (tables == 1 ? "1 table, " : tables + " tables, ")
                        + (diagram.links().size() == 1
                                ? "1 foreign key"
                                : diagram.links().size() + " foreign keys"),
                "picture",
                diagram.isEmpty() ? "" : picture);
    }
}
