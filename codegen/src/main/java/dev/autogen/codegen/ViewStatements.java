package dev.autogen.codegen;

import dev.autogen.operation.DropView;
import dev.autogen.operation.ViewOperation;

/** The statements that are about views and materialized views. */
final class ViewStatements implements ViewOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement dropView(DropView operation) {
        String method = operation.isMaterialized() ? "dropMaterializedView" : "dropView";
        return JavaStatement.about(method, operation.name(), Arguments.options(operation.options()));
    }
}
