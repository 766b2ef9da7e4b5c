package dev.autogen.codegen.diagram;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import java.util.List;
import java.util.Optional;

/** What a constraint is, in a few words. */
public final class ConstraintTitle implements Constraint.Visitor<String> {

    private static final ConstraintTitle VISITOR = new ConstraintTitle();

    private ConstraintTitle() {}

    /** Returns {@code unique invoice_number_key (number)} and the like. */
    public static String of(Constraint constraint) {
        return constraint.accept(VISITOR);
    }

    @Override
    public String primaryKey(Constraint.PrimaryKey constraint) {
        return "primary key " + list(constraint.columns());
    }

    @Override
    public String unique(Constraint.Unique constraint) {
        return "unique " + named(constraint.name()) + list(constraint.columns());
    }

    @Override
    public String foreignKey(Constraint.ForeignKey constraint) {
        return "foreign key " + list(constraint.columns()) + " to " + constraint.referencedTable();
    }

    @Override
    public String check(Constraint.Check constraint) {
        return "check " + constraint.name().orElse("(" + constraint.expression() + ")");
    }

    @Override
    public String notNull(Constraint.NotNull constraint) {
        return "not null " + constraint.column();
    }

    @Override
    public String exclusion(Exclusion constraint) {
        return "exclusion " + constraint.name().orElse("");
    }

    private static String named(Optional<String> name) {
        return name.map(value -> value + " ").orElse("");
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }
}
