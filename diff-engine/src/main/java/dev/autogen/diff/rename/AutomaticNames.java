package dev.autogen.diff.rename;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that PostgreSQL gave of itself: they say table and columns, and shall say the new ones. A name that somebody chose is
 * nobody's business here, even where the table's is a part of it.
 */
final class AutomaticNames implements Constraint.Visitor<Optional<String>> {

    private final Table table;
    private final RenamePlan plan;

    /**
     * Looks after what a table has.
     *
     * @param table as it is now
     */
    AutomaticNames(Table table, RenamePlan plan) {
        this.table = table;
        this.plan = plan;
    }

    /** Returns the new name of a constraint; empty where it keeps its own. */
    Optional<String> of(Constraint constraint) {
        return constraint.name().flatMap(name -> constraint.accept(this));
    }

    /** Returns the new name of an index; empty where it keeps its own. */
    Optional<String> of(Index index) {
        return index.name().flatMap(name -> renamed(name, parts(index.keys(), index.include()), "idx"));
    }

    /** Returns the new name of the sequence of a column; empty where it keeps its own. */
    Optional<String> ofSequence(String name, String column) {
        return renamed(name, List.of(column), "seq");
    }

    @Override
    public Optional<String> primaryKey(Constraint.PrimaryKey constraint) {
        return constraint.name().flatMap(name -> renamed(name, List.of(), "pkey"));
    }

    @Override
    public Optional<String> unique(Constraint.Unique constraint) {
        return constraint
                .name()
                .flatMap(name -> renamed(name, joined(constraint.columns(), constraint.include()), "key"));
    }

    @Override
    public Optional<String> foreignKey(Constraint.ForeignKey constraint) {
        return constraint.name().flatMap(name -> renamed(name, constraint.columns(), "fkey"));
    }

    /** PostgreSQL names the column that a check reads, where it is one. */
    @Override
    public Optional<String> check(Constraint.Check constraint) {
        Stream<List<String>> readColumns = Stream.concat(
                table.columns().stream().map(column -> List.of(column.name())), Stream.of(List.<String>of()));
        return readColumns
                .flatMap(columns -> renamed(constraint.name().orElseThrow(), columns, "check").stream())
                .findFirst();
    }

    @Override
    public Optional<String> notNull(Constraint.NotNull constraint) {
        return renamed(constraint.name().orElseThrow(), List.of(constraint.column()), "not_null");
    }

    @Override
    public Optional<String> exclusion(Exclusion constraint) {
        List<IndexKey> keys =
                constraint.elements().stream().map(element -> element.key()).toList();
        return renamed(constraint.name().orElseThrow(), parts(keys, constraint.include()), "excl");
    }

    private static List<String> parts(List<IndexKey> keys, List<String> include) {
        return joined(
                keys.stream()
                        .map(key -> key.isExpression() ? "expr" : key.text())
                        .toList(),
                include);
    }

    private static List<String> joined(List<String> keys, List<String> include) {
        return Stream.concat(keys.stream(), include.stream()).toList();
    }

    /** Where a name was taken, PostgreSQL put a number behind it ({@code ChooseRelationName} in indexcmds.c). */
    private Optional<String> renamed(String name, List<String> columns, String suffix) {
        Matcher number = Pattern.compile(suffix + "(\\d*)$").matcher(name);
        if (!number.find()) {
            return Optional.empty();
        }
        String ending = suffix + number.group(1);
        QualifiedName tableName = plan.table(table.name());
        String old = Names.invented(table.name().name(), distinct(columns), ending);
        String fresh = Names.invented(tableName.name(), distinct(plan.columns(table.name(), columns)), ending);
        return name.equals(old) && !fresh.equals(old) ? Optional.of(fresh) : Optional.empty();
    }

    /** What comes twice, several expressions for example, gets a number ({@code ChooseIndexColumnNames} in indexcmds.c). */
    private static List<String> distinct(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            String name = part;
            for (int number = 1; names.contains(name); number++) {
                name = part + number;
            }
            names.add(name);
        }
        return names;
    }
}
