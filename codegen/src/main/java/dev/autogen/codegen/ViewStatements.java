package dev.autogen.codegen;

import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.RefreshMaterializedView;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.ViewOperation;
import java.util.List;

/** The statements that are about views and materialized views. */
final class ViewStatements implements ViewOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createView(CreateView operation) {
        return JavaStatement.of("createView", operation.view().name(), List.of(ViewWriter.view(operation.view())));
    }

    @Override
    public JavaStatement replaceView(ReplaceView operation) {
        return JavaStatement.of(
                "replaceView",
                operation.to().name(),
                List.of(ViewWriter.view(operation.from()), ViewWriter.view(operation.to())));
    }

    @Override
    public JavaStatement dropView(DropView operation) {
        return JavaStatement.about("dropView", operation.name(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement createMaterializedView(CreateMaterializedView operation) {
        return JavaStatement.of(
                "createMaterializedView",
                operation.view().name(),
                Arguments.of(ViewWriter.view(operation.view()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement dropMaterializedView(DropMaterializedView operation) {
        return JavaStatement.about("dropMaterializedView", operation.name(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement refreshMaterializedView(RefreshMaterializedView operation) {
        return JavaStatement.about("refreshMaterializedView", operation.name(), Arguments.options(operation.options()));
    }
}
