package dev.autogen.codegen.fold;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Folds operations that follow each other. A column that is added to a new table becomes part of it; what is made and dropped
 * again is neither; what is done to a table that is dropped next is not done. Rows, views, types and SQL of an author's own stop all of
 * that, since they may need what stands before them as it is.
 */
public final class Folding {

    private final List<Operation> operations;

    private Folding(List<Operation> operations) {
        this.operations = new ArrayList<>(operations);
    }

    /** Returns operations that do the same from beginning to end, the same ones where nothing can be folded. */
    public static List<Operation> of(List<Operation> operations) {
        Folding folding = new Folding(operations);
        // A step may make room for another one; each makes the list shorter.
        while (folding.isFoldedOnce()) {}
        return List.copyOf(folding.operations);
    }

    private boolean isFoldedOnce() {
        for (int i = 1; i < operations.size(); i++) {
            if (isFolded(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFolded(int place) {
        Operation operation = operations.get(place);
        if (operation instanceof AddColumn add && add.options().isEmpty()) {
            return isPartOfNewTable(place, add);
        }
        if (operation instanceof DropColumn drop) {
            return isCancelled(
                    place,
                    drop.table(),
                    made -> made instanceof AddColumn add
                            && add.table().equals(drop.table())
                            && add.column().name().equals(drop.column()));
        }
        if (operation instanceof DropIndex drop) {
            return isCancelled(
                    place,
                    drop.table(),
                    made -> made instanceof CreateIndex create
                            && create.table().equals(drop.table())
                            && create.index().name().equals(Optional.of(drop.name())));
        }
        return operation instanceof DropTable drop && isNeverMade(place, drop.table());
    }

    private boolean isPartOfNewTable(int place, AddColumn add) {
        for (int i = place - 1; i >= 0; i--) {
            Operation earlier = operations.get(i);
            if (isPlain(earlier, add.table())) {
                Table table = ((CreateTable) earlier).table();
                List<Column> columns = new ArrayList<>(table.columns());
                columns.add(add.column());
                operations.set(i, new CreateTable(table.withColumns(columns), ((CreateTable) earlier).options()));
                operations.remove(place);
                return true;
            }
            if (!Reach.of(earlier).map(reach -> reach.letsPass(add)).orElse(false)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPlain(Operation operation, QualifiedName table) {
        return operation instanceof CreateTable create
                && create.options().isEmpty()
                && create.table().name().equals(table);
    }

    /** Whether the thing was made before, and nothing was done with its table in between but new columns and indexes. */
    private boolean isCancelled(int place, QualifiedName table, Predicate<Operation> makes) {
        for (int i = place - 1; i >= 0; i--) {
            Operation earlier = operations.get(i);
            if (makes.test(earlier)) {
                operations.remove(place);
                operations.remove(i);
                return true;
            }
            boolean isAside =
                    Reach.of(earlier).map(reach -> !reach.touches(table)).orElse(false);
            if (!isAside) {
                return false;
            }
        }
        return false;
    }

    /** Takes out what is done to a table before it goes, and the table itself where it was made here. */
    private boolean isNeverMade(int place, QualifiedName table) {
        List<Integer> own = new ArrayList<>();
        for (int i = place - 1; i >= 0; i--) {
            Operation earlier = operations.get(i);
            Optional<Reach> reach = Reach.of(earlier);
            if (isPlain(earlier, table)) {
                own.add(i);
                own.add(0, place);
                own.forEach(each -> operations.remove((int) each));
                return true;
            }
            if (reach.isEmpty() || reach.get().isOfOthers(table)) {
                break;
            }
            if (reach.get().table().equals(table)) {
                own.add(i);
            }
        }
        return isDoneInVain(place, table);
    }

    /** What stands directly before the drop; another drop in between may need it. */
    private boolean isDoneInVain(int place, QualifiedName table) {
        Operation earlier = operations.get(place - 1);
        boolean isOwn = !(earlier instanceof CreateTable || earlier instanceof DropTable)
                && Reach.of(earlier)
                        .filter(reach -> reach.table().equals(table))
                        .isPresent();
        if (isOwn) {
            operations.remove(place - 1);
        }
        return isOwn;
    }
}
