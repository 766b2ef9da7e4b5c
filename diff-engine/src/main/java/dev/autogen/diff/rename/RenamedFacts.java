package dev.autogen.diff.rename;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of objects, under the names that they have once everything is renamed. */
final class RenamedFacts implements Origin.Visitor<Origin> {

    private final RenamePlan plan;
    private final NewNames names;

    RenamedFacts(RenamePlan plan, NewNames names) {
        this.plan = plan;
        this.names = names;
    }

    ObjectFacts of(ObjectFacts facts) {
        SortedMap<DatabaseObject, String> comments = new TreeMap<>();
        facts.comments().forEach((object, comment) -> comments.put(object(object), comment));
        SortedMap<DatabaseObject, Origin> origins = new TreeMap<>();
        facts.origins().forEach((object, origin) -> origins.put(object(object), origin.accept(this)));
        SortedMap<DatabaseObject, SortedSet<DatabaseObject>> dependencies = new TreeMap<>();
        facts.dependencies().forEach((object, used) -> {
            SortedSet<DatabaseObject> renamed = new TreeSet<>();
            used.forEach(each -> renamed.add(object(each)));
            dependencies.put(object(object), renamed);
        });
        SortedMap<QualifiedName, List<String>> inherited = new TreeMap<>();
        facts.inheritedColumns()
                .forEach((table, columns) -> inherited.put(plan.table(table), plan.columns(table, columns)));
        SortedMap<QualifiedName, IndexStorage> storage = new TreeMap<>();
        facts.constraintStorage().forEach((index, each) -> storage.put(names.relation(index), each));
        SortedSet<QualifiedName> invalid = new TreeSet<>();
        facts.invalidIndexes().forEach(index -> invalid.add(names.relation(index)));
        return new ObjectFacts(
                comments,
                privileges(facts.grants()),
                privileges(facts.revocations()),
                origins,
                dependencies,
                inherited,
                storage,
                invalid,
                facts.unread());
    }

    private List<Privileges> privileges(List<Privileges> privileges) {
        List<Privileges> renamed = new ArrayList<>();
        for (Privileges each : privileges) {
            Optional<PrivilegeTarget> target = each.target()
                    .map(on ->
                            on instanceof PrivilegeTarget.One one ? new PrivilegeTarget.One(object(one.object())) : on);
            renamed.add(new Privileges(each.privileges(), target, each.roles(), each.isGrantable()));
        }
        return renamed;
    }

    private DatabaseObject object(DatabaseObject object) {
        QualifiedName name = object.name();
        return switch (object.kind()) {
            case TABLE -> new DatabaseObject(ObjectKind.TABLE, plan.table(name));
            case SEQUENCE -> new DatabaseObject(ObjectKind.SEQUENCE, plan.sequence(names.relation(name)));
            case INDEX -> new DatabaseObject(ObjectKind.INDEX, names.relation(name));
            case CONSTRAINT ->
                object.table().map(table -> constraint(table, name)).orElse(object);
            case TRIGGER, POLICY ->
                object.table()
                        .map(table -> new DatabaseObject(object.kind(), name).of(plan.table(table)))
                        .orElse(object);
            default -> object;
        };
    }

    private DatabaseObject constraint(QualifiedName table, QualifiedName name) {
        String renamed = names.of(NewName.Kind.CONSTRAINT, table, Optional.of(name.name()))
                .orElseThrow();
        return new DatabaseObject(ObjectKind.CONSTRAINT, QualifiedName.of(renamed)).of(plan.table(table));
    }

    @Override
    public Origin ofExtension(Origin.OfExtension origin) {
        return origin;
    }

    @Override
    public Origin ofColumn(Origin.OfColumn origin) {
        return new Origin.OfColumn(plan.table(origin.table()), plan.column(origin.table(), origin.column()));
    }

    @Override
    public Origin ofConstraint(Origin.OfConstraint origin) {
        String constraint = names.of(NewName.Kind.CONSTRAINT, origin.table(), Optional.of(origin.constraint()))
                .orElseThrow();
        return new Origin.OfConstraint(plan.table(origin.table()), constraint);
    }

    @Override
    public Origin ofPartitionedIndex(Origin.OfPartitionedIndex origin) {
        return new Origin.OfPartitionedIndex(names.relation(origin.index()));
    }

    @Override
    public Origin ofTool(Origin.OfTool origin) {
        return origin;
    }

    @Override
    public Origin ofAutogen(Origin.OfAutogen origin) {
        return origin;
    }
}
