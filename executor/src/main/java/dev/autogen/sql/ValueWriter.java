package dev.autogen.sql;

import dev.autogen.schema.Value;

/** A value as it stands in a statement. */
final class ValueWriter implements Value.Visitor<String> {

    private static final ValueWriter WRITER = new ValueWriter();

    private ValueWriter() {}

    static String literal(Value value) {
        return value.accept(WRITER);
    }

    @Override
    public String nothing(Value.Null value) {
        return "NULL";
    }

    @Override
    public String text(Value.Text value) {
        return Quoting.literal(value.text());
    }

    /** A minus sign behind another one would begin a comment. */
    @Override
    public String whole(Value.Whole value) {
        return value.number() < 0 ? "(" + value.number() + ")" : String.valueOf(value.number());
    }

    @Override
    public String truth(Value.Truth value) {
        return value.isTrue() ? "true" : "false";
    }

    @Override
    public String typed(Value.Typed value) {
        return "CAST(" + Quoting.literal(value.text()) + " AS " + value.type().sql() + ")";
    }

    @Override
    public String expression(Value.Expression value) {
        return Quoting.expression(value.sql());
    }
}
