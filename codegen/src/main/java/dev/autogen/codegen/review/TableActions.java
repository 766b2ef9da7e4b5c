package dev.autogen.codegen.review;

import dev.autogen.codegen.OperationTitle;
import dev.autogen.codegen.diagram.Diagram;
import dev.autogen.codegen.diagram.DiagramTable;
import dev.autogen.codegen.diagram.Mark;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What operations do to each table, in words. */
public final class TableActions {

    private final Map<QualifiedName, List<String>> actions = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    private TableActions() {}

    /** Returns what the operations of an upgrade do, in the order in which they run. */
    public static TableActions of(List<Operation> operations) {
        TableActions actions = new TableActions();
        flat(operations).forEach(actions::add);
        return actions;
    }

    private static Stream<Operation> flat(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation ->
                        operation instanceof Autocommit block ? block.operations().stream() : Stream.of(operation));
    }

    private void add(Operation operation) {
        Optional<TableAction> action = operation.accept(TableAction.FINDER);
        if (action.isEmpty()) {
            others.add(OperationTitle.of(operation));
            return;
        }
        QualifiedName table = action.get().table();
        actions.computeIfAbsent(table, name -> new ArrayList<>())
                .add(action.get().text());
        if (operation instanceof RenameTable renaming) {
            QualifiedName to = new QualifiedName(table.schema(), renaming.to());
            actions.put(to, actions.remove(table));
        }
    }

    /** Returns the tables that are touched, each by its last name. */
    public Set<QualifiedName> tables() {
        return actions.keySet();
    }

    /** Returns a line a table, marked as in the picture, and one for all that is in no table. */
    public List<TableSummary> summaries(Diagram diagram) {
        List<TableSummary> summaries = new ArrayList<>();
        actions.forEach((table, texts) -> summaries.add(new TableSummary(
                table.toString(), diagram.table(table).map(DiagramTable::mark).orElse(Mark.CHANGED), texts)));
        if (!others.isEmpty()) {
            summaries.add(new TableSummary("", Mark.CHANGED, others));
        }
        return summaries;
    }
}
