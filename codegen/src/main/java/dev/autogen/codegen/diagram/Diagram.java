package dev.autogen.codegen.diagram;

import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An entity-relationship diagram.
 *
 * @param tables sorted by name
 * @param links between these tables only
 */
public record Diagram(List<DiagramTable> tables, List<DiagramLink> links) {

    public Diagram {
        tables = List.copyOf(tables);
        links = List.copyOf(links);
    }

    /** How much of a table is shown. */
    public enum Detail {
        COLUMNS,
        /** Columns of keys only. */
        KEYS
    }

    /** Returns the picture of the tables that are chosen. */
    public static Diagram of(Schema schema, Predicate<QualifiedName> isChosen, Detail detail) {
        Schema chosen = schema.withTables(schema.tables().stream()
                .filter(table -> isChosen.test(table.name()))
                .toList());
        SchemaReplay still = SchemaReplay.of(chosen, List.of());
        List<DiagramTable> tables = chosen.tables().stream()
                .map(table -> TablePicture.whole(table, detail))
                .toList();
        return new Diagram(tables, Links.of(still, tables));
    }

    /**
     * Returns the picture of what operations do: the tables that they touch, and those that the foreign keys of these lead
     * to.
     *
     * @param touched tables that they are about, by their names before or after, whether anything can be seen of it or not
     */
    public static Diagram of(SchemaReplay replay, Collection<QualifiedName> touched) {
        List<DiagramTable> tables = new Touched(replay, touched).tables();
        return new Diagram(tables, Links.of(replay, tables));
    }

    /** Returns the same with the views that the operations make, change or drop; what they read is not known. */
    public Diagram withViews(List<Operation> operations) {
        List<DiagramTable> views = ViewBoxes.of(operations);
        Set<QualifiedName> names = views.stream().map(DiagramTable::name).collect(Collectors.toSet());
        List<DiagramTable> boxes = new ArrayList<>(views);
        // An index of a materialized view looks as if there was a table.
        tables.stream().filter(table -> !names.contains(table.name())).forEach(boxes::add);
        boxes.sort(Comparator.comparing(DiagramTable::name));
        return new Diagram(boxes, links);
    }

    public Optional<DiagramTable> table(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** Returns it as the text that GitHub and others draw, without the fence around it. */
    public String mermaid() {
        return MermaidWriter.text(this);
    }

    /** Returns it as an SVG document that needs nothing else and suits light and dark. */
    public String svg() {
        return SvgWriter.document(this);
    }
}
