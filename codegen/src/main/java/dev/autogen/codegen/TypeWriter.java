package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Types, each under its name in {@code Ddl}. */
final class TypeWriter implements SqlType.Visitor<JavaExpression> {

    private static final TypeWriter WRITER = new TypeWriter();

    private TypeWriter() {}

    static JavaExpression type(SqlType type) {
        return type.accept(WRITER);
    }

    @Override
    public JavaExpression builtIn(SqlType.BuiltIn type) {
        List<JavaExpression> modifiers = new ArrayList<>();
        type.modifiers().forEach(modifier -> modifiers.add(Literal.number(modifier.intValue())));
        return Chain.of(method(type.name()), modifiers);
    }

    @Override
    public JavaExpression spatial(SqlType.Spatial type) {
        List<JavaExpression> modifiers = new ArrayList<>();
        type.shape().ifPresent(shape -> modifiers.add(Literal.text(shape)));
        type.srid().ifPresent(srid -> modifiers.add(Literal.number(srid)));
        return Chain.of(type.family().sql(), modifiers);
    }

    @Override
    public JavaExpression array(SqlType.Array type) {
        return Chain.of("array", type(type.element()));
    }

    @Override
    public JavaExpression raw(SqlType.Raw type) {
        return Chain.of("raw", Literal.text(type.sql()));
    }

    /** PostgreSQL's name without blanks, except where that is a keyword of Java. */
    private static String method(TypeName name) {
        return switch (name) {
            case BOOLEAN -> "bool";
            case CHAR -> "character";
            case DOUBLE_PRECISION -> "doublePrecision";
            default -> name.name().toLowerCase(Locale.ROOT);
        };
    }
}
