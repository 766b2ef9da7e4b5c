package dev.autogen.diff.rename;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether renames that somebody asked for leave each thing with one name, and each name with one thing. */
final class RenameRules {

    private final Schema live;
    private final Schema wanted;

    RenameRules(Schema live, Schema wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    /**
     * Checks them together: two may swap their names.
     *
     * @throws AutogenException where they do not go together, or with what is there
     */
    void check(List<Rename> renames) {
        List<Rename.OfTable> tables = only(renames, Rename.OfTable.class);
        check(
                tables,
                Rename.OfTable::from,
                Rename.OfTable::to,
                names(live.tables(), Table::name),
                names(wanted.tables(), Table::name));
        List<Rename.OfSequence> sequences = only(renames, Rename.OfSequence.class);
        check(
                sequences,
                Rename.OfSequence::from,
                Rename.OfSequence::to,
                names(live.sequences(), Sequence::name),
                names(wanted.sequences(), Sequence::name));
        RenamePlan plan = RenamePlan.NONE.with(renames);
        Map<QualifiedName, List<Rename.OfColumn>> byTable = new LinkedHashMap<>();
        only(renames, Rename.OfColumn.class)
                .forEach(column -> byTable.computeIfAbsent(column.table(), table -> new ArrayList<>())
                        .add(column));
        byTable.forEach((table, columns) -> check(
                columns,
                Rename.OfColumn::from,
                Rename.OfColumn::to,
                names(live.table(table).orElseThrow().columns(), Column::name),
                names(wanted.table(plan.table(table)).orElseThrow().columns(), Column::name)));
    }

    private interface Name<R, N> {

        N of(R rename);
    }

    private static <R extends Rename, N> void check(
            List<R> renames, Name<R, N> from, Name<R, N> to, Set<N> liveNames, Set<N> wantedNames) {
        Set<N> givenUp = new HashSet<>();
        Set<N> taken = new HashSet<>();
        for (R rename : renames) {
            if (!givenUp.add(from.of(rename)) || !taken.add(to.of(rename))) {
                throw refused(rename, "another --rename has one of its names", "say it once");
            }
        }
        for (R rename : renames) {
            if (liveNames.contains(to.of(rename)) && !givenUp.contains(to.of(rename))) {
                throw refused(
                        rename, to.of(rename) + " is in the database already", "leave it out, or rename that one, too");
            }
            if (wantedNames.contains(from.of(rename)) && !taken.contains(from.of(rename))) {
                throw refused(
                        rename,
                        "the entities still want " + from.of(rename),
                        "leave it out, or say what shall be renamed to " + from.of(rename));
            }
        }
    }

    private static AutogenException refused(Rename rename, String facts, String fix) {
        return new AutogenException("rename refused: " + rename.argument() + ": " + facts, fix);
    }

    private static <R extends Rename> List<R> only(List<Rename> renames, Class<R> kind) {
        return renames.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T, N> Set<N> names(Collection<T> things, Name<T, N> name) {
        Set<N> names = new HashSet<>();
        things.forEach(thing -> names.add(name.of(thing)));
        return names;
    }
}
