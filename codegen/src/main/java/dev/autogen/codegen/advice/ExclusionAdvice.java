package dev.autogen.codegen.advice;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddEnumValue;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.Change;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to write into {@code autogen.properties} for a difference to be none. What one direction of a change drops the other one
 * makes, so that half of the operations say all.
 */
public final class ExclusionAdvice {

    /** What one operation is about: the setting and its value. */
    private record Exclusion(String setting, String value) {}

    /** In this order: a column goes with the constraints that step aside for it, for example. */
    private static final List<Function<Operation, Stream<Exclusion>>> KINDS = List.of(
            ExclusionAdvice::tables,
            ExclusionAdvice::enums,
            ExclusionAdvice::columns,
            ExclusionAdvice::constraints,
            ExclusionAdvice::indexes,
            ExclusionAdvice::sequences);

    private ExclusionAdvice() {}

    /** Returns {@code objects.exclude = column note.mood}, for example; empty where no setting can say it. */
    public static Optional<String> of(Change change) {
        List<Operation> both =
                Stream.concat(change.up().stream(), change.down().stream()).toList();
        return KINDS.stream()
                .map(kind -> both.stream().flatMap(kind).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.get(0).setting() + " = "
                        + found.stream().map(Exclusion::value).collect(Collectors.joining(", ")));
    }

    private static Stream<Exclusion> tables(Operation operation) {
        return Stream.of(
                        as(CreateTable.class, operation)
                                .map(made -> made.table().name()),
                        as(CommentOnTable.class, operation).map(CommentOnTable::table))
                .flatMap(names -> names)
                .map(ExclusionAdvice::table);
    }

    private static Stream<Exclusion> columns(Operation operation) {
        return Stream.of(
                        as(AddColumn.class, operation)
                                .map(made -> part(
                                        "column", made.table(), made.column().name())),
                        as(DropColumn.class, operation).map(made -> part("column", made.table(), made.column())),
                        as(AlterColumn.class, operation).map(made -> part("column", made.table(), made.column())),
                        as(RenameColumn.class, operation).map(made -> part("column", made.table(), made.to())))
                .flatMap(found -> found);
    }

    private static Stream<Exclusion> constraints(Operation operation) {
        return Stream.of(
                        as(AddConstraint.class, operation)
                                .map(made -> part(
                                        "constraint",
                                        made.table(),
                                        made.constraint().name().orElseThrow())),
                        as(AlterConstraint.class, operation).map(made -> part("constraint", made.table(), made.name())),
                        as(RenameConstraint.class, operation)
                                .flatMap(made -> Stream.of(made.from(), made.to())
                                        .map(name -> part("constraint", made.table(), name))))
                .flatMap(found -> found);
    }

    private static Stream<Exclusion> indexes(Operation operation) {
        return Stream.of(
                        as(CreateIndex.class, operation)
                                .map(made -> part(
                                        "index",
                                        made.table(),
                                        made.index().name().orElseThrow())),
                        as(RenameIndex.class, operation)
                                .flatMap(made -> Stream.of(made.from(), made.to())
                                        .map(name -> part("index", made.table(), name))))
                .flatMap(found -> found);
    }

    private static Stream<Exclusion> sequences(Operation operation) {
        return Stream.of(
                        as(CreateSequence.class, operation)
                                .map(made -> made.sequence().name()),
                        as(AlterSequence.class, operation).map(made -> made.to().name()))
                .flatMap(names -> names)
                .map(name -> new Exclusion("objects.exclude", "sequence " + text(name)));
    }

    private static Stream<Exclusion> enums(Operation operation) {
        return Stream.of(
                        as(CreateEnum.class, operation).map(made -> made.type().name()),
                        as(AddEnumValue.class, operation).map(AddEnumValue::name),
                        as(ReplaceEnum.class, operation).map(made -> made.to().name()))
                .flatMap(names -> names)
                .map(name -> new Exclusion("objects.exclude", "enum " + text(name)));
    }

    private static Exclusion table(QualifiedName name) {
        return new Exclusion("tables.exclude", text(name));
    }

    private static Exclusion part(String kind, QualifiedName table, String name) {
        return new Exclusion("objects.exclude", kind + " " + text(table) + "." + text(name));
    }

    private static String text(QualifiedName name) {
        return name.schema().map(schema -> text(schema) + ".").orElse("") + text(name.name());
    }

    /** What means something in a pattern, or in a list of a properties file, stands for itself as any one character. */
    private static String text(String name) {
        return name.codePoints()
                .mapToObj(letter -> Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == ' '
                        ? Character.toString(letter)
                        : "?")
                .collect(Collectors.joining());
    }

    private static <T> Stream<T> as(Class<T> type, Operation operation) {
        return Stream.of(operation).filter(type::isInstance).map(type::cast);
    }
}
