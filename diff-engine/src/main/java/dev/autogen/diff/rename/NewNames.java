package dev.autogen.diff.rename;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The new names that come along with renamed tables and columns.
 *
 * @param names each of something else
 */
record NewNames(List<NewName> names) {

    NewNames {
        names = List.copyOf(names);
    }

    /** Finds them; one that something else has already is not given, and the old one stays. */
    static NewNames of(Schema live, RenamePlan plan) {
        List<NewName> found = new ArrayList<>();
        live.tables().forEach(table -> collect(table, new AutomaticNames(table, plan), found));
        live.facts().origins().forEach((object, origin) -> collect(live, plan, object, origin, found));
        Set<QualifiedName> taken = relations(live, plan);
        found.forEach(name -> taken.remove(name.qualifiedFrom()));
        return new NewNames(
                found.stream().filter(name -> taken.add(name.qualifiedTo())).toList());
    }

    private static void collect(Table table, AutomaticNames automatic, List<NewName> found) {
        table.constraints()
                .forEach(constraint -> automatic
                        .of(constraint)
                        .ifPresent(name -> found.add(new NewName(
                                NewName.Kind.CONSTRAINT,
                                table.name(),
                                constraint.name().orElseThrow(),
                                name))));
        table.indexes()
                .forEach(index -> automatic
                        .of(index)
                        .ifPresent(name -> found.add(new NewName(
                                NewName.Kind.INDEX, table.name(), index.name().orElseThrow(), name))));
    }

    /** The sequence of an identity column is known by its column only. */
    private static void collect(
            Schema live, RenamePlan plan, DatabaseObject object, Origin origin, List<NewName> found) {
        if (object.kind() != ObjectKind.SEQUENCE || !(origin instanceof Origin.OfColumn column)) {
            return;
        }
        live.table(column.table())
                .filter(table -> table.name().schema().equals(object.name().schema()))
                .flatMap(table ->
                        new AutomaticNames(table, plan).ofSequence(object.name().name(), column.column()))
                .ifPresent(name -> found.add(new NewName(
                        NewName.Kind.SEQUENCE, column.table(), object.name().name(), name)));
    }

    private static Set<QualifiedName> relations(Schema live, RenamePlan plan) {
        Set<QualifiedName> taken = new HashSet<>();
        live.sequences().forEach(sequence -> taken.add(plan.sequence(sequence.name())));
        for (Table table : live.tables()) {
            taken.add(plan.table(table.name()));
            Stream.concat(
                            table.constraints().stream().flatMap(each -> each.name().stream()),
                            table.indexes().stream().flatMap(each -> each.name().stream()))
                    .forEach(name -> taken.add(new QualifiedName(table.name().schema(), name)));
        }
        return taken;
    }

    Optional<String> of(NewName.Kind kind, QualifiedName table, Optional<String> name) {
        return name.map(given -> names.stream()
                .filter(each -> each.kind() == kind
                        && each.table().equals(table)
                        && each.from().equals(given))
                .map(NewName::to)
                .findFirst()
                .orElse(given));
    }

    /** Returns what an index, one behind a constraint, or a sequence that a column owns will be called. */
    QualifiedName relation(QualifiedName name) {
        return names.stream()
                .filter(each -> each.qualifiedFrom().equals(name))
                .map(NewName::qualifiedTo)
                .findFirst()
                .orElse(name);
    }
}
