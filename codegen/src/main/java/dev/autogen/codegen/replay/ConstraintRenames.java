package dev.autogen.codegen.replay;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What follows by itself where a table or a column gets another name. Expressions keep their text: they are not read.
 *
 * @param own what a column of the constraint's own table is called now
 * @param referencedTable what a table that a foreign key refers to is called now
 * @param referenced what a column of that table is called now
 */
record ConstraintRenames(
        UnaryOperator<String> own,
        UnaryOperator<QualifiedName> referencedTable,
        Function<QualifiedName, UnaryOperator<String>> referenced)
        implements Constraint.Visitor<Constraint> {

    static Table ofTable(Table table, QualifiedName from, QualifiedName to) {
        return applied(
                table,
                new ConstraintRenames(
                        UnaryOperator.identity(),
                        name -> name.equals(from) ? to : name,
                        name -> UnaryOperator.identity()));
    }

    static Table ofColumn(Table table, QualifiedName changed, String from, String to) {
        UnaryOperator<String> renamed = name -> name.equals(from) ? to : name;
        return applied(
                table,
                new ConstraintRenames(
                        table.name().equals(changed) ? renamed : UnaryOperator.identity(),
                        UnaryOperator.identity(),
                        name -> name.equals(changed) ? renamed : UnaryOperator.identity()));
    }

    private static Table applied(Table table, ConstraintRenames renames) {
        return table.withConstraints(table.constraints().stream()
                .map(constraint -> constraint.accept(renames))
                .toList());
    }

    @Override
    public Constraint primaryKey(Constraint.PrimaryKey key) {
        return new Constraint.PrimaryKey(
                key.name(), all(key.columns(), own), all(key.include(), own), key.deferrability(), key.isTemporal());
    }

    @Override
    public Constraint unique(Constraint.Unique key) {
        return new Constraint.Unique(
                key.name(),
                all(key.columns(), own),
                key.nullsNotDistinct(),
                key.deferrability(),
                all(key.include(), own),
                key.isTemporal());
    }

    @Override
    public Constraint foreignKey(Constraint.ForeignKey key) {
        return new Constraint.ForeignKey(
                key.name(),
                all(key.columns(), own),
                referencedTable.apply(key.referencedTable()),
                all(key.referencedColumns(), referenced.apply(key.referencedTable())),
                key.deleteAction(),
                key.updateAction(),
                key.deferrability(),
                key.details());
    }

    @Override
    public Constraint check(Constraint.Check constraint) {
        return constraint;
    }

    @Override
    public Constraint notNull(Constraint.NotNull constraint) {
        return new Constraint.NotNull(
                constraint.name(), own.apply(constraint.column()), constraint.isInherited(), constraint.isValidated());
    }

    @Override
    public Constraint exclusion(Exclusion constraint) {
        return constraint;
    }

    private static List<String> all(List<String> columns, UnaryOperator<String> renamed) {
        return columns.stream().map(renamed).toList();
    }
}
