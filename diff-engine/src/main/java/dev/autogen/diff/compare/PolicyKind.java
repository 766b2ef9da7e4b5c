package dev.autogen.diff.compare;

import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TablePolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Policies, which go with their table. */
final class PolicyKind implements ComparedKind<TablePolicy> {

    private static final Phases PHASES = new Phases(Phase.POLICY_ADDED, Phase.POLICY_CHANGED, Phase.POLICY_REMOVED);

    @Override
    public List<TablePolicy> in(Schema schema) {
        return schema.others().policies();
    }

    @Override
    public DatabaseObject object(TablePolicy policy) {
        return ObjectNames.policy(policy);
    }

    @Override
    public String subject(TablePolicy policy) {
        return "policy " + policy.policy().name() + " on " + policy.table();
    }

    @Override
    public List<Operation> make(TablePolicy policy) {
        return List.of(new CreatePolicy(policy.table(), policy.policy()));
    }

    @Override
    public List<Operation> drop(TablePolicy policy) {
        return List.of(new DropPolicy(policy.table(), policy.policy().name(), Set.of()));
    }

    /** {@code alter policy} knows no other command and no other kind, and takes no condition away. */
    @Override
    public Optional<List<Operation>> alter(TablePolicy from, TablePolicy to) {
        Policy before = from.policy();
        Policy after = to.policy();
        boolean isAltered = before.isPermissive() == after.isPermissive()
                && before.command() == after.command()
                && before.using().isPresent() == after.using().isPresent()
                && before.withCheck().isPresent() == after.withCheck().isPresent();
        return isAltered ? Optional.of(List.of(new AlterPolicy(to.table(), before, after))) : Optional.empty();
    }

    @Override
    public Phases phases(TablePolicy policy) {
        return PHASES;
    }

    @Override
    public boolean goesAlong(TablePolicy policy, Remade remade) {
        return remade.drops(policy.table());
    }
}
