package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.EnumUse;
import dev.autogen.schema.EnumType;

/** Enums, and the columns that have them. */
final class EnumWriter {

    private EnumWriter() {}

    static Chain type(EnumType type) {
        return Chain.of("enumType", Arguments.of(Arguments.name(type.name()), Arguments.texts(type.labels())));
    }

    static Chain use(EnumUse use) {
        Chain chain = Chain.of("usedBy", Arguments.name(use.table()), Literal.text(use.column()));
        if (use.isArray()) {
            chain = chain.then("array");
        }
        if (use.defaultSql().isPresent()) {
            chain = chain.then("defaultSql", Literal.text(use.defaultSql().get()));
        }
        for (EnumUse.Renaming each : use.renamings()) {
            chain = chain.then("map", Literal.text(each.from()), Literal.text(each.to()));
        }
        return chain;
    }
}
