package dev.autogen.diff.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what goes under one name and comes under another, as far as it shows. Nothing follows from it by itself. */
final class LikelyRenames {

    /** Of the columns of the larger table, how many must be in both. */
    private static final double SHARE_OF_COLUMNS = 0.6;

    /** How much two names must have in common where there is more than one column of the type. */
    private static final double SIMILAR_NAME = 0.4;

    private final Schema live;
    private final Schema wanted;

    LikelyRenames(Schema live, Schema wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    /** Returns the tables that are not in the plan, which have most columns in common. */
    List<Rename.OfTable> tables(RenamePlan plan) {
        Set<QualifiedName> wantedNames =
                wanted.tables().stream().map(Table::name).collect(Collectors.toSet());
        Set<QualifiedName> liveNames = live.tables().stream().map(Table::name).collect(Collectors.toSet());
        List<Table> gone = live.tables().stream()
                .filter(table ->
                        !wantedNames.contains(table.name()) && !plan.tables().containsKey(table.name()))
                .toList();
        List<Table> come = wanted.tables().stream()
                .filter(table ->
                        !liveNames.contains(table.name()) && !plan.tables().containsValue(table.name()))
                .toList();
        return BestPairs.of(gone, come, LikelyRenames::score).stream()
                .map(pair -> new Rename.OfTable(pair.gone().name(), pair.come().name()))
                .toList();
    }

    private static double score(Table gone, Table come) {
        if (!gone.name().schema().equals(come.name().schema())) {
            return 0;
        }
        long common = gone.columns().stream()
                .filter(column -> come.column(column.name())
                        .filter(other -> other.type().equals(column.type()))
                        .isPresent())
                .count();
        double share = (double) common
                / Math.max(1, Math.max(gone.columns().size(), come.columns().size()));
        // Where the columns leave it open, the names decide.
        return share < SHARE_OF_COLUMNS
                ? 0
                : share + Similarity.of(gone.name().name(), come.name().name()) / 10;
    }

    /** Returns the columns of tables that both sides have by then, which are of one type and do the same in keys. */
    List<Rename.OfColumn> columns(RenamePlan plan) {
        List<Rename.OfColumn> found = new ArrayList<>();
        for (Table table : live.tables()) {
            Optional<Table> target = wanted.table(plan.table(table.name()));
            target.ifPresent(other -> columns(table, other, plan)
                    .forEach(pair -> found.add(new Rename.OfColumn(
                            table.name(), pair.gone().name(), pair.come().name()))));
        }
        return found;
    }

    private static List<BestPairs.Pair<Column>> columns(Table table, Table target, RenamePlan plan) {
        List<Column> gone = table.columns().stream()
                .filter(column -> target.column(column.name()).isEmpty()
                        && plan.column(table.name(), column.name()).equals(column.name()))
                .toList();
        Set<String> taken = new HashSet<>(
                plan.columns().getOrDefault(table.name(), Map.of()).values());
        List<Column> come = target.columns().stream()
                .filter(column -> table.column(column.name()).isEmpty() && !taken.contains(column.name()))
                .toList();
        return BestPairs.of(gone, come, (from, to) -> {
            boolean matches = from.type().equals(to.type())
                    && roles(table, from.name(), plan).equals(roles(target, to.name(), RenamePlan.NONE))
                    && from.generated().isPresent() == to.generated().isPresent();
            double likeness = Similarity.of(from.name(), to.name());
            boolean isOnly = only(gone, from) && only(come, to);
            return matches && (isOnly || likeness >= SIMILAR_NAME)
                    ? 1 + likeness + (from.isNotNull() == to.isNotNull() ? 0.5 : 0)
                    : 0;
        });
    }

    private static boolean only(List<Column> columns, Column one) {
        return columns.stream().filter(each -> each.type().equals(one.type())).count() == 1;
    }

    /** Returns what a column is good for: a part of the primary key, a reference to a table. */
    private static Set<Object> roles(Table table, String column, RenamePlan plan) {
        Set<Object> roles = new HashSet<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.PrimaryKey key && key.columns().contains(column)) {
                roles.add("primary key");
            }
            if (constraint instanceof Constraint.ForeignKey key && key.columns().contains(column)) {
                roles.add(plan.table(key.referencedTable()));
            }
        }
        return roles;
    }

    /** Returns the sequences that are named after a table of the plan, as Hibernate names them: their numbers go on. */
    List<Rename.OfSequence> sequencesOfTables(RenamePlan plan) {
        List<Rename.OfSequence> found = new ArrayList<>();
        for (Sequence gone : goneSequences(plan)) {
            for (Sequence come : newSequences(plan)) {
                boolean isNamedSo = plan.tables().entrySet().stream()
                        .anyMatch(table -> isSequenceOf(gone.name(), table.getKey())
                                && isSequenceOf(come.name(), table.getValue()));
                if (isNamedSo) {
                    found.add(new Rename.OfSequence(gone.name(), come.name()));
                }
            }
        }
        return found;
    }

    private static boolean isSequenceOf(QualifiedName sequence, QualifiedName table) {
        return sequence.schema().equals(table.schema()) && sequence.name().equalsIgnoreCase(table.name() + "_seq");
    }

    /** Returns the other sequences that count alike: a new one would begin at numbers that are taken. */
    List<Rename.OfSequence> sequences(RenamePlan plan) {
        return BestPairs.of(goneSequences(plan), newSequences(plan), LikelyRenames::score).stream()
                .map(pair ->
                        new Rename.OfSequence(pair.gone().name(), pair.come().name()))
                .toList();
    }

    private static double score(Sequence gone, Sequence come) {
        boolean matches = gone.name().schema().equals(come.name().schema())
                && gone.type().equals(come.type())
                && gone.options().increment() == come.options().increment();
        return matches ? 1 + Similarity.of(gone.name().name(), come.name().name()) : 0;
    }

    private List<Sequence> goneSequences(RenamePlan plan) {
        Set<QualifiedName> wantedNames = names(wanted);
        return live.sequences().stream()
                .filter(sequence -> sequence.ownedBy().isEmpty()
                        && !wantedNames.contains(sequence.name())
                        && !plan.sequences().containsKey(sequence.name()))
                .toList();
    }

    private List<Sequence> newSequences(RenamePlan plan) {
        Set<QualifiedName> liveNames = names(live);
        return wanted.sequences().stream()
                .filter(sequence -> !liveNames.contains(sequence.name())
                        && !plan.sequences().containsValue(sequence.name()))
                .toList();
    }

    private static Set<QualifiedName> names(Schema schema) {
        return schema.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    }
}
