package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.Unread;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables that entities want and the database has in another shape, so that they can neither be compared nor created. An entity
 * of a view is the usual case.
 */
public final class TakenNames {

    private final SortedMap<QualifiedName, String> taken = new TreeMap<>();

    private TakenNames() {}

    /** Returns those of the wanted tables. */
    public static TakenNames of(Schema live, Schema wanted) {
        TakenNames names = new TakenNames();
        Set<QualifiedName> views = Stream.concat(
                        live.others().views().stream().map(View::name),
                        live.others().materializedViews().stream().map(MaterializedView::name))
                .collect(Collectors.toSet());
        for (Table table : wanted.tables()) {
            reason(live, views, table.name()).ifPresent(reason -> names.taken.put(table.name(), reason));
        }
        return names;
    }

    private static Optional<String> reason(Schema live, Set<QualifiedName> views, QualifiedName name) {
        if (views.contains(name)) {
            return Optional.of("is a view");
        }
        boolean isForeign = live.facts().unread().stream()
                .anyMatch(unread -> unread.what().equals(Unread.FOREIGN_TABLES)
                        && unread.names().contains(name.toString()));
        if (isForeign) {
            return Optional.of("is a foreign table");
        }
        return Optional.ofNullable(live.facts().origins().get(new DatabaseObject(ObjectKind.TABLE, name)))
                .flatMap(TakenNames::reason);
    }

    private static Optional<String> reason(Origin origin) {
        if (origin instanceof Origin.OfExtension extension) {
            return Optional.of("belongs to the extension " + extension.extension());
        }
        return origin instanceof Origin.OfAutogen ? Optional.of("is autogen's own") : Optional.empty();
    }

    /** Returns the wanted schema without them, and without foreign keys to a view or a foreign table, which PostgreSQL has not. */
    public Schema without(Schema wanted) {
        if (taken.isEmpty()) {
            return wanted;
        }
        return wanted.withTables(wanted.tables().stream()
                .filter(table -> !taken.containsKey(table.name()))
                .map(this::withoutKeys)
                .toList());
    }

    private Table withoutKeys(Table table) {
        return table.withConstraints(table.constraints().stream()
                .filter(constraint -> !isImpossible(constraint))
                .toList());
    }

    private boolean isImpossible(Constraint constraint) {
        return constraint instanceof Constraint.ForeignKey key
                && taken.getOrDefault(key.referencedTable(), "").startsWith("is a ");
    }

    /** Returns a line for each. */
    public List<String> warnings() {
        return taken.entrySet().stream().map(TakenNames::warning).toList();
    }

    private static String warning(Map.Entry<QualifiedName, String> entry) {
        return "not compared: " + entry.getKey() + " of the entities " + entry.getValue() + " in the database";
    }
}
