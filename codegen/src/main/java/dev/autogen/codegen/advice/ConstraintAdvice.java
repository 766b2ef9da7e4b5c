package dev.autogen.codegen.advice;

import dev.autogen.operation.CreateIndex;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The annotations that make a table have a constraint or an index as it is. */
record ConstraintAdvice(QualifiedName table) implements Constraint.Visitor<List<String>> {

    @Override
    public List<String> primaryKey(Constraint.PrimaryKey constraint) {
        return List.of("@Id on the attributes of " + table + " (" + String.join(", ", constraint.columns()) + ")");
    }

    @Override
    public List<String> unique(Constraint.Unique constraint) {
        return List.of("@Table(" + Attributes.name(table) + ", uniqueConstraints = @UniqueConstraint("
                + named(constraint.name()) + "columnNames = " + Attributes.list(constraint.columns()) + "))");
    }

    @Override
    public List<String> foreignKey(Constraint.ForeignKey constraint) {
        return List.of("@JoinColumn(name = " + Attributes.list(constraint.columns()) + ", foreignKey = @ForeignKey("
                + constraint
                        .name()
                        .map(name -> "name = " + Attributes.text(name))
                        .orElse("ConstraintMode.CONSTRAINT")
                + ")) on an association of " + table + " to " + constraint.referencedTable());
    }

    @Override
    public List<String> check(Constraint.Check constraint) {
        return List.of("@Check(" + named(constraint.name()) + "constraints = "
                + Attributes.text(constraint.expression()) + ") on the entity of " + table);
    }

    @Override
    public List<String> notNull(Constraint.NotNull constraint) {
        return List.of("@Column(nullable = false) on the attribute of " + table + "." + constraint.column());
    }

    /** JPA has no word for it. */
    @Override
    public List<String> exclusion(Exclusion constraint) {
        return List.of();
    }

    private static String named(Optional<String> name) {
        return name.map(value -> "name = " + Attributes.text(value) + ", ").orElse("");
    }

    /** An expression has no place in {@code columnList}. */
    static List<String> index(CreateIndex operation) {
        if (operation.index().keys().stream().anyMatch(IndexKey::isExpression)) {
            return List.of();
        }
        String columns = operation.index().keys().stream()
                .map(key -> key.text() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        return List.of("@Table(" + Attributes.name(operation.table()) + ", indexes = @Index("
                + named(operation.index().name()) + "columnList = " + Attributes.text(columns)
                + (operation.index().isUnique() ? ", unique = true" : "") + "))");
    }
}
