package dev.autogen.codegen.review;

import dev.autogen.codegen.diagram.Diagram;
import dev.autogen.codegen.page.PageTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A review of revisions, or of what entities and database differ in.
 *
 * @param tables a line a table, in the order in which they are touched
 * @param notes what the picture does not show, a sentence each
 */
public record ReviewPage(
        String title, List<TableSummary> tables, Diagram diagram, List<ReviewPart> parts, List<String> notes) {

    public ReviewPage {
        Objects.requireNonNull(title, "title is null");
        tables = List.copyOf(tables);
        Objects.requireNonNull(diagram, "diagram is null");
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** Returns a page that needs nothing else, neither a script nor the network. */
    public String html() {
        return PageTemplate.named("review.html.ftlh").fill(variables(diagram.svg()));
    }

    /** Returns it as GitHub renders it in a comment of a pull request. */
    public String markdown() {
        return PageTemplate.named("review.md.ftl").fill(variables(diagram.mermaid()));
    }

    private Map<String, Object> variables(String picture) {
        return Map.of(
                "title", title,
                "tables", tables,
                "hazards", hazards(ReviewPart::upgrade),
                "hazardsBack", hazards(ReviewPart::downgrade),
                "picture", diagram.isEmpty() ? "" : picture,
                "parts", parts,
                "notes", notes);
    }

    private List<ReviewHazard> hazards(Function<ReviewPart, ReviewScript> direction) {
        List<ReviewHazard> hazards = new ArrayList<>();
        parts.forEach(part -> direction.apply(part).statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .forEach(hazard -> hazards.add(new ReviewHazard(hazard, part.id()))));
        return hazards;
    }
}
