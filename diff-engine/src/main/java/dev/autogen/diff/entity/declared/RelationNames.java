package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names that tables, views, sequences and indexes share in a schema of PostgreSQL, and who has each. A constraint that
 * makes an index gives its name to it.
 */
final class RelationNames {

    private final Map<QualifiedName, String> owners = new TreeMap<>();

    /** Returns those that the mapping has. */
    static RelationNames of(Schema schema) {
        RelationNames names = new RelationNames();
        schema.sequences().forEach(sequence -> names.owners.put(sequence.name(), "a sequence of the mapping"));
        for (Table table : schema.tables()) {
            String place = "the mapping of the table " + table.name();
            table.indexes().stream()
                    .flatMap(index -> index.name().stream())
                    .forEach(name -> names.owners.put(beside(table.name(), name), place));
            table.constraints().stream()
                    .filter(RelationNames::makesIndex)
                    .flatMap(constraint -> constraint.name().stream())
                    .forEach(name -> names.owners.put(beside(table.name(), name), place));
            names.owners.put(table.name(), place);
        }
        return names;
    }

    private static boolean makesIndex(Constraint constraint) {
        return !(constraint instanceof Constraint.ForeignKey
                || constraint instanceof Constraint.Check
                || constraint instanceof Constraint.NotNull);
    }

    static QualifiedName beside(QualifiedName table, String name) {
        return new QualifiedName(table.schema(), name);
    }

    /** Returns that a name is free no more. */
    void take(String kind, QualifiedName name, String place) {
        String other = owners.putIfAbsent(name, place);
        if (other != null) {
            throw new AutogenException(
                    "the " + kind + " has the name " + name + ", which " + other + " has too",
                    other.equals(place)
                            ? "leave the name out: each table then gets one of its own"
                            : "choose another name for one of them");
        }
    }

    void take(String kind, QualifiedName table, Optional<String> name, String place) {
        name.ifPresent(value -> take(kind, beside(table, value), place));
    }

    /** Gives the names of a table back that is a view. */
    void release(Table table) {
        owners.remove(table.name());
        table.constraints().stream()
                .flatMap(constraint -> constraint.name().stream())
                .forEach(name -> owners.remove(beside(table.name(), name)));
    }
}
