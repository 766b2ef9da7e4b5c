package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What objects use only in parts of them that are made later, so that objects which use each other can be made: a default, a
 * check, the body of a function. The catalogue knows what a table uses, not which default of it does: whatever names the
 * thing is taken for a part that uses it.
 *
 * @param uses by object
 */
record Postponed(Map<DatabaseObject, SortedSet<DatabaseObject>> uses) {

    static final Postponed NOTHING = new Postponed(Map.of());

    Postponed {
        uses = Collections.unmodifiableMap(new TreeMap<>(uses));
    }

    /** Returns this with one more use; the object must be one that {@link #canWait} of. */
    Postponed with(DatabaseObject object, DatabaseObject used) {
        Map<DatabaseObject, SortedSet<DatabaseObject>> more = new TreeMap<>(uses);
        SortedSet<DatabaseObject> all = new TreeSet<>(of(object));
        all.add(used);
        more.put(object, all);
        return new Postponed(more);
    }

    /** Returns what the object uses later only. */
    SortedSet<DatabaseObject> of(DatabaseObject object) {
        return uses.getOrDefault(object, Collections.emptySortedSet());
    }

    /** Returns whether the SQL is part of the object and names something that the object uses later only. */
    boolean names(DatabaseObject object, String sql) {
        return of(object).stream().anyMatch(used -> names(sql, used));
    }

    /** Returns whether the object can be made without what it uses, and finished when that is there. */
    static boolean canWait(Schema schema, DatabaseObject object, DatabaseObject used) {
        Predicate<String> names = sql -> names(sql, used);
        return switch (object.kind()) {
            case TABLE ->
                schema.table(object.name())
                        .filter(table -> canWait(table, names))
                        .isPresent();
            case DOMAIN -> schema.others().domains().stream().anyMatch(each -> canWait(each, object, names));
            case FUNCTION, PROCEDURE ->
                schema.others().routines().stream().anyMatch(each -> canWait(each, object, names));
            default -> false;
        };
    }

    private static boolean canWait(Table table, Predicate<String> names) {
        Stream<String> fixed = Stream.concat(
                table.columns().stream().map(Column::type).map(SqlType::sql),
                table.columns().stream().flatMap(column -> column.generated().map(Generated::expression).stream()));
        return fixed.noneMatch(names)
                && Stream.concat(
                                table.columns().stream().flatMap(column -> column.defaultSql().stream()),
                                table.constraints().stream().flatMap(Postponed::expressions))
                        .anyMatch(names);
    }

    private static boolean canWait(Domain domain, DatabaseObject object, Predicate<String> names) {
        return domain.name().equals(object.name())
                && !names.test(domain.type().sql())
                && Stream.concat(
                                domain.defaultSql().stream(),
                                domain.checks().stream().map(Constraint.Check::expression))
                        .anyMatch(names);
    }

    /** The body alone can wait: arguments and result are what a function is called by. */
    private static boolean canWait(Routine routine, DatabaseObject object, Predicate<String> names) {
        return RoutineCreation.object(routine).equals(object)
                && routine.body().filter(Routine.Body::isParsed).isPresent()
                && Stream.concat(
                                routine.returns().map(SqlType::sql).stream(),
                                routine.arguments().stream()
                                        .flatMap(argument -> Stream.concat(
                                                Stream.of(argument.type().sql()), argument.defaultSql().stream())))
                        .noneMatch(names);
    }

    /** Returns the SQL of what can be added to a table later. */
    private static Stream<String> expressions(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return Stream.of(check.expression());
        }
        return constraint instanceof Exclusion exclusion ? expressions(exclusion).stream() : Stream.empty();
    }

    static List<String> expressions(Exclusion exclusion) {
        return Stream.concat(
                        exclusion.predicate().stream(),
                        exclusion.elements().stream()
                                .filter(element -> element.key().isExpression())
                                .map(element -> element.key().text()))
                .toList();
    }

    /** As the name stands in SQL, whether in quotes or not. */
    private static boolean names(String sql, DatabaseObject used) {
        return sql.contains(used.name().name().replace("\"", "\"\""));
    }
}
