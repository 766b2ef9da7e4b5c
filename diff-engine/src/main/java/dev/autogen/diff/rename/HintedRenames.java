package dev.autogen.diff.rename;

import dev.autogen.diff.entity.RenameHint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What entities say that they were called before. It counts where the database has the old name alone; anywhere else it is
 * history, and says nothing.
 */
final class HintedRenames {

    private final Schema live;
    private final Schema wanted;
    private final List<RenameHint> hints;

    HintedRenames(Schema live, Schema wanted, List<RenameHint> hints) {
        this.live = live;
        this.wanted = wanted;
        this.hints = hints;
    }

    /** Returns the plan with those that count; what it has already wins. */
    RenamePlan added(RenamePlan plan) {
        RenamePlan result = plan;
        for (RenameHint hint : hints) {
            if (hint.column().isEmpty()) {
                result = result.with(table(hint, result).stream().toList());
            }
        }
        for (RenameHint hint : hints) {
            if (hint.column().isPresent()) {
                result = result.with(column(hint, result).stream().toList());
            }
        }
        return result;
    }

    private Optional<Rename.OfTable> table(RenameHint hint, RenamePlan plan) {
        QualifiedName to = hint.table();
        QualifiedName from = new QualifiedName(to.schema(), hint.oldName());
        boolean isOpen = !plan.tables().containsKey(from) && !plan.tables().containsValue(to);
        boolean counts =
                isOldAlone(live.table(from), live.table(to)) && isOldAlone(wanted.table(to), wanted.table(from));
        return isOpen && counts ? Optional.of(new Rename.OfTable(from, to)) : Optional.empty();
    }

    private Optional<Rename.OfColumn> column(RenameHint hint, RenamePlan plan) {
        QualifiedName liveName = plan.liveTable(hint.table());
        Optional<Table> liveTable = live.table(liveName);
        Optional<Table> target = wanted.table(hint.table());
        if (liveTable.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        String from = hint.oldName();
        String to = hint.column().orElseThrow();
        Map<String, String> taken = plan.columns().getOrDefault(liveName, Map.of());
        boolean isOpen = !taken.containsKey(from) && !taken.containsValue(to);
        boolean counts =
                isOldAlone(liveTable.get().column(from), liveTable.get().column(to))
                        && isOldAlone(target.get().column(to), target.get().column(from));
        return isOpen && counts ? Optional.of(new Rename.OfColumn(liveName, from, to)) : Optional.empty();
    }

    private static boolean isOldAlone(Optional<?> there, Optional<?> other) {
        return there.isPresent() && other.isEmpty();
    }
}
