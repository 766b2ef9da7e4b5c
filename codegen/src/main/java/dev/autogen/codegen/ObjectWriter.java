package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.DatabaseObject;

/** Anything by its kind and name. */
final class ObjectWriter {

    private ObjectWriter() {}

    static Chain object(DatabaseObject object) {
        Chain chain = Chain.of("object", Literal.constant(object.kind()), Arguments.name(object.name()));
        if (object.table().isPresent()) {
            chain = chain.then("of", Arguments.name(object.table().get()));
        }
        if (object.arguments().isEmpty()) {
            return chain;
        }
        return chain.then(
                "arguments",
                object.arguments().stream()
                        .<JavaExpression>map(TypeWriter::type)
                        .toList());
    }
}
