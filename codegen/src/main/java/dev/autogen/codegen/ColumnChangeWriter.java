package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.ColumnChange;
import java.util.Optional;
import java.util.function.Function;

/** Changes of a column, old and new: {@code type(varchar(8)).to(varchar(16))}. */
final class ColumnChangeWriter implements ColumnChange.Visitor<Chain> {

    private static final ColumnChangeWriter WRITER = new ColumnChangeWriter();

    private ColumnChangeWriter() {}

    static Chain change(ColumnChange change) {
        return change.accept(WRITER);
    }

    @Override
    public Chain type(ColumnChange.Type change) {
        Chain chain = Chain.of("type", TypeWriter.type(change.from())).then("to", TypeWriter.type(change.to()));
        return change.using()
                .map(expression -> chain.then("using", Literal.text(expression)))
                .orElse(chain);
    }

    @Override
    public Chain notNull(ColumnChange.NotNull change) {
        return change.to()
                ? Chain.of("nullable").then("toNotNull")
                : Chain.of("notNull").then("toNullable");
    }

    @Override
    public Chain defaultSql(ColumnChange.Default change) {
        return to(from("defaultSql", "noDefault", change.from(), Literal::text), change.to(), Literal::text);
    }

    @Override
    public Chain identity(ColumnChange.IdentityChange change) {
        Chain from = from("identity", "noIdentity", change.from(), ColumnWriter::identity);
        return to(from, change.to(), ColumnWriter::identity);
    }

    @Override
    public Chain comment(ColumnChange.Comment change) {
        return to(from("oldComment", "noComment", change.from(), Literal::text), change.to(), Literal::text);
    }

    @Override
    public Chain collation(ColumnChange.Collation change) {
        JavaExpression type = TypeWriter.type(change.type());
        Chain from = change.from()
                .map(name -> Chain.of("collation", type, Arguments.name(name)))
                .orElseGet(() -> Chain.of("noCollation", type));
        return to(from, change.to(), Arguments::name);
    }

    @Override
    public Chain expression(ColumnChange.Expression change) {
        String method = change.from().isVirtual() ? "generatedVirtuallyAs" : "generatedAs";
        return to(Chain.of(method, Literal.text(change.from().expression())), change.to(), Literal::text);
    }

    @Override
    public Chain storage(ColumnChange.StorageChange change) {
        return toDefault(from("storage", "defaultStorage", change.from(), Literal::constant), change.to());
    }

    @Override
    public Chain compression(ColumnChange.CompressionChange change) {
        return toDefault(from("compression", "defaultCompression", change.from(), Literal::constant), change.to());
    }

    private static Chain toDefault(Chain from, Optional<? extends Enum<?>> value) {
        return value.map(present -> from.then("to", Literal.constant(present))).orElseGet(() -> from.then("toDefault"));
    }

    private static <T> Chain from(
            String method, String methodForNone, Optional<T> value, Function<T, JavaExpression> writer) {
        return value.map(present -> Chain.of(method, writer.apply(present))).orElseGet(() -> Chain.of(methodForNone));
    }

    private static <T> Chain to(Chain from, Optional<T> value, Function<T, JavaExpression> writer) {
        return value.map(present -> from.then("to", writer.apply(present))).orElseGet(() -> from.then("toNone"));
    }
}
