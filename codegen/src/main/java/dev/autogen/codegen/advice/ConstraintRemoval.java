package dev.autogen.codegen.advice;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import java.util.List;

/** What makes an entity no longer want a constraint. */
final class ConstraintRemoval implements Constraint.Visitor<List<String>> {

    @Override
    public List<String> primaryKey(Constraint.PrimaryKey constraint) {
        return List.of("no @Id on " + String.join(", ", constraint.columns()));
    }

    @Override
    public List<String> unique(Constraint.Unique constraint) {
        return List.of("neither unique = true nor @UniqueConstraint over " + String.join(", ", constraint.columns()));
    }

    @Override
    public List<String> foreignKey(Constraint.ForeignKey constraint) {
        return List.of("@JoinColumn(name = " + Attributes.list(constraint.columns())
                + ", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))");
    }

    @Override
    public List<String> check(Constraint.Check constraint) {
        return List.of("no @Check; the one of an enum goes with @Column(columnDefinition = \"varchar(255)\")");
    }

    @Override
    public List<String> notNull(Constraint.NotNull constraint) {
        return List.of("@Column(nullable = true) on " + constraint.column());
    }

    @Override
    public List<String> exclusion(Exclusion constraint) {
        return List.of();
    }
}
