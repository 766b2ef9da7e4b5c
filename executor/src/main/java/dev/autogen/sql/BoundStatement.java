package dev.autogen.sql;

import dev.autogen.operation.Bind;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Placeholders;
import dev.autogen.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A statement with its values: as parameters for a database, as literals for a script. */
final class BoundStatement {

    private final StringBuilder sql = new StringBuilder();
    private final StringBuilder script = new StringBuilder();
    private final List<Value> parameters = new ArrayList<>();

    private BoundStatement() {}

    static SqlStatement of(Execute operation) {
        if (operation.binds().isEmpty()) {
            return new SqlStatement(operation.sql());
        }
        Map<String, Value> values = operation.binds().stream().collect(Collectors.toMap(Bind::name, Bind::value));
        BoundStatement statement = new BoundStatement();
        for (Placeholders.Part part : Placeholders.parts(operation.sql())) {
            statement.add(part, values);
        }
        return new SqlStatement(
                statement.sql.toString(), statement.parameters, statement.script.toString(), true, Optional.empty());
    }

    private void add(Placeholders.Part part, Map<String, Value> values) {
        if (part.kind() == Placeholders.Part.Kind.PLACEHOLDER) {
            addValue(values.get(part.text()));
            return;
        }
        // "?" is an operator of PostgreSQL and a parameter of JDBC: the driver reads "??" as the operator.
        boolean isCode = part.kind() == Placeholders.Part.Kind.CODE;
        sql.append(isCode ? part.text().replace("?", "??") : part.text());
        script.append(part.text());
    }

    private void addValue(Value value) {
        script.append(ValueWriter.literal(value));
        if (value instanceof Value.Expression expression) {
            sql.append(expression.sql().replace("?", "??"));
            return;
        }
        parameters.add(value);
        sql.append(
                value instanceof Value.Typed typed ? "CAST(? AS " + typed.type().sql() + ")" : "?");
    }
}
