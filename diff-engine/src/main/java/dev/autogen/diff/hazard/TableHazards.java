package dev.autogen.diff.hazard;

import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.TableOperation;
import java.util.List;

/** What is dangerous about tables. */
final class TableHazards implements TableOperation.Visitor<List<String>> {

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
}
