package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.Bind;
import dev.autogen.operation.BulkInsert;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Row;
import dev.autogen.operation.UpdateInBatches;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about rows. */
final class DataStatements implements DataOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement execute(Execute operation) {
        List<Chain> binds = operation.binds().stream().map(DataStatements::bind).toList();
        return JavaStatement.of("execute", "", Arguments.of(Literal.lines(operation.sql()), binds));
    }

    @Override
    public JavaStatement bulkInsert(BulkInsert operation) {
        List<JavaExpression> arguments = new ArrayList<>();
        arguments.add(Chain.of("columns", Arguments.texts(operation.columns())));
        operation.rows().forEach(row -> arguments.add(row(row)));
        return JavaStatement.about("bulkInsert", operation.table(), arguments);
    }

    @Override
    public JavaStatement updateInBatches(UpdateInBatches operation) {
        BatchedUpdate update = operation.update();
        Chain chain = Chain.of("batches", Literal.text(update.key()), Literal.number(update.size()))
                .then("set", Literal.text(update.set()));
        if (update.where().isPresent()) {
            chain = chain.then("where", Literal.text(update.where().get()));
        }
        return JavaStatement.about("updateInBatches", operation.table(), List.of(chain));
    }

    private static Chain bind(Bind bind) {
        return Chain.of("bind", Literal.text(bind.name()), ValueWriter.value(bind.value()));
    }

    private static Chain row(Row row) {
        return Chain.of("row", row.values().stream().map(ValueWriter::value).toList());
    }
}
