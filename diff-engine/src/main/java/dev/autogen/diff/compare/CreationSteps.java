package dev.autogen.diff.compare;

import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.ViewIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps that make what may use one another, in the order in which they stand where none uses a later one. */
final class CreationSteps {

    /** Every new database has it. */
    private static final String PUBLIC = "public";

    private final Schema schema;
    private final Postponed postponed;
    private final CreationNeeds needs;
    private final List<CreationStep> steps = new ArrayList<>();

    private CreationSteps(Schema schema, Postponed postponed) {
        this.schema = schema;
        this.postponed = postponed;
        this.needs = new CreationNeeds(schema, postponed);
    }

    static List<CreationStep> of(Schema schema, Postponed postponed) {
        CreationSteps steps = new CreationSteps(schema, postponed);
        steps.namespaces();
        steps.extensions();
        schema.enumTypes().forEach(type -> steps.add(ObjectKind.TYPE, type.name(), new CreateEnum(type)));
        schema.others().domains().forEach(steps::domain);
        schema.sequences()
                .forEach(sequence ->
                        steps.add(ObjectKind.SEQUENCE, sequence.name(), new CreateSequence(sequence.withoutOwner())));
        schema.others().routines().forEach(steps::routine);
        steps.steps.addAll(new TableSteps(schema, postponed, steps.needs).all());
        schema.others().views().forEach(view -> steps.add(ObjectKind.VIEW, view.name(), new CreateView(view)));
        steps.materializedViews();
        return steps.steps;
    }

    private void namespaces() {
        for (String name : schema.namespaces()) {
            QualifiedName qualified = QualifiedName.of(name);
            if (maker(name).isEmpty()) {
                Set<Option> options = name.equals(PUBLIC) ? Set.of(Option.IF_NOT_EXISTS) : Set.of();
                add(ObjectKind.SCHEMA, qualified, new CreateNamespace(name, options));
            }
        }
    }

    /** An extension that makes its schema refuses one that is to be there before (CreateExtension in extension.c). */
    private void extensions() {
        for (Extension extension : schema.others().extensions()) {
            boolean makesSchema = extension
                    .schema()
                    .flatMap(this::maker)
                    .filter(extension.name()::equals)
                    .isPresent();
            Extension made =
                    makesSchema ? new Extension(extension.name(), Optional.empty(), extension.version()) : extension;
            add(ObjectKind.EXTENSION, QualifiedName.of(extension.name()), new CreateExtension(made));
        }
    }

    /** Returns the extension that makes the schema. */
    private Optional<String> maker(String namespace) {
        DatabaseObject object = new DatabaseObject(ObjectKind.SCHEMA, QualifiedName.of(namespace));
        return schema.facts().origins().get(object) instanceof Origin.OfExtension origin
                ? Optional.of(origin.extension())
                : Optional.empty();
    }

    private void domain(Domain domain) {
        DatabaseObject object = new DatabaseObject(ObjectKind.DOMAIN, domain.name());
        List<Constraint.Check> checks = new ArrayList<>();
        List<Operation> rest = new ArrayList<>();
        Optional<String> laterDefault = domain.defaultSql().filter(sql -> postponed.names(object, sql));
        laterDefault.ifPresent(sql -> rest.add(
                new AlterDomain(domain.name(), List.of(new ColumnChange.Default(Optional.empty(), Optional.of(sql))))));
        for (Constraint.Check check : domain.checks()) {
            if (postponed.names(object, check.expression())) {
                rest.add(new AddDomainConstraint(domain.name(), check));
            } else {
                checks.add(check);
            }
        }
        Domain made = new Domain(
                domain.name(),
                domain.type(),
                domain.collation(),
                laterDefault.isPresent() ? Optional.empty() : domain.defaultSql(),
                domain.isNotNull(),
                checks,
                domain.comment());
        add(object, List.of(new CreateDomain(made)));
        addRest(object, rest);
    }

    private void routine(Routine routine) {
        DatabaseObject object = RoutineCreation.object(routine);
        if (postponed.of(object).isEmpty()) {
            add(object, List.of(RoutineCreation.create(routine)));
            return;
        }
        add(object, List.of(RoutineCreation.createStandIn(routine)));
        addRest(object, RoutineCreation.replaceStandIn(routine));
    }

    private void materializedViews() {
        schema.others()
                .materializedViews()
                .forEach(view ->
                        add(ObjectKind.MATERIALIZED_VIEW, view.name(), new CreateMaterializedView(view, Set.of())));
        for (ViewIndex index : schema.others().viewIndexes()) {
            DatabaseObject object = CreationNeeds.index(index.view(), index.index());
            Set<CreationStep.Name> needed = needs.of(object);
            needed.add(CreationStep.Name.of(new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, index.view())));
            List<Operation> operations = List.of(CreateIndex.of(index.view(), index.index()));
            steps.add(new CreationStep(CreationStep.Name.of(object), operations, needed));
        }
    }

    private void add(ObjectKind kind, QualifiedName name, Operation operation) {
        add(new DatabaseObject(kind, name), List.of(operation));
    }

    private void add(DatabaseObject object, List<Operation> operations) {
        steps.add(new CreationStep(CreationStep.Name.of(object), operations, needs.of(object)));
    }

    private void addRest(DatabaseObject object, List<Operation> operations) {
        if (!operations.isEmpty()) {
            steps.add(new CreationStep(CreationNeeds.rest(object), operations, needs.ofRest(object)));
        }
    }
}
