package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What cannot go although its kind is offered for removal, since something undeclared that stays uses it. */
final class StillUsed {

    private final Set<DatabaseObject> objects = new HashSet<>();

    private StillUsed() {}

    /**
     * Finds it.
     *
     * @param staying undeclared objects that stay
     * @param completed the wanted tables with undeclared columns
     */
    static StillUsed by(Collection<DatabaseObject> staying, Schema live, Schema wanted, Collection<Table> completed) {
        StillUsed used = new StillUsed();
        Deque<DatabaseObject> open = new ArrayDeque<>(staying);
        for (Table table : completed) {
            wanted.table(table.name()).ifPresent(declared -> open.addAll(usedByColumns(live, declared, table)));
        }
        while (!open.isEmpty()) {
            DatabaseObject next = open.remove();
            if (used.objects.add(next)) {
                open.addAll(live.facts().dependencies().getOrDefault(next, new TreeSet<>()));
            }
        }
        return used;
    }

    /** The database knows it of whole tables only. */
    private static Set<DatabaseObject> usedByColumns(Schema live, Table declared, Table completed) {
        Table undeclared = completed.withColumns(completed.columns().stream()
                .filter(column -> declared.column(column.name()).isEmpty())
                .toList());
        Set<DatabaseObject> used = new HashSet<>();
        if (undeclared.columns().isEmpty()) {
            return used;
        }
        for (EnumType type : live.enumTypes()) {
            if (!EnumComparison.columnNames(undeclared, type.name()).isEmpty()) {
                used.add(ObjectNames.enumType(type));
            }
        }
        for (Sequence sequence : live.sequences()) {
            boolean isNamed = undeclared.columns().stream()
                    .flatMap(column -> column.defaultSql().stream())
                    .anyMatch(value -> value.startsWith("nextval(")
                            && value.contains(sequence.name().name()));
            if (isNamed) {
                used.add(ObjectNames.sequence(sequence));
            }
        }
        return used;
    }

    boolean contains(DatabaseObject object) {
        return objects.contains(object);
    }
}
