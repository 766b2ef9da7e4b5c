package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes each operation as one statement in the words of {@code Operations} and {@code Ddl}. What the statement does when it
 * is run is the very operation that was written.
 */
final class JavaWriter implements Operation.Visitor<JavaStatement> {

    /** A text block's lines stand further right than the statement, as continued lines do. */
    private static final int TEXT_BLOCK_INDENTATION = 16;

    private static final JavaWriter WRITER = new JavaWriter();

    private JavaWriter() {}

    static JavaStatement statement(Operation operation) {
        return operation.accept(WRITER);
    }

    @Override
    public JavaStatement createNamespace(CreateNamespace operation) {
        return statement("createSchema", QualifiedName.of(operation.name()), List.of());
    }

    @Override
    public JavaStatement dropNamespace(DropNamespace operation) {
        return statement("dropSchema", QualifiedName.of(operation.name()), List.of());
    }

    @Override
    public JavaStatement createTable(CreateTable operation) {
        Table table = operation.table();
        List<JavaExpression> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add(ColumnWriter.column(column)));
        table.constraints().forEach(constraint -> elements.add(ConstraintWriter.constraint(constraint)));
        table.comment().ifPresent(comment -> elements.add(JavaExpression.Chain.of("comment", Literal.text(comment))));
        return statement("createTable", table.name(), elements);
    }

    @Override
    public JavaStatement dropTable(DropTable operation) {
        return statement("dropTable", operation.table(), List.of());
    }

    @Override
    public JavaStatement commentOnTable(CommentOnTable operation) {
        return statement("commentOnTable", operation.table(), List.of(ColumnChangeWriter.change(operation.change())));
    }

    @Override
    public JavaStatement addColumn(AddColumn operation) {
        return statement("addColumn", operation.table(), List.of(ColumnWriter.column(operation.column())));
    }

    @Override
    public JavaStatement dropColumn(DropColumn operation) {
        return statement("dropColumn", operation.table(), List.of(Literal.text(operation.column())));
    }

    @Override
    public JavaStatement alterColumn(AlterColumn operation) {
        List<JavaExpression> arguments = new ArrayList<>();
        arguments.add(Literal.text(operation.column()));
        operation.changes().forEach(change -> arguments.add(ColumnChangeWriter.change(change)));
        return statement("alterColumn", operation.table(), arguments);
    }

    @Override
    public JavaStatement addConstraint(AddConstraint operation) {
        return statement(
                "addConstraint", operation.table(), List.of(ConstraintWriter.constraint(operation.constraint())));
    }

    @Override
    public JavaStatement dropConstraint(DropConstraint operation) {
        return statement("dropConstraint", operation.table(), List.of(Literal.text(operation.name())));
    }

    @Override
    public JavaStatement renameConstraint(RenameConstraint operation) {
        return statement(
                "renameConstraint", operation.table(), Arguments.texts(List.of(operation.from(), operation.to())));
    }

    @Override
    public JavaStatement renameTable(RenameTable operation) {
        return statement("renameTable", operation.table(), List.of(Literal.text(operation.to())));
    }

    @Override
    public JavaStatement renameColumn(RenameColumn operation) {
        return statement("renameColumn", operation.table(), Arguments.texts(List.of(operation.from(), operation.to())));
    }

    @Override
    public JavaStatement createIndex(CreateIndex operation) {
        return statement("createIndex", operation.table(), List.of(IndexWriter.index(operation.index())));
    }

    @Override
    public JavaStatement dropIndex(DropIndex operation) {
        return statement("dropIndex", operation.table(), List.of(Literal.text(operation.name())));
    }

    @Override
    public JavaStatement renameIndex(RenameIndex operation) {
        return statement("renameIndex", operation.table(), Arguments.texts(List.of(operation.from(), operation.to())));
    }

    @Override
    public JavaStatement createSequence(CreateSequence operation) {
        return new JavaStatement(
                operation.sequence().name().name(),
                new Call("createSequence", List.of(SequenceWriter.sequence(operation.sequence()))));
    }

    @Override
    public JavaStatement alterSequence(AlterSequence operation) {
        List<JavaExpression> arguments =
                List.of(SequenceWriter.sequence(operation.from()), SequenceWriter.sequence(operation.to()));
        return new JavaStatement(operation.to().name().name(), new Call("alterSequence", arguments));
    }

    @Override
    public JavaStatement dropSequence(DropSequence operation) {
        return statement("dropSequence", operation.name(), List.of());
    }

    @Override
    public JavaStatement createEnum(CreateEnum operation) {
        return statement(
                "createEnum",
                operation.type().name(),
                Arguments.texts(operation.type().labels()));
    }

    @Override
    public JavaStatement dropEnum(DropEnum operation) {
        return statement("dropEnum", operation.name(), List.of());
    }

    @Override
    public JavaStatement execute(Execute operation) {
        Literal sql = JavaText.block(operation.sql(), TEXT_BLOCK_INDENTATION)
                .map(block -> new Literal(block, false))
                .orElseGet(() -> Literal.text(operation.sql()));
        return new JavaStatement("", new Call("execute", List.of(sql)));
    }

    private static JavaStatement statement(
            String method, QualifiedName subject, List<? extends JavaExpression> arguments) {
        return new JavaStatement(subject.name(), new Call(method, Arguments.of(Arguments.name(subject), arguments)));
    }
}
