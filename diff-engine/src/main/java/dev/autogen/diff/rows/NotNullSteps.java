package dev.autogen.diff.rows;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Columns that may no longer be null, or come and must not be: on a table with rows somebody must say what these get. On an
 * empty one it is a statement (../shared/reference/hazards.md, AG11 and AG12).
 */
final class NotNullSteps {

    private final Schema live;
    private final List<Change> changes;

    NotNullSteps(Schema live, List<Change> changes) {
        this.live = live;
        this.changes = changes;
    }

    Set<RowQuestion> questions() {
        Set<RowQuestion> questions = new LinkedHashSet<>();
        changes.stream()
                .flatMap(change -> change.up().stream())
                .flatMap(operation -> question(operation).stream())
                .forEach(questions::add);
        return questions;
    }

    private Optional<RowQuestion> question(Operation operation) {
        if (operation instanceof AddColumn add && isLive(add.table()) && needsValue(add.column())) {
            return Optional.of(RowQuestion.any(add.table()));
        }
        return operation instanceof AlterColumn alter && isTightened(alter)
                ? Optional.of(RowQuestion.hasNull(alter.table(), alter.column()))
                : Optional.empty();
    }

    private boolean isLive(QualifiedName table) {
        return live.table(table).isPresent();
    }

    private static boolean needsValue(Column column) {
        return column.isNotNull()
                && column.defaultSql().isEmpty()
                && column.identity().isEmpty()
                && column.generated().isEmpty();
    }

    /** A column that was renamed before is not looked at. */
    private boolean isTightened(AlterColumn alter) {
        boolean isThere = live.table(alter.table())
                .flatMap(table -> table.column(alter.column()))
                .isPresent();
        return isThere
                && alter.changes().stream()
                        .anyMatch(change -> change instanceof ColumnChange.NotNull notNull && notNull.to());
    }

    List<Change> changes(RowFacts facts) {
        return changes.stream().map(change -> change(change, facts)).toList();
    }

    private Change change(Change change, RowFacts facts) {
        List<Operation> up = new ArrayList<>();
        List<Hazard> hazards = new ArrayList<>(change.hazards());
        boolean isChanged = false;
        for (Operation operation : change.up()) {
            List<FillingStep> steps = steps(operation, facts);
            steps.forEach(step -> {
                up.add(step.operation());
                step.decision().ifPresent(text -> hazards.add(new Hazard(step.operation(), text)));
            });
            isChanged |= steps.size() > 1 || !steps.get(0).operation().equals(operation);
        }
        // A hazard stands above its operation: one whose operation is gone was about the plain form.
        hazards.removeIf(
                hazard -> Stream.concat(up.stream(), change.down().stream()).noneMatch(hazard.operation()::equals));
        return isChanged ? new Change(change.kind(), change.subject(), up, change.down(), hazards) : change;
    }

    private List<FillingStep> steps(Operation operation, RowFacts facts) {
        Optional<RowQuestion> question = question(operation);
        if (question.isEmpty()) {
            return List.of(FillingStep.of(operation));
        }
        QualifiedName table = question.get().table();
        FilledColumn filled = new FilledColumn(live.table(table).orElseThrow(), facts);
        if (operation instanceof AddColumn add) {
            return facts.has(question.get()) ? filled.added(add) : List.of(FillingStep.of(add));
        }
        return filled.tightened((AlterColumn) operation, facts.has(question.get()));
    }
}
