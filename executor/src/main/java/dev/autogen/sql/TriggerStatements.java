package dev.autogen.sql;

import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.Option;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TriggerState;
import java.util.List;
import java.util.Set;

/** The statements that are about triggers. */
final class TriggerStatements implements TriggerOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createTrigger(CreateTrigger operation) {
        return SqlStatement.one(TriggerWriter.create("CREATE", operation.table(), operation.trigger()));
    }

    /** There is no {@code or replace} for constraint triggers (PostgreSQL manual, CREATE TRIGGER). */
    @Override
    public List<SqlStatement> replaceTrigger(ReplaceTrigger operation) {
        boolean isConstraint = operation.from().constraint().isPresent()
                || operation.to().constraint().isPresent();
        if (!isConstraint) {
            return SqlStatement.one(TriggerWriter.create("CREATE OR REPLACE", operation.table(), operation.to()));
        }
        return List.of(
                new SqlStatement(drop(operation.table(), operation.from().name(), Set.of())),
                new SqlStatement(TriggerWriter.create("CREATE", operation.table(), operation.to())));
    }

    @Override
    public List<SqlStatement> dropTrigger(DropTrigger operation) {
        return SqlStatement.one(drop(operation.table(), operation.name(), operation.options()));
    }

    @Override
    public List<SqlStatement> enableTrigger(EnableTrigger operation) {
        String state = operation.to() == TriggerState.ORIGIN ? "" : operation.to() + " ";
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), "ENABLE " + state + trigger(operation.name())));
    }

    @Override
    public List<SqlStatement> disableTrigger(DisableTrigger operation) {
        return List.of(
                AlterTable.statement(operation.table(), operation.options(), "DISABLE " + trigger(operation.name())));
    }

    private static String trigger(String name) {
        return "TRIGGER " + Quoting.identifier(name);
    }

    private static String drop(QualifiedName table, String name, Set<Option> options) {
        return "DROP TRIGGER " + Options.ifExists(options) + Quoting.identifier(name) + " ON "
                + Quoting.identifier(table);
    }
}
