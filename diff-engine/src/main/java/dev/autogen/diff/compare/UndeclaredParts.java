package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Adds to a wanted table what of the live one stays although nobody declared it. */
final class UndeclaredParts {

    private final Table live;
    private final Table wanted;
    private final Keeping keeping;
    private final KeptKeys keptKeys;
    private final Predicate<Constraint.ForeignKey> isTargetThere;
    private final KeyMatching keys;
    private final Set<String> gone;
    private final Set<String> newNames = new HashSet<>();

    /**
     * Prepares it.
     *
     * @param live without what names labels that are no more
     * @param isTargetThere whether the table that a foreign key refers to stays
     */
    UndeclaredParts(
            Pairs.Pair<Table> tables,
            Keeping keeping,
            KeptKeys keptKeys,
            Predicate<Constraint.ForeignKey> isTargetThere) {
        this.live = tables.live();
        this.keeping = keeping;
        this.keptKeys = keptKeys;
        this.isTargetThere = isTargetThere;
        this.wanted = tables.wanted().withColumns(columns(tables.wanted()));
        this.keys = KeyMatching.of(live, wanted, Set.of(), key -> false);
        this.gone = live.columns().stream()
                .map(Column::name)
                .filter(column -> wanted.column(column).isEmpty())
                .collect(Collectors.toSet());
        keys.addedConstraints().forEach(each -> newNames.add(ExpectedNames.of(wanted, each)));
        keys.addedIndexes().forEach(each -> newNames.add(ExpectedNames.of(wanted, each)));
    }

    private List<Column> columns(Table declared) {
        List<Column> columns = new ArrayList<>(declared.columns());
        if (keeping.keeps(UndeclaredKind.COLUMNS)) {
            for (Column column : live.columns()) {
                if (declared.column(column.name()).isEmpty()) {
                    columns.add(column);
                    keeping.note(UndeclaredKind.COLUMNS, live.name() + "." + column.name());
                }
            }
        }
        return columns;
    }

    Table completed() {
        List<Constraint> constraints = new ArrayList<>(wanted.constraints());
        for (Constraint constraint : keys.removedConstraints()) {
            UndeclaredKind kind = constraint.accept(KindOfConstraint.INSTANCE);
            if (stays(constraint, kind) && canStay(constraint)) {
                constraints.add(constraint);
                keeping.note(kind, constraint.name().orElseThrow());
            }
        }
        List<Index> indexes = new ArrayList<>(wanted.indexes());
        for (Index index : keys.removedIndexes()) {
            UndeclaredKind kind = PlainPart.isKnown(index) ? UndeclaredKind.INDEXES : UndeclaredKind.SPECIAL_INDEXES;
            if (stays(index, kind) && canStay(index)) {
                indexes.add(index);
                keeping.note(kind, index.name().orElseThrow());
            }
        }
        return wanted.withConstraints(constraints).withIndexes(indexes);
    }

    private boolean stays(Constraint constraint, UndeclaredKind kind) {
        return keeping.keeps(kind) || keptKeys.contain(live.name(), constraint);
    }

    private boolean stays(Index index, UndeclaredKind kind) {
        return keeping.keeps(kind) || keptKeys.contain(live.name(), index);
    }

    /** What hangs on a column that goes cannot, nor what something declared takes the place of. */
    private boolean canStay(Constraint constraint) {
        return !newNames.contains(constraint.name().orElseThrow())
                && !ColumnDependents.hangs(constraint, gone)
                && keys.addedConstraints().stream().noneMatch(added -> isInPlaceOf(added, constraint))
                && (!(constraint instanceof Constraint.ForeignKey key) || isTargetThere.test(key));
    }

    private boolean canStay(Index index) {
        return !newNames.contains(index.name().orElseThrow()) && !ColumnDependents.hangs(index, gone);
    }

    private static boolean isInPlaceOf(Constraint added, Constraint constraint) {
        if (added instanceof Constraint.PrimaryKey) {
            return constraint instanceof Constraint.PrimaryKey;
        }
        if (added instanceof Constraint.Unique one && constraint instanceof Constraint.Unique other) {
            return Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
        }
        return added instanceof Constraint.ForeignKey one
                && constraint instanceof Constraint.ForeignKey other
                && Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
    }

    private static final class KindOfConstraint implements Constraint.Visitor<UndeclaredKind> {

        private static final KindOfConstraint INSTANCE = new KindOfConstraint();

        @Override
        public UndeclaredKind primaryKey(Constraint.PrimaryKey constraint) {
            return UndeclaredKind.PRIMARY_KEYS;
        }

        @Override
        public UndeclaredKind unique(Constraint.Unique constraint) {
            return UndeclaredKind.UNIQUE_CONSTRAINTS;
        }

        @Override
        public UndeclaredKind foreignKey(Constraint.ForeignKey constraint) {
            return UndeclaredKind.FOREIGN_KEYS;
        }

        @Override
        public UndeclaredKind check(Constraint.Check constraint) {
            return UndeclaredKind.CHECKS;
        }

        /** Belongs to its column. */
        @Override
        public UndeclaredKind notNull(Constraint.NotNull constraint) {
            return UndeclaredKind.COLUMNS;
        }

        @Override
        public UndeclaredKind exclusion(Exclusion constraint) {
            return UndeclaredKind.EXCLUSION_CONSTRAINTS;
        }
    }
}
