package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What changes of one column may not be said together. */
final class AlterColumnRules {

    private AlterColumnRules() {}

    /**
     * Refuses what contradicts itself.
     *
     * @param column with its table, for the message
     */
    static void check(String column, List<ColumnChange> changes) {
        Set<Class<?>> kinds = new HashSet<>();
        for (ColumnChange change : changes) {
            if (!kinds.add(change.getClass())) {
                throw new AutogenException(
                        "alter column refused: " + column + " changes its " + change.accept(KIND) + " twice",
                        "say it once, from what is there to what there will be");
            }
        }
        Optional<SqlType> type = find(changes, ColumnChange.Type.class).map(ColumnChange.Type::to);
        Optional<SqlType> collated = find(changes, ColumnChange.Collation.class).map(ColumnChange.Collation::type);
        if (type.isPresent() && collated.isPresent() && !type.equals(collated)) {
            throw new AutogenException(
                    "alter column refused: " + column + " becomes " + type.get().sql() + ", its collation is one of "
                            + collated.get().sql(),
                    "name the new type in both");
        }
        boolean hasDefault = find(changes, ColumnChange.Default.class)
                .flatMap(ColumnChange.Default::to)
                .isPresent();
        boolean isIdentity = find(changes, ColumnChange.IdentityChange.class)
                .flatMap(ColumnChange.IdentityChange::to)
                .isPresent();
        if (hasDefault && isIdentity) {
            throw new AutogenException(
                    "alter column refused: " + column + " gets a default and an identity", "give it one of them");
        }
    }

    /**
     * Refuses options that PostgreSQL has not for these changes.
     *
     * @param column with its table, for the message
     */
    static void check(String column, List<ColumnChange> changes, Set<Option> options) {
        boolean dropsIdentity = find(changes, ColumnChange.IdentityChange.class)
                .filter(change -> change.to().isEmpty())
                .isPresent();
        boolean dropsExpression = find(changes, ColumnChange.Expression.class)
                .filter(change -> change.to().isEmpty())
                .isPresent();
        if (options.contains(Option.IF_EXISTS) && !dropsIdentity && !dropsExpression) {
            throw new AutogenException(
                    "alter column refused: " + column + " drops neither an identity nor a generated expression",
                    "leave IF_EXISTS out, or use IF_TABLE_EXISTS for the table");
        }
        boolean comments = find(changes, ColumnChange.Comment.class).isPresent();
        if (options.contains(Option.IF_TABLE_EXISTS) && comments) {
            throw commentRefused("alter column", column);
        }
    }

    /**
     * PostgreSQL manual, COMMENT: it has no {@code if exists}.
     *
     * @param column with its table
     */
    static AutogenException commentRefused(String what, String column) {
        return new AutogenException(
                what + " refused: " + column + ": COMMENT ON COLUMN has no \"if exists\"",
                "leave the comment out, or IF_TABLE_EXISTS");
    }

    private static <T extends ColumnChange> Optional<T> find(List<ColumnChange> changes, Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static final ColumnChange.Visitor<String> KIND = new ColumnChange.Visitor<>() {

        @Override
        public String type(ColumnChange.Type change) {
            return "type";
        }

        @Override
        public String notNull(ColumnChange.NotNull change) {
            return "nullability";
        }

        @Override
        public String defaultSql(ColumnChange.Default change) {
            return "default";
        }

        @Override
        public String identity(ColumnChange.IdentityChange change) {
            return "identity";
        }

        @Override
        public String comment(ColumnChange.Comment change) {
            return "comment";
        }

        @Override
        public String collation(ColumnChange.Collation change) {
            return "collation";
        }

        @Override
        public String expression(ColumnChange.Expression change) {
            return "generated expression";
        }

        @Override
        public String storage(ColumnChange.StorageChange change) {
            return "storage";
        }

        @Override
        public String compression(ColumnChange.CompressionChange change) {
            return "compression";
        }
    };
}
