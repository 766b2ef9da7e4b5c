package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments that many calls have. */
final class Arguments {

    private Arguments() {}

    /** Returns a text, or {@code name("schema", "table")}. */
    static JavaExpression name(QualifiedName name) {
        JavaExpression last = Literal.text(name.name());
        return name.schema()
                .<JavaExpression>map(schema -> Chain.of("name", Literal.text(schema), last))
                .orElse(last);
    }

    /** Returns texts where no name has a schema, else {@code name(...)} for each: a verb takes either, never both. */
    static List<JavaExpression> names(List<QualifiedName> names) {
        if (names.stream().allMatch(name -> name.schema().isEmpty())) {
            return texts(names.stream().map(QualifiedName::name).toList());
        }
        return names.stream()
                .map(name -> name.schema().isPresent() ? name(name) : Chain.of("name", Literal.text(name.name())))
                .toList();
    }

    static List<JavaExpression> texts(List<String> values) {
        return values.stream().<JavaExpression>map(Literal::text).toList();
    }

    static List<JavaExpression> of(JavaExpression first, List<? extends JavaExpression> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Returns the arguments with the options behind them. */
    static List<JavaExpression> with(List<? extends JavaExpression> arguments, Set<Option> options) {
        return Stream.concat(arguments.stream(), options(options).stream()).toList();
    }

    static List<JavaExpression> options(Set<Option> options) {
        return options.stream().<JavaExpression>map(Literal::constant).toList();
    }
}
