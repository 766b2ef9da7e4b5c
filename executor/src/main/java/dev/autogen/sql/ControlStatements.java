package dev.autogen.sql;

import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.Irreversible;
import java.util.List;

/** The statements that are about how the others run. */
final class ControlStatements implements ControlOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> irreversible(Irreversible operation) {
        return SqlStatement.one("DO "
                + Quoting.literal("begin raise exception using message = "
                        + Quoting.literal("irreversible: " + operation.reason()) + "; end"));
    }
}
