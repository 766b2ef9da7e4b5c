package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.Origin;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some tables of a schema, with all that belongs to them. */
final class SchemaPart {

    private final Set<QualifiedName> names = new HashSet<>();
    private final Set<DatabaseObject> objects = new HashSet<>();

    private SchemaPart(Schema schema, List<Table> tables) {
        for (Table table : tables) {
            names.add(table.name());
            objects.add(ObjectNames.table(table.name()));
            table.indexes()
                    .forEach(index -> objects.add(
                            ObjectNames.index(table.name(), index.name().orElseThrow())));
            table.constraints()
                    .forEach(constraint -> objects.add(
                            ObjectNames.index(table.name(), constraint.name().orElseThrow())));
        }
        schema.facts().origins().forEach((object, origin) -> {
            if (origin instanceof Origin.OfColumn column && names.contains(column.table())) {
                objects.add(object);
            }
        });
    }

    /**
     * Returns the part.
     *
     * @param withParts whether triggers, row security and policies are in it
     */
    static Schema of(Schema schema, List<Table> tables, boolean withParts) {
        SchemaPart part = new SchemaPart(schema, tables);
        OtherObjects others = schema.others();
        OtherObjects parts = new OtherObjects(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                others.triggers().stream()
                        .filter(trigger -> part.names.contains(trigger.table()))
                        .toList(),
                others.rowSecurity().stream()
                        .filter(security -> part.names.contains(security.table()))
                        .toList(),
                others.policies().stream()
                        .filter(policy -> part.names.contains(policy.table()))
                        .toList());
        return new Schema(
                List.of(),
                List.of(),
                List.of(),
                tables,
                withParts ? parts : OtherObjects.NONE,
                part.facts(schema.facts(), withParts));
    }

    private ObjectFacts facts(ObjectFacts facts, boolean withParts) {
        SortedMap<DatabaseObject, String> comments = new TreeMap<>(facts.comments());
        comments.keySet().removeIf(object -> !isHere(object, withParts));
        return new ObjectFacts(
                comments,
                privileges(facts.grants()),
                privileges(facts.revocations()),
                facts.origins(),
                facts.dependencies(),
                facts.inheritedColumns(),
                facts.constraintStorage(),
                facts.invalidIndexes(),
                List.of());
    }

    private boolean isHere(DatabaseObject object, boolean withParts) {
        boolean isPart = switch (object.kind()) {
            case TRIGGER, POLICY -> withParts;
            case CONSTRAINT -> true;
            default -> false;
        };
        return objects.contains(object)
                || isPart && names.contains(object.table().orElseThrow());
    }

    private List<Privileges> privileges(List<Privileges> all) {
        return all.stream()
                .filter(each -> each.target().orElseThrow() instanceof PrivilegeTarget.One one
                        && objects.contains(one.object()))
                .toList();
    }
}
