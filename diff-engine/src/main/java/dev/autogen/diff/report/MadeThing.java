package dev.autogen.diff.report;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.sql.Definition;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is there when operations have run, where one of them makes a thing that fits on a line. */
final class MadeThing {

    private MadeThing() {}

    /** Returns its definition; empty where it takes more than that, such as a table. */
    static Optional<String> of(List<Operation> operations) {
        if (operations.stream().anyMatch(CreateTable.class::isInstance)) {
            return Optional.empty();
        }
        if (operations.size() == 1) {
            return of(operations.get(0)).or(() -> changed(operations.get(0)));
        }
        return operations.stream().flatMap(operation -> of(operation).stream()).findFirst();
    }

    private static Optional<String> of(Operation operation) {
        if (operation instanceof AddColumn add) {
            return Optional.of(Definition.of(add.column()));
        }
        if (operation instanceof AddConstraint add) {
            return Optional.of(Definition.of(add.constraint()));
        }
        if (operation instanceof CreateIndex create) {
            return Optional.of(Definition.of(create.index()));
        }
        if (operation instanceof CreateEnum create) {
            return Optional.of(
                    create.type().labels().stream().map(Quoting::literal).collect(Collectors.joining(", ", "(", ")")));
        }
        return Optional.empty();
    }

    private static Optional<String> changed(Operation operation) {
        if (operation instanceof CreateSequence create) {
            return Optional.of(Definition.of(create.sequence()));
        }
        if (operation instanceof AlterSequence alter) {
            return Optional.of(Definition.of(alter.to()));
        }
        if (operation instanceof AlterColumn alter && alter.changes().size() == 1) {
            return alter.changes().get(0) instanceof ColumnChange.Comment comment ? text(comment) : Optional.empty();
        }
        if (operation instanceof CommentOnTable comment) {
            return text(comment.change());
        }
        return operation instanceof CommentOn comment ? text(comment.change()) : Optional.empty();
    }

    private static Optional<String> text(ColumnChange.Comment comment) {
        return Optional.of(comment.to().map(Quoting::literal).orElse("none"));
    }
}
