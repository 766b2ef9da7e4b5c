package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which constraints and indexes of two tables are the same. What has a chosen name is looked for by name first; then, and
 * for what nobody named, what it does decides. A unique constraint and a plain unique index do the same.
 */
final class KeyMatching {

    private final List<Constraint> liveConstraints;
    private final List<Constraint> wantedConstraints;
    private final List<Index> liveIndexes;
    private final List<Index> wantedIndexes;
    private final List<Constraint.Check> keptChecks = new ArrayList<>();
    private final List<Constraint> unvalidated = new ArrayList<>();
    private final List<Pairs.Pair<Constraint>> renamedConstraints = new ArrayList<>();
    private final List<Pairs.Pair<Index>> renamedIndexes = new ArrayList<>();

    private KeyMatching(Table live, Table wanted) {
        liveConstraints = new ArrayList<>(live.constraints());
        wantedConstraints = new ArrayList<>(wanted.constraints());
        liveIndexes = new ArrayList<>(live.indexes());
        wantedIndexes = new ArrayList<>(wanted.indexes());
    }

    /**
     * Matches.
     *
     * @param lost columns that go away and come back, and all that hangs on them with them
     * @param isCut whether the key that a foreign key refers to goes away and comes back, and the foreign key with it
     */
    static KeyMatching of(Table live, Table wanted, Set<String> lost, Predicate<Constraint.ForeignKey> isCut) {
        KeyMatching matching = new KeyMatching(live, wanted);
        List<Constraint> lostConstraints = live.constraints().stream()
                .filter(constraint -> ColumnDependents.hangs(constraint, lost)
                        || constraint instanceof Constraint.ForeignKey key
                                && (isCut.test(key) || breaks(key, live, wanted)))
                .toList();
        List<Index> lostIndexes = live.indexes().stream()
                .filter(index -> ColumnDependents.hangs(index, lost))
                .toList();
        matching.liveConstraints.removeAll(lostConstraints);
        matching.liveIndexes.removeAll(lostIndexes);
        matching.match();
        matching.liveConstraints.addAll(lostConstraints);
        matching.liveIndexes.addAll(lostIndexes);
        return matching;
    }

    /** A foreign key cannot stand while one of its columns already has a type that the other cannot be compared with. */
    private static boolean breaks(Constraint.ForeignKey key, Table live, Table wanted) {
        return key.columns().stream().anyMatch(column -> {
            Optional<SqlType> from = live.column(column).map(Column::type);
            Optional<SqlType> to = wanted.column(column).map(Column::type);
            return from.isPresent() && to.isPresent() && !TypeFamily.areComparable(from.get(), to.get());
        });
    }

    private void match() {
        match(liveConstraints, wantedConstraints, KeyMatching::sameNamed).forEach(this::note);
        match(liveIndexes, wantedIndexes, KeyMatching::sameNamed);
        Set<String> taken = namesOfWanted();
        matchByMeaning(KeyMatching::doesExactlyTheSame, KeyMatching::doesExactlyTheSame, taken);
        matchByMeaning(KeyMatching::doesTheSame, KeyMatching::doesTheSame, taken);
        match(
                liveIndexes,
                wantedConstraints,
                (live, wanted) -> isUniqueOn(wanted, live) && isFree(live.name(), wanted.name(), taken));
        match(
                liveConstraints,
                wantedIndexes,
                (live, wanted) -> isUniqueOn(live, wanted) && isFree(live.name(), wanted.name(), taken));
    }

    private void matchByMeaning(
            BiPredicate<Constraint, Constraint> sameConstraint,
            BiPredicate<Index, Index> sameIndex,
            Set<String> taken) {
        match(
                        liveConstraints,
                        wantedConstraints,
                        (live, wanted) ->
                                sameConstraint.test(live, wanted) && isFree(live.name(), wanted.name(), taken))
                .forEach(pair -> {
                    note(pair);
                    noteRename(pair, renamedConstraints, Constraint::name);
                });
        match(
                        liveIndexes,
                        wantedIndexes,
                        (live, wanted) -> sameIndex.test(live, wanted) && isFree(live.name(), wanted.name(), taken))
                .forEach(pair -> noteRename(pair, renamedIndexes, Index::name));
    }

    /** Returns the names that were chosen for what is not there under its name. */
    private Set<String> namesOfWanted() {
        return Stream.concat(
                        wantedConstraints.stream().map(Constraint::name),
                        wantedIndexes.stream().map(Index::name))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** What nobody named cannot keep a name that was chosen for something else. */
    private static boolean isFree(Optional<String> live, Optional<String> wanted, Set<String> taken) {
        return wanted.isPresent() || live.filter(taken::contains).isEmpty();
    }

    List<Constraint> removedConstraints() {
        return liveConstraints;
    }

    /** Returns the live checks that stay, under their live names. */
    List<Constraint.Check> keptChecks() {
        return keptChecks;
    }

    /** Returns the live constraints that stay, and whose rows are to be checked. */
    List<Constraint> unvalidated() {
        return unvalidated;
    }

    List<Constraint> addedConstraints() {
        return wantedConstraints;
    }

    List<Index> removedIndexes() {
        return liveIndexes;
    }

    List<Index> addedIndexes() {
        return wantedIndexes;
    }

    List<Pairs.Pair<Constraint>> renamedConstraints() {
        return renamedConstraints;
    }

    List<Pairs.Pair<Index>> renamedIndexes() {
        return renamedIndexes;
    }

    /** Takes the pairs that match out of both lists. */
    private static <L, W> List<Match<L, W>> match(List<L> live, List<W> wanted, BiPredicate<L, W> same) {
        List<Match<L, W>> matches = new ArrayList<>();
        for (Iterator<W> remaining = wanted.iterator(); remaining.hasNext(); ) {
            W candidate = remaining.next();
            Optional<L> found =
                    live.stream().filter(value -> same.test(value, candidate)).findFirst();
            if (found.isPresent()) {
                live.remove(found.get());
                remaining.remove();
                matches.add(new Match<>(found.get(), candidate));
            }
        }
        return matches;
    }

    private void note(Match<Constraint, Constraint> match) {
        if (!doesExactlyTheSame(match.live(), match.wanted())) {
            unvalidated.add(match.live());
        }
        if (match.live() instanceof Constraint.Check check) {
            keptChecks.add(check);
        }
    }

    private record Match<L, W>(L live, W wanted) {}

    private static <T> void noteRename(
            Match<T, T> match, List<Pairs.Pair<T>> renamed, Function<T, Optional<String>> name) {
        Optional<String> chosen = name.apply(match.wanted());
        if (chosen.isPresent() && !chosen.equals(name.apply(match.live()))) {
            renamed.add(new Pairs.Pair<>(match.live(), match.wanted()));
        }
    }

    private static boolean sameNamed(Constraint live, Constraint wanted) {
        return live.name().equals(wanted.name()) && doesTheSame(live, wanted);
    }

    private static boolean sameNamed(Index live, Index wanted) {
        return live.name().equals(wanted.name()) && doesTheSame(live, wanted);
    }

    private static boolean doesExactlyTheSame(Constraint live, Constraint wanted) {
        return ConstraintMeaning.of(live).equals(ConstraintMeaning.of(wanted));
    }

    private static boolean doesExactlyTheSame(Index live, Index wanted) {
        return live.withName(Optional.empty()).equals(wanted.withName(Optional.empty()));
    }

    private static boolean doesTheSame(Constraint live, Constraint wanted) {
        return doesExactlyTheSame(live, wanted) || doesExactlyTheSame(Validation.done(live), wanted);
    }

    /** How an index is stored is no difference to one of which that is not said. */
    private static boolean doesTheSame(Index live, Index wanted) {
        return doesExactlyTheSame(live, wanted)
                || (wanted.equals(PlainPart.of(wanted)) && doesExactlyTheSame(PlainPart.of(live), wanted));
    }

    private static boolean isUniqueOn(Constraint constraint, Index index) {
        return constraint instanceof Constraint.Unique unique
                && unique.deferrability() == Deferrability.NOT_DEFERRABLE
                && !unique.isTemporal()
                && doesTheSame(
                        index,
                        new Index(
                                Optional.empty(),
                                unique.columns().stream().map(IndexKey::column).toList(),
                                true,
                                "btree",
                                unique.include(),
                                Optional.empty(),
                                unique.nullsNotDistinct()));
    }
}
