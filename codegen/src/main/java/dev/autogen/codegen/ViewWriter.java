package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.View;
import java.util.Map;

/** Views and materialized views. */
final class ViewWriter {

    private ViewWriter() {}

    static Chain view(View view) {
        Chain chain = Chain.of("view", Arguments.name(view.name()), Literal.lines(view.query()));
        if (!view.columns().isEmpty()) {
            chain = chain.then("columns", Arguments.texts(view.columns()));
        }
        if (view.isSecurityBarrier()) {
            chain = chain.then("securityBarrier");
        }
        if (view.isSecurityInvoker()) {
            chain = chain.then("securityInvoker");
        }
        if (view.checkOption().isPresent()) {
            chain = chain.then(
                    "withCheckOption", Literal.constant(view.checkOption().get()));
        }
        return chain;
    }

    static Chain view(MaterializedView view) {
        Chain chain = Chain.of("materializedView", Arguments.name(view.name()), Literal.lines(view.query()));
        if (!view.columns().isEmpty()) {
            chain = chain.then("columns", Arguments.texts(view.columns()));
        }
        if (view.accessMethod().isPresent()) {
            chain = chain.then("using", Literal.text(view.accessMethod().get()));
        }
        for (Map.Entry<String, String> parameter : view.parameters().entrySet()) {
            chain = chain.then("with", Literal.text(parameter.getKey()), Literal.text(parameter.getValue()));
        }
        if (view.tablespace().isPresent()) {
            chain = chain.then("tablespace", Literal.text(view.tablespace().get()));
        }
        return chain;
    }
}
