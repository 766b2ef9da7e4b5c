package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types, each under its name in {@code Ddl}. */
final class TypeWriter implements SqlType.Visitor<JavaExpression> {

    private static final TypeWriter WRITER = new TypeWriter();

    /** Those that have a word of their own, the second group with dimensions. */
    private static final Pattern OF_EXTENSIONS = Pattern.compile("(citext|ltree|lquery|ltxtquery|hstore|cube|vector"
            + "|halfvec|sparsevec)|(vector|halfvec|sparsevec)\\((0|[1-9][0-9]{0,8})\\)");

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
        Matcher matcher = OF_EXTENSIONS.matcher(type.sql());
        if (!matcher.matches()) {
            return type.name().map(TypeWriter::named).orElseGet(() -> Chain.of("raw", Literal.text(type.sql())));
        }
        if (matcher.group(1) != null) {
            return Chain.of(matcher.group(1));
        }
        return Chain.of(matcher.group(2), Literal.number(Integer.parseInt(matcher.group(3))));
    }

    private static Chain named(QualifiedName name) {
        return Chain.of(
                "named",
                Arguments.texts(Stream.concat(name.schema().stream(), Stream.of(name.name()))
                        .toList()));
    }

    /** PostgreSQL's name without blanks, except where that is a keyword of Java. */
    private static String method(TypeName name) {
        return switch (name) {
            case BOOLEAN -> "bool";
            case CHAR -> "character";
            default -> camelCase(name.name());
        };
    }

    private static String camelCase(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
