package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds to what is wanted what the database has beside it. */
final class Undeclared {

    private final Schema live;
    private final Schema wanted;
    private final Keeping keeping;

    Undeclared(Schema live, Schema wanted, Keeping keeping) {
        this.live = live;
        this.wanted = wanted;
        this.keeping = keeping;
    }

    Schema completed() {
        Schema tables = wanted.withTables(tables());
        OtherObjects staying = new UndeclaredObjects(live, tables, keeping.withoutNames(), object -> false).completed();
        StillUsed used = StillUsed.by(staying(tables.withOthers(staying)), live, wanted, tables.tables());
        OtherObjects others = new UndeclaredObjects(live, tables, keeping, used::contains).completed();
        return new Schema(
                tables.namespaces(),
                enumTypes(used),
                sequences(used),
                tables.tables(),
                others,
                CompletedFacts.of(live, wanted));
    }

    private List<Table> tables() {
        // What names a label that goes cannot stay.
        Schema afterEnums = new EnumComparison(live, wanted, Map.of()).afterwards();
        KeptKeys keptKeys = KeptKeys.of(live, wanted, keeping);
        List<Table> tables = new ArrayList<>();
        for (Table table : wanted.tables()) {
            Optional<Table> before = afterEnums.table(table.name());
            tables.add(before.map(there -> new UndeclaredParts(
                                    new Pairs.Pair<>(there, table),
                                    keeping,
                                    keptKeys,
                                    key -> isKept(key.referencedTable()))
                            .completed())
                    .orElse(table));
        }
        if (keeping.keeps(UndeclaredKind.TABLES)) {
            // Those that are here go: the comparison knows no others.
            Set<QualifiedName> partitions = Set.copyOf(ComparedPart.partitions(live, wanted));
            for (Table table : afterEnums.tables()) {
                if (wanted.table(table.name()).isEmpty() && !partitions.contains(table.name())) {
                    tables.add(table);
                    keeping.note(UndeclaredKind.TABLES, table.name().toString());
                }
            }
        }
        tables.sort(Comparator.comparing(Table::name));
        return tables;
    }

    private boolean isKept(QualifiedName table) {
        return wanted.table(table).isPresent() || keeping.keeps(UndeclaredKind.TABLES);
    }

    /** Returns what stays as it is. */
    private Set<DatabaseObject> staying(Schema completed) {
        Set<DatabaseObject> staying = new HashSet<>();
        completed.tables().stream()
                .filter(table -> wanted.table(table.name()).isEmpty())
                .forEach(table -> staying.add(ObjectNames.table(table.name())));
        Surroundings surroundings = new Surroundings(new Pairs.Pair<>(live, completed), Map.of(), Set.of());
        ObjectKinds.of(surroundings).forEach(kind -> addStaying(kind, completed, staying));
        return staying;
    }

    private <T> void addStaying(ComparedKind<T> kind, Schema completed, Set<DatabaseObject> staying) {
        Set<T> there = new HashSet<>(kind.in(live));
        kind.in(completed).stream().filter(there::contains).map(kind::object).forEach(staying::add);
    }

    private List<EnumType> enumTypes(StillUsed used) {
        Stream<EnumType> undeclared = live.enumTypes().stream()
                .filter(type -> wanted.enumTypes().stream()
                        .noneMatch(other -> other.name().equals(type.name())))
                .filter(type -> keeping.keeps(UndeclaredKind.ENUMS) || used.contains(ObjectNames.enumType(type)))
                .peek(type -> keeping.note(UndeclaredKind.ENUMS, type.name().toString()));
        return Stream.concat(wanted.enumTypes().stream(), undeclared)
                .sorted(Comparator.comparing(EnumType::name))
                .toList();
    }

    /** One that a column owns comes and goes with it. */
    private List<Sequence> sequences(StillUsed used) {
        List<Sequence> sequences = new ArrayList<>(wanted.sequences());
        for (Sequence sequence : live.sequences()) {
            boolean isDeclared =
                    wanted.sequences().stream().anyMatch(other -> other.name().equals(sequence.name()));
            if (!isDeclared
                    && sequence.ownedBy().isEmpty()
                    && (keeping.keeps(UndeclaredKind.SEQUENCES) || used.contains(ObjectNames.sequence(sequence)))) {
                sequences.add(sequence);
                keeping.note(UndeclaredKind.SEQUENCES, sequence.name().toString());
            }
        }
        sequences.sort(Comparator.comparing(Sequence::name));
        return sequences;
    }
}
