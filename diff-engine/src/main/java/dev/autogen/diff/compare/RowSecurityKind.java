package dev.autogen.diff.compare;

import dev.autogen.operation.DisableRowLevelSecurity;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.NoForceRowLevelSecurity;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether policies count, which goes with the table. */
final class RowSecurityKind implements ComparedKind<RowSecurity> {

    private static final Phases PHASES =
            new Phases(Phase.SECURITY_CHANGED, Phase.SECURITY_CHANGED, Phase.SECURITY_CHANGED);

    @Override
    public List<RowSecurity> in(Schema schema) {
        return schema.others().rowSecurity();
    }

    @Override
    public DatabaseObject object(RowSecurity security) {
        return name(security.table());
    }

    /** A part of the table that has no name. */
    static DatabaseObject name(QualifiedName table) {
        return ObjectNames.table(table).of(table);
    }

    @Override
    public String subject(RowSecurity security) {
        return "row security of " + security.table();
    }

    @Override
    public List<Operation> make(RowSecurity security) {
        return difference(new RowSecurity(security.table(), false, false), security);
    }

    @Override
    public List<Operation> drop(RowSecurity security) {
        return difference(security, new RowSecurity(security.table(), false, false));
    }

    @Override
    public Optional<List<Operation>> alter(RowSecurity from, RowSecurity to) {
        return Optional.of(difference(from, to));
    }

    private static List<Operation> difference(RowSecurity from, RowSecurity to) {
        List<Operation> operations = new ArrayList<>();
        if (from.isEnabled() != to.isEnabled()) {
            operations.add(
                    to.isEnabled() ? new EnableRowLevelSecurity(to.table()) : new DisableRowLevelSecurity(to.table()));
        }
        if (from.isForced() != to.isForced()) {
            operations.add(
                    to.isForced() ? new ForceRowLevelSecurity(to.table()) : new NoForceRowLevelSecurity(to.table()));
        }
        return operations;
    }

    @Override
    public Phases phases(RowSecurity security) {
        return PHASES;
    }

    @Override
    public boolean goesAlong(RowSecurity security, Remade remade) {
        return remade.drops(security.table());
    }
}
