package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has to be there before an object is made. */
final class CreationNeeds {

    private final Postponed postponed;
    private final TableFamily family;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Map<DatabaseObject, Set<DatabaseObject>> uses = new TreeMap<>();

    CreationNeeds(Schema schema, Postponed postponed) {
        this.postponed = postponed;
        this.family = new TableFamily(schema);
        schema.tables().forEach(table -> tables.put(table.name(), table));
        schema.facts()
                .dependencies()
                .forEach((object, used) -> whole(object)
                        .ifPresent(whole -> uses.computeIfAbsent(whole, key -> new TreeSet<>())
                                .addAll(used)));
    }

    TableFamily family() {
        return family;
    }

    static DatabaseObject index(QualifiedName table, Index index) {
        return new DatabaseObject(
                ObjectKind.INDEX, new QualifiedName(table.schema(), index.name().orElseThrow()));
    }

    static CreationStep.Name rest(DatabaseObject object) {
        return new CreationStep.Name(object, CreationStep.Part.REST);
    }

    /** Returns the steps that come before the object, in a set that more may be added to. */
    Set<CreationStep.Name> of(DatabaseObject object) {
        Set<CreationStep.Name> names = new HashSet<>();
        for (DatabaseObject used : uses.getOrDefault(object, Set.of())) {
            CreationStep.Name step = step(used);
            if (!postponed.of(object).contains(step.object())) {
                names.add(step);
            }
        }
        return names;
    }

    /** Returns the steps that come before what of the object was postponed. */
    Set<CreationStep.Name> ofRest(DatabaseObject object) {
        Set<CreationStep.Name> names = new HashSet<>(Set.of(CreationStep.Name.of(object)));
        postponed.of(object).forEach(used -> names.add(step(used)));
        return names;
    }

    /** Returns the step in which the object is there. */
    private CreationStep.Name step(DatabaseObject used) {
        if (used.kind() == ObjectKind.CONSTRAINT) {
            Optional<Table> table = used.table().map(tables::get);
            boolean isOwnKey = table.flatMap(value -> constraint(value, used))
                    .filter(constraint -> family.role(table.get(), constraint) == ConstraintStage.KeyRole.OF_PARTITION)
                    .isPresent();
            DatabaseObject whole = whole(used).orElse(used);
            return new CreationStep.Name(whole, isOwnKey ? CreationStep.Part.OWN_KEYS : CreationStep.Part.WHOLE);
        }
        return CreationStep.Name.of(whole(used).orElse(used));
    }

    /** Returns the object that is made together with this one; none where it is made when all else is there. */
    private Optional<DatabaseObject> whole(DatabaseObject object) {
        return switch (object.kind()) {
            case TRIGGER, POLICY -> Optional.empty();
            case DOMAIN_CONSTRAINT -> object.table().map(domain -> new DatabaseObject(ObjectKind.DOMAIN, domain));
            case CONSTRAINT ->
                object.table()
                        .map(tables::get)
                        .filter(table -> constraint(table, object)
                                .filter(Constraint.ForeignKey.class::isInstance)
                                .isEmpty())
                        .map(table -> new DatabaseObject(ObjectKind.TABLE, table.name()));
            default -> Optional.of(object);
        };
    }

    private static Optional<Constraint> constraint(Table table, DatabaseObject object) {
        return table.constraints().stream()
                .filter(constraint ->
                        constraint.name().filter(object.name().name()::equals).isPresent())
                .findFirst();
    }
}
