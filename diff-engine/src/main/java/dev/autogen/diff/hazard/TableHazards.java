package dev.autogen.diff.hazard;

import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.operation.TableOperation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What is dangerous about tables. */
final class TableHazards implements TableOperation.Visitor<List<String>> {

    /** The tables that the same direction of the same revision creates. */
    private final Set<QualifiedName> created;

    TableHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> createTable(CreateTable operation) {
        return List.of();
    }

    @Override
    public List<String> dropTable(DropTable operation) {
        return List.of("loses data: every row of " + operation.table());
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("breaks what still says " + operation.table());
    }

    @Override
    public List<String> commentOnTable(CommentOnTable operation) {
        return List.of();
    }

    /** PostgreSQL manual, ALTER TABLE, "ATTACH PARTITION": unless a check says the same as the bound. */
    @Override
    public List<String> attachPartition(AttachPartition operation) {
        return unlessCreated(
                operation.partition(),
                "fails where a row of " + operation.partition() + " is outside of its bound; locks "
                        + operation.partition() + " while it is checked");
    }

    @Override
    public List<String> detachPartition(DetachPartition operation) {
        String takesAway = operation.parent() + " no longer shows the rows of " + operation.partition();
        boolean isConcurrent = operation.options().contains(Option.CONCURRENTLY);
        return unlessCreated(
                operation.partition(),
                isConcurrent ? takesAway : takesAway + "; locks " + operation.parent() + " for the moment");
    }

    /** Its rows are shown no more since the detachment began (PostgreSQL, ATExecDetachPartitionFinalize). */
    @Override
    public List<String> finalizeDetach(FinalizeDetach operation) {
        return unlessCreated(
                operation.partition(), "locks " + operation.partition() + " until every older query has ended");
    }

    @Override
    public List<String> setTableParameters(SetTableParameters operation) {
        return List.of();
    }

    @Override
    public List<String> setTablePersistence(SetTablePersistence operation) {
        String rewrites = "rewrites " + operation.table() + " and locks it meanwhile";
        return unlessCreated(
                operation.table(),
                operation.isLogged() ? rewrites : "a crash empties " + operation.table() + "; " + rewrites);
    }

    @Override
    public List<String> setTablespace(SetTablespace operation) {
        return unlessCreated(operation.table(), "copies " + operation.table() + " and locks it meanwhile");
    }

    @Override
    public List<String> addInheritance(AddInheritance operation) {
        return List.of();
    }

    @Override
    public List<String> dropInheritance(DropInheritance operation) {
        return unlessCreated(
                operation.table(), operation.parent() + " no longer shows the rows of " + operation.table());
    }

    private List<String> unlessCreated(QualifiedName table, String hazard) {
        return created.contains(table) ? List.of() : List.of(hazard);
    }
}
