package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.ExtensionOperation;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.NamespaceOperation;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RoutineOperation;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.operation.SequenceOperation;
import dev.autogen.operation.TableOperation;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ViewOperation;
import java.util.List;

/**
 * Writes each operation as one statement in the words of {@code Operations} and {@code Ddl}. What the statement does when it
 * is run is the very operation that was written.
 */
final class JavaWriter implements Operation.Visitor<JavaStatement> {

    private static final JavaWriter WRITER = new JavaWriter();

    private JavaWriter() {}

    static JavaStatement statement(Operation operation) {
        return operation.accept(WRITER);
    }

    @Override
    public JavaStatement table(TableOperation operation) {
        return operation.accept(new TableStatements());
    }

    @Override
    public JavaStatement column(ColumnOperation operation) {
        return operation.accept(new ColumnStatements());
    }

    @Override
    public JavaStatement constraint(ConstraintOperation operation) {
        return operation.accept(new ConstraintStatements());
    }

    @Override
    public JavaStatement index(IndexOperation operation) {
        return operation.accept(new IndexStatements());
    }

    @Override
    public JavaStatement sequence(SequenceOperation operation) {
        return operation.accept(new SequenceStatements());
    }

    @Override
    public JavaStatement type(TypeOperation operation) {
        return operation.accept(new TypeStatements());
    }

    @Override
    public JavaStatement namespace(NamespaceOperation operation) {
        return operation.accept(new NamespaceStatements());
    }

    @Override
    public JavaStatement extension(ExtensionOperation operation) {
        return operation.accept(new ExtensionStatements());
    }

    @Override
    public JavaStatement object(ObjectOperation operation) {
        return operation.accept(new ObjectStatements());
    }

    @Override
    public JavaStatement view(ViewOperation operation) {
        return operation.accept(new ViewStatements());
    }

    @Override
    public JavaStatement routine(RoutineOperation operation) {
        return operation.accept(new RoutineStatements());
    }

    @Override
    public JavaStatement trigger(TriggerOperation operation) {
        return operation.accept(new TriggerStatements());
    }

    @Override
    public JavaStatement security(SecurityOperation operation) {
        return operation.accept(new SecurityStatements());
    }

    @Override
    public JavaStatement data(DataOperation operation) {
        return operation.accept(new DataStatements());
    }

    @Override
    public JavaStatement control(ControlOperation operation) {
        return operation.accept(new ControlStatements());
    }

    @Override
    public JavaStatement custom(CustomOperation operation) {
        return JavaStatement.of("invoke", "", List.of(new Literal(operation.java(), false)));
    }
}
