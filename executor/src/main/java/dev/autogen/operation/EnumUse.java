package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A column whose enum is replaced. The methods return a copy.
 *
 * @param isArray whether the column holds arrays of the enum
 * @param defaultSql the default that the column has, in the words of the new enum; empty where it has none
 * @param renamings what becomes of values that the new enum lacks, each old label once
 */
public record EnumUse(
        QualifiedName table, String column, boolean isArray, Optional<String> defaultSql, List<Renaming> renamings) {

    /** A label that goes, and the one that stands in its place. */
    public record Renaming(String from, String to) {

        public Renaming {
            EnumType.checkedLabel(from, "map");
            EnumType.checkedLabel(to, "map");
        }
    }

    public EnumUse {
        Objects.requireNonNull(table, "table is null");
        Names.checked(column, "column");
        Objects.requireNonNull(defaultSql, "defaultSql is null");
        renamings = List.copyOf(renamings);
        long distinct = renamings.stream().map(Renaming::from).distinct().count();
        if (distinct < renamings.size()) {
            throw new AutogenException(
                    "replace enum refused: " + table + "." + column + " maps a label twice: " + renamings,
                    "map it once");
        }
    }

    public EnumUse(QualifiedName table, String column) {
        this(table, column, false, Optional.empty(), List.of());
    }

    /** Says that the column holds arrays of the enum. */
    public EnumUse array() {
        return new EnumUse(table, column, true, defaultSql, renamings);
    }

    /** Keeps a default, an SQL expression in the words of the new enum; a text literal brings its own quotes. */
    public EnumUse defaultSql(String expression) {
        return new EnumUse(table, column, isArray, Optional.of(expression), renamings);
    }

    /** Turns a label that goes into one that stays; without it PostgreSQL fails where a row has the label. */
    public EnumUse map(String from, String to) {
        List<Renaming> more = new ArrayList<>(renamings);
        more.add(new Renaming(from, to));
        return new EnumUse(table, column, isArray, defaultSql, more);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
