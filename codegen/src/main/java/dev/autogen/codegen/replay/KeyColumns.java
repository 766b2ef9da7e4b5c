package dev.autogen.codegen.replay;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import java.util.List;

/** The columns of its own table that a constraint names; none where it has an expression, which is not read. */
public final class KeyColumns implements Constraint.Visitor<List<String>> {

    private static final KeyColumns VISITOR = new KeyColumns();

    private KeyColumns() {}

    public static List<String> of(Constraint constraint) {
        return constraint.accept(VISITOR);
    }

    @Override
    public List<String> primaryKey(Constraint.PrimaryKey constraint) {
        return constraint.columns();
    }

    @Override
    public List<String> unique(Constraint.Unique constraint) {
        return constraint.columns();
    }

    @Override
    public List<String> foreignKey(Constraint.ForeignKey constraint) {
        return constraint.columns();
    }

    @Override
    public List<String> check(Constraint.Check constraint) {
        return List.of();
    }

    @Override
    public List<String> notNull(Constraint.NotNull constraint) {
        return List.of(constraint.column());
    }

    @Override
    public List<String> exclusion(Exclusion constraint) {
        return List.of();
    }
}
