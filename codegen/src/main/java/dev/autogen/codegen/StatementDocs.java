package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says where a statement may break. The rules are those of palantir-java-format 2.103, class {@code
 * JavaInputAstVisitor}, methods {@code visitDot} and {@code addArguments}.
 */
final class StatementDocs {

    /** Arguments shorter than this share lines. */
    private static final int SHORT_ARGUMENT = 10;

    /** A chain may break before a dot only behind as many columns. */
    private static final int SHORT_CHAIN = 8;

    /** A chain that starts with a method of at most this name length never breaks in that one's parentheses. */
    private static final int SHORT_METHOD = 4;

    /** The formatter takes a first argument like this for the format of a log message. */
    private static final Pattern MESSAGE_FORMAT = Pattern.compile("%|\\{[0-9]\\}");

    private final DocBuilder docs = new DocBuilder();

    private StatementDocs() {}

    static Doc.Level of(String receiver, Call call) {
        StatementDocs writer = new StatementDocs();
        writer.docs.text(receiver + call.method());
        writer.docs.open(LevelStyle.chain(true));
        writer.arguments(call, false);
        writer.docs.close();
        writer.docs.text(";");
        return writer.docs.root();
    }

    private void expression(JavaExpression expression) {
        if (expression instanceof Chain chain) {
            chain(chain.calls());
        } else {
            docs.text(expression.source());
        }
    }

    private void chain(List<Call> calls) {
        boolean isLong = calls.size() > 1;
        docs.open(LevelStyle.chain(!isLong));
        int length = 0;
        int sourceLength = 0;
        for (Call call : calls) {
            boolean isFirst = length == 0;
            if (!isFirst) {
                if (length > SHORT_CHAIN) {
                    docs.mayBreak(new Doc.Break("", false, true));
                }
                docs.text(".");
                length++;
            }
            if (isFirst
                    && isLong
                    && call.method().length() <= SHORT_METHOD
                    && call.arguments().size() == 1) {
                unbrokenCall(call);
            } else {
                docs.text(call.method());
                arguments(call, isLong);
            }
            // The formatter counts each call together with those that it is called on.
            sourceLength += call.source().length() + (isFirst ? 0 : 1);
            length += sourceLength;
        }
        docs.close();
    }

    private void unbrokenCall(Call call) {
        docs.open(LevelStyle.PLAIN);
        docs.open(LevelStyle.PLAIN);
        docs.text(call.method() + "(");
        expression(call.arguments().get(0));
        docs.close();
        docs.text(")");
        docs.close();
    }

    private void arguments(Call call, boolean isInChain) {
        List<JavaExpression> arguments = call.arguments();
        docs.open(LevelStyle.PARENTHESES);
        docs.open(LevelStyle.arguments(isInChain, arguments.size() <= 1));
        docs.text("(");
        if (isMessage(arguments)) {
            docs.mayBreak(new Doc.Break("", false, false));
            docs.open(LevelStyle.PLAIN);
            expression(arguments.get(0));
            docs.text(",");
            docs.mayBreak(new Doc.Break(" ", false, false));
            docs.open(LevelStyle.PLAIN);
            list(arguments.subList(1, arguments.size()));
            docs.close();
            docs.close();
        } else if (!arguments.isEmpty()) {
            docs.mayBreak(new Doc.Break("", false, false));
            list(arguments);
        }
        docs.text(")");
        docs.close();
        docs.close();
    }

    private void list(List<JavaExpression> arguments) {
        boolean areShort =
                arguments.stream().allMatch(argument -> argument.source().length() < SHORT_ARGUMENT);
        docs.open(LevelStyle.argumentList(arguments.size() <= 1));
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                docs.text(",");
                docs.mayBreak(new Doc.Break(" ", areShort, false));
            }
            expression(arguments.get(i));
        }
        docs.close();
    }

    private static boolean isMessage(List<JavaExpression> arguments) {
        return arguments.size() > 1
                && arguments.get(0) instanceof Literal literal
                && literal.isText()
                && MESSAGE_FORMAT.matcher(literal.source()).find();
    }
}
