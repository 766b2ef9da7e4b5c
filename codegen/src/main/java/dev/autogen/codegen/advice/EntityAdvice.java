package dev.autogen.codegen.advice;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to write into the entities instead of changing the database. The way down of a change leads to what the database has
 * now, and so says what the entity must say.
 */
public final class EntityAdvice {

    private EntityAdvice() {}

    /** Returns the lines; none where JPA and Hibernate have no word for it. */
    public static List<String> of(Change change) {
        List<String> lines = new ArrayList<>();
        change.down().forEach(operation -> lines.addAll(said(operation)));
        if (lines.isEmpty()) {
            change.up().forEach(operation -> lines.addAll(unsaid(operation)));
        }
        return lines.stream().distinct().toList();
    }

    /** What the entity must say to have what the operation makes. */
    private static List<String> said(Operation operation) {
        return found(operation, new Words() {
            @Override
            public List<String> table(CreateTable made) {
                return List.of("a new entity with @Table("
                        + Attributes.name(made.table().name()) + ")");
            }

            @Override
            public List<String> column(AddColumn made) {
                return List.of(ColumnAdvice.attribute(made.column()) + " in the entity of " + made.table());
            }

            @Override
            public List<String> column(AlterColumn made) {
                return ColumnAdvice.changes(made);
            }

            @Override
            public List<String> constraint(AddConstraint made) {
                return made.constraint().accept(new ConstraintAdvice(made.table()));
            }

            @Override
            public List<String> index(CreateIndex made) {
                return ConstraintAdvice.index(made);
            }
        });
    }

    /** What the entity must no longer say, since the operation would make it. */
    private static List<String> unsaid(Operation operation) {
        return found(operation, new Words() {
            @Override
            public List<String> table(CreateTable made) {
                return List.of("@Table(name = \"...\") with the name that the database has, or no entity for "
                        + made.table().name());
            }

            @Override
            public List<String> column(AddColumn made) {
                return List.of("@Transient on the attribute of " + made.table() + "."
                        + made.column().name() + ", or @Column(name = \"...\") with the name that the database has");
            }

            @Override
            public List<String> column(AlterColumn made) {
                return List.of();
            }

            @Override
            public List<String> constraint(AddConstraint made) {
                return made.constraint().accept(new ConstraintRemoval());
            }

            @Override
            public List<String> index(CreateIndex made) {
                return List.of("no @Index for " + made.index().name().orElse("it") + " in @Table of " + made.table());
            }
        });
    }

    /** What an entity has annotations for. */
    private interface Words {

        List<String> table(CreateTable made);

        List<String> column(AddColumn made);

        List<String> column(AlterColumn made);

        List<String> constraint(AddConstraint made);

        List<String> index(CreateIndex made);
    }

    private static List<String> found(Operation operation, Words words) {
        return Stream.of(
                        as(CreateTable.class, operation).map(words::table),
                        as(AddColumn.class, operation).map(words::column),
                        as(AlterColumn.class, operation).map(words::column),
                        as(AddConstraint.class, operation).map(words::constraint),
                        as(CreateIndex.class, operation).map(words::index))
                .flatMap(stream -> stream)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> Stream<T> as(Class<T> type, Operation operation) {
        return Stream.of(operation).filter(type::isInstance).map(type::cast);
    }
}
