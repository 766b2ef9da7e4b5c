package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import java.util.function.Predicate;

/** When a constraint of a new table is made. */
enum ConstraintStage {
    WITH_TABLE,
    /** When what it uses is there. */
    REST,
    /** When the table is a partition. */
    OWN_KEY,
    /** When the table becomes a partition, by PostgreSQL itself and with a name of its choice. */
    BY_ATTACHMENT,
    /** When all tables are there and know their parents, to whose partitions and heirs it goes by itself. */
    AFTER_TABLES,
    FOREIGN_KEY;

    /** What a key of a table is that may be a partition. */
    enum KeyRole {
        OF_TABLE,
        OF_PARTITION,
        /** A part of a key of the table that the partition is one of. */
        PART_OF_PARENTS
    }

    /**
     * Tells the stage.
     *
     * @param isPostponed whether SQL names something that is not there when the table is made
     */
    record Finder(KeyRole role, Predicate<String> isPostponed) implements Constraint.Visitor<ConstraintStage> {

        @Override
        public ConstraintStage primaryKey(Constraint.PrimaryKey constraint) {
            return key();
        }

        @Override
        public ConstraintStage unique(Constraint.Unique constraint) {
            return key();
        }

        @Override
        public ConstraintStage foreignKey(Constraint.ForeignKey constraint) {
            return FOREIGN_KEY;
        }

        /** In a new table PostgreSQL stores a check as valid (transformCheckConstraints in parse_utilcmd.c). */
        @Override
        public ConstraintStage check(Constraint.Check constraint) {
            return constraint.enforcement() == Enforcement.NOT_VALID || isPostponed.test(constraint.expression())
                    ? AFTER_TABLES
                    : WITH_TABLE;
        }

        @Override
        public ConstraintStage notNull(Constraint.NotNull constraint) {
            return constraint.isValidated() ? WITH_TABLE : AFTER_TABLES;
        }

        /**
         * Before version 18 PostgreSQL takes no exclusion constraint of a partition for one of its parent's ({@code
         * CompareIndexInfo} in index.c), but makes another one. What that is called is known where it has columns alone.
         */
        @Override
        public ConstraintStage exclusion(Exclusion constraint) {
            boolean hasColumns = constraint.elements().stream()
                    .noneMatch(element -> element.key().isExpression());
            if (role == KeyRole.PART_OF_PARENTS && hasColumns) {
                return BY_ATTACHMENT;
            }
            return Postponed.expressions(constraint).stream().anyMatch(isPostponed) ? REST : key();
        }

        private ConstraintStage key() {
            return role == KeyRole.OF_PARTITION ? OWN_KEY : WITH_TABLE;
        }
    }
}
