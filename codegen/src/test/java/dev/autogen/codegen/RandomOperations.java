package dev.autogen.codegen;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnChange;
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
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Operations of every kind; one seed gives one sequence of them. */
final class RandomOperations {

    private final RandomValues values;
    private final RandomSchema schema;
    private final List<Supplier<Operation>> kinds;

    RandomOperations(long seed) {
        this.values = new RandomValues(new Random(seed));
        this.schema = new RandomSchema(values);
        this.kinds = List.of(
                () -> new CreateNamespace(text()),
                () -> new DropNamespace(text()),
                () -> new CreateTable(schema.table()),
                () -> new DropTable(name()),
                () -> new RenameTable(name(), text()),
                () -> new CommentOnTable(name(), comment()),
                () -> new AddColumn(name(), schema.column()),
                () -> new DropColumn(name(), text()),
                () -> new RenameColumn(name(), text(), text()),
                () -> new AlterColumn(name(), text(), values.some(1, 4, this::columnChange)),
                () -> new AddConstraint(name(), schema.constraint()),
                () -> new DropConstraint(name(), text()),
                () -> new RenameConstraint(name(), text(), text()),
                () -> new CreateIndex(name(), schema.index()),
                () -> new DropIndex(name(), text()),
                () -> new RenameIndex(name(), text(), text()),
                () -> new CreateSequence(schema.sequence()),
                this::alterSequence,
                () -> new DropSequence(name()),
                () -> new CreateEnum(new EnumType(name(), values.some(0, 12, this::text))),
                () -> new DropEnum(name()),
                () -> new Execute(values.chance(50) ? values.sql() : values.lines()));
    }

    Operation next() {
        return values.one(kinds).get();
    }

    List<Operation> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    /** Returns what could be said above some of the operations. */
    List<Hazard> hazards(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> values.chance(30))
                .map(operation -> new Hazard(operation, values.chance(50) ? values.sql() : values.lines()))
                .toList();
    }

    private QualifiedName name() {
        return schema.name();
    }

    private String text() {
        return values.identifier();
    }

    private Operation alterSequence() {
        Sequence from = schema.sequence();
        Sequence to = schema.sequence();
        return new AlterSequence(from, new Sequence(from.name(), to.type(), to.options(), to.ownedBy()));
    }

    private ColumnChange.Comment comment() {
        return new ColumnChange.Comment(values.perhaps(50, values::sql), values.perhaps(50, values::sql));
    }

    private ColumnChange columnChange() {
        return switch (values.number(0, 4)) {
            case 0 -> new ColumnChange.Type(schema.type(), schema.type(), values.perhaps(40, values::sql));
            case 1 -> new ColumnChange.NotNull(values.chance(50));
            case 2 -> new ColumnChange.Default(values.perhaps(50, values::sql), values.perhaps(50, values::sql));
            case 3 ->
                new ColumnChange.IdentityChange(
                        values.perhaps(50, schema::identity), values.perhaps(50, schema::identity));
            default -> comment();
        };
    }
}
