package dev.autogen.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What PostgreSQL refuses in a constraint, whatever its table looks like (parse_utilcmd.c, tablecmds.c). */
final class ConstraintRules implements Constraint.Visitor<Optional<Problem>> {

    private static final Set<ReferentialAction> SETTING =
            Set.of(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT);

    @Override
    public Optional<Problem> primaryKey(Constraint.PrimaryKey constraint) {
        return overlaps("primary key", constraint, constraint.isTemporal() ? constraint.columns() : List.of());
    }

    @Override
    public Optional<Problem> unique(Constraint.Unique constraint) {
        return overlaps("unique constraint", constraint, constraint.isTemporal() ? constraint.columns() : List.of());
    }

    @Override
    public Optional<Problem> foreignKey(Constraint.ForeignKey constraint) {
        String subject = subject("foreign key", constraint);
        int count = constraint.columns().size();
        int referenced = constraint.referencedColumns().size();
        if (count != referenced) {
            return problem(
                    subject + " has " + counted(count) + ", " + constraint.columns() + ", and refers to "
                            + counted(referenced) + " of " + constraint.referencedTable() + ", "
                            + constraint.referencedColumns(),
                    "name as many referenced columns as referencing ones");
        }
        return deleteColumns(subject, constraint)
                .or(() -> constraint.details().isTemporal() ? period(subject, constraint) : Optional.empty());
    }

    @Override
    public Optional<Problem> check(Constraint.Check constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Problem> notNull(Constraint.NotNull constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Problem> exclusion(Exclusion constraint) {
        String subject = subject("exclusion constraint", constraint);
        String method = constraint.method();
        if (!IndexMethods.isKnown(method)) {
            return problem(
                    subject + ": the index method \"" + method + "\" does not exist" + IndexMethods.hint(method),
                    "use gist");
        }
        if (IndexMethods.lacks(method, IndexMethods.Ability.EXCLUSION)) {
            return problem(subject + ": " + method + " has no exclusion constraints", "use gist");
        }
        List<IndexKey> keys =
                constraint.elements().stream().map(ExclusionElement::key).toList();
        return IndexRules.keys(subject, method, keys)
                .or(() -> IndexRules.include(subject, method, constraint.include()))
                .or(() -> IndexRules.predicate(subject, constraint.predicate()));
    }

    private static Optional<Problem> overlaps(String kind, Constraint constraint, List<String> columns) {
        if (columns.size() != 1) {
            return Optional.empty();
        }
        return problem(
                subject(kind, constraint) + " is without overlaps of " + columns.get(0) + " alone",
                "name the columns of the key before it, or use an exclusion constraint");
    }

    private static Optional<Problem> deleteColumns(String subject, Constraint.ForeignKey constraint) {
        Set<String> strange = new TreeSet<>(constraint.details().deleteColumns());
        if (!strange.isEmpty() && !SETTING.contains(constraint.deleteAction())) {
            return problem(
                    subject + " names " + strange + " on delete "
                            + constraint.deleteAction().sql() + ", which sets no column",
                    "name columns with set null or set default only");
        }
        constraint.columns().forEach(strange::remove);
        if (strange.isEmpty()) {
            return Optional.empty();
        }
        return problem(
                subject + " sets " + strange + " on delete, but its columns are " + constraint.columns(),
                "set columns of the foreign key only");
    }

    private static Optional<Problem> period(String subject, Constraint.ForeignKey constraint) {
        if (constraint.columns().size() == 1) {
            return problem(subject + " has a period and nothing else", "name the columns of the key before the period");
        }
        if (constraint.deleteAction() != ReferentialAction.NO_ACTION
                || constraint.updateAction() != ReferentialAction.NO_ACTION) {
            return problem(
                    subject + " has a period and an action on delete or update, which PostgreSQL does not have yet",
                    "leave the action out");
        }
        return Optional.empty();
    }

    private static String subject(String kind, Constraint constraint) {
        return "the " + kind + " " + constraint.name().orElse("(unnamed)");
    }

    private static String counted(int columns) {
        return columns == 1 ? "1 column" : columns + " columns";
    }

    private static Optional<Problem> problem(String facts, String fix) {
        return Optional.of(new Problem(facts, fix));
    }
}
