package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is left of the two sides of a comparison where somebody chose tables. */
public final class ChosenPart {

    private ChosenPart() {}

    /**
     * Returns the tables that were chosen and the sequences, which go with the column that owns them or are chosen by their
     * own names, as {@code pg_dump --table} has it. Of the enum types those stay that the other side has, too, or
     * that a chosen table uses: another one may be that of a table which was left out.
     *
     * @param other the other side of the comparison
     */
    public static Schema of(Schema schema, Schema other, Predicate<DatabaseObject> isChosen) {
        List<Table> tables = schema.tables().stream()
                .filter(table -> isChosen.test(new DatabaseObject(ObjectKind.TABLE, table.name())))
                .toList();
        List<Sequence> sequences = schema.sequences().stream()
                .filter(sequence -> isChosen.test(object(sequence)))
                .toList();
        Set<QualifiedName> others = new HashSet<>();
        other.enumTypes().forEach(type -> others.add(type.name()));
        List<EnumType> enumTypes = schema.enumTypes().stream()
                .filter(type -> isChosen.test(new DatabaseObject(ObjectKind.TYPE, type.name())))
                .filter(type -> others.contains(type.name())
                        || tables.stream().anyMatch(table -> EnumComparison.isUsed(table, type.name())))
                .toList();
        return new Schema(
                schema.namespaces(),
                enumTypes,
                sequences,
                tables,
                new ChosenOthers(isChosen).of(schema.others()),
                schema.facts());
    }

    private static DatabaseObject object(Sequence sequence) {
        return sequence.ownedBy()
                .map(owner -> new DatabaseObject(ObjectKind.TABLE, owner.table()))
                .orElse(new DatabaseObject(ObjectKind.SEQUENCE, sequence.name()));
    }
}
