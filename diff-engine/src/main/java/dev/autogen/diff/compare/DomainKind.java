package dev.autogen.diff.compare;

import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropDomainConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Domains: all but their type changes in its place. */
final class DomainKind implements ComparedKind<Domain> {

    private static final Phases PHASES =
            new Phases(Phase.DOMAIN_ADDED, Phase.DOMAIN_CHANGED, Phase.DOMAIN_REMOVED, Phase.REMADE_UNDERNEATH);

    @Override
    public List<Domain> in(Schema schema) {
        return schema.others().domains();
    }

    @Override
    public DatabaseObject object(Domain domain) {
        return new DatabaseObject(ObjectKind.DOMAIN, domain.name());
    }

    @Override
    public String subject(Domain domain) {
        return "domain " + domain.name();
    }

    @Override
    public List<Operation> make(Domain domain) {
        return List.of(new CreateDomain(domain));
    }

    @Override
    public List<Operation> drop(Domain domain) {
        return List.of(new DropDomain(domain.name(), Set.of()));
    }

    @Override
    public Optional<List<Operation>> alter(Domain from, Domain to) {
        if (!from.type().equals(to.type()) || !from.collation().equals(to.collation())) {
            return Optional.empty();
        }
        List<Operation> operations = new ArrayList<>();
        Pairs<Constraint.Check, Constraint.Check> checks = Pairs.of(from.checks(), to.checks(), check -> check);
        checks.removed()
                .forEach(check -> operations.add(
                        new DropDomainConstraint(to.name(), check.name().orElseThrow(), Set.of())));
        List<ColumnChange> changes = changes(from, to);
        if (!changes.isEmpty()) {
            operations.add(new AlterDomain(to.name(), changes));
        }
        checks.added().forEach(check -> operations.add(new AddDomainConstraint(to.name(), check)));
        if (!from.comment().equals(to.comment())) {
            operations.add(new CommentOn(object(to), new ColumnChange.Comment(from.comment(), to.comment())));
        }
        return Optional.of(operations);
    }

    private static List<ColumnChange> changes(Domain from, Domain to) {
        List<ColumnChange> changes = new ArrayList<>();
        if (!from.defaultSql().equals(to.defaultSql())) {
            changes.add(new ColumnChange.Default(from.defaultSql(), to.defaultSql()));
        }
        if (from.isNotNull() != to.isNotNull()) {
            changes.add(new ColumnChange.NotNull(to.isNotNull()));
        }
        return changes;
    }

    @Override
    public Substitution substitution(Pairs.Pair<Domain> pair, Pairs.Pair<Schema> schemas) {
        return DomainColumns.of(pair, schemas).substitution();
    }

    @Override
    public Phases phases(Domain domain) {
        return PHASES;
    }
}
