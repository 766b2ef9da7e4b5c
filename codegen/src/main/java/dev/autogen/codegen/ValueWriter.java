package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Value;

/** Values, as Java's own literals where it has one. */
final class ValueWriter implements Value.Visitor<JavaExpression> {

    private static final ValueWriter WRITER = new ValueWriter();

    private ValueWriter() {}

    static JavaExpression value(Value value) {
        return value.accept(WRITER);
    }

    @Override
    public JavaExpression nothing(Value.Null value) {
        return new Literal("NULL", true);
    }

    @Override
    public JavaExpression text(Value.Text value) {
        return Literal.text(value.text());
    }

    @Override
    public JavaExpression whole(Value.Whole value) {
        return Literal.number(value.number());
    }

    @Override
    public JavaExpression truth(Value.Truth value) {
        return new Literal(String.valueOf(value.isTrue()), false);
    }

    @Override
    public JavaExpression typed(Value.Typed value) {
        return Chain.of("literal", Literal.text(value.text()), TypeWriter.type(value.type()));
    }

    @Override
    public JavaExpression expression(Value.Expression value) {
        return Chain.of("sql", Literal.text(value.sql()));
    }
}
