package dev.autogen.sql;

import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.TriggerOperation;
import java.util.List;

/** The statements that are about triggers. */
final class TriggerStatements implements TriggerOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> dropTrigger(DropTrigger operation) {
        return SqlStatement.one("DROP TRIGGER " + Options.ifExists(operation.options())
                + Quoting.identifier(operation.name()) + " ON " + Quoting.identifier(operation.table()));
    }
}
