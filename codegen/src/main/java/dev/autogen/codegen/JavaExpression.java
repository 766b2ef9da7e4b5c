package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value in the words of {@code Ddl}: a literal, a constant, or a chain of calls. */
sealed interface JavaExpression {

    /** Returns the source on one line. */
    String source();

    /** Returns an upper bound of the bytes of byte code that put the value on the stack. */
    int codeSize();

    /** Returns all literals in it; the constant pool of the class holds each different one. */
    Stream<Literal> literals();

    /**
     * A token.
     *
     * @param source of a text block, with no indentation: {@link LineBreaker} adds that of the line
     * @param isName whether it is a name that has to be imported
     */
    record Literal(String source, boolean isName) implements JavaExpression {

        /** {@code ldc_w}, {@code ldc2_w} or {@code getstatic} with an index of two bytes (JVM specification, 6.5). */
        private static final int CODE_SIZE = 3;

        static final Literal TRUE = new Literal("true", false);

        static Literal text(String value) {
            return new Literal(JavaText.literal(value), false);
        }

        /** A text block where the text has several lines and a block would say exactly the same. */
        static Literal lines(String value) {
            return JavaText.block(value).map(block -> new Literal(block, false)).orElseGet(() -> text(value));
        }

        static Literal number(int value) {
            return new Literal(Integer.toString(value), false);
        }

        /** Has the suffix of a long only where the number is not an int. */
        static Literal number(long value) {
            return new Literal((int) value == value ? Long.toString(value) : value + "L", false);
        }

        static Literal constant(Enum<?> value) {
            return new Literal(value.name(), true);
        }

        boolean isText() {
            return source.startsWith("\"");
        }

        @Override
        public int codeSize() {
            return CODE_SIZE;
        }

        @Override
        public Stream<Literal> literals() {
            return Stream.of(this);
        }
    }

    /** A call of a method, without what it is called on. */
    record Call(String method, List<JavaExpression> arguments) {

        /** {@code sipush} and {@code anewarray} for variable arguments, then {@code invokestatic}: three bytes each. */
        private static final int CODE_SIZE = 9;

        /** {@code dup}, {@code sipush} and {@code aastore}: 1 + 3 + 1 bytes. */
        private static final int ARGUMENT_CODE_SIZE = 5;

        public Call {
            arguments = List.copyOf(arguments);
        }

        String source() {
            return arguments.stream().map(JavaExpression::source).collect(Collectors.joining(", ", method + "(", ")"));
        }

        int codeSize() {
            return CODE_SIZE
                    + arguments.stream()
                            .mapToInt(argument -> ARGUMENT_CODE_SIZE + argument.codeSize())
                            .sum();
        }

        Stream<Literal> literals() {
            return arguments.stream().flatMap(JavaExpression::literals);
        }
    }

    /** {@code first(...).second(...)}, the first a static method of {@code Ddl}. */
    record Chain(List<Call> calls) implements JavaExpression {

        public Chain {
            calls = List.copyOf(calls);
        }

        static Chain of(String method, JavaExpression... arguments) {
            return of(method, List.of(arguments));
        }

        static Chain of(String method, List<JavaExpression> arguments) {
            return new Chain(List.of(new Call(method, arguments)));
        }

        Chain then(String method, JavaExpression... arguments) {
            return then(method, List.of(arguments));
        }

        Chain then(String method, List<JavaExpression> arguments) {
            List<Call> longer = new ArrayList<>(calls);
            longer.add(new Call(method, arguments));
            return new Chain(longer);
        }

        @Override
        public String source() {
            return calls.stream().map(Call::source).collect(Collectors.joining("."));
        }

        @Override
        public int codeSize() {
            return calls.stream().mapToInt(Call::codeSize).sum();
        }

        @Override
        public Stream<Literal> literals() {
            return calls.stream().flatMap(Call::literals);
        }
    }
}
