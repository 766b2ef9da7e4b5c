package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which objects of a schema the texts of others name. A name that stands for something else does no harm: what it seems to use
 * is then made earlier than it must be.
 */
final class Mentions {

    private static final Pattern NAME = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final Map<DatabaseObject, Stream<String>> texts = new HashMap<>();
    private final Map<String, List<DatabaseObject>> named = new HashMap<>();

    private Mentions() {}

    static Mentions of(Schema schema) {
        Mentions mentions = new Mentions();
        schema.tables().forEach(mentions::table);
        schema.enumTypes().forEach(type -> mentions.name(new DatabaseObject(ObjectKind.TYPE, type.name())));
        schema.others().domains().forEach(mentions::domain);
        schema.others().routines().forEach(mentions::routine);
        schema.others().views().forEach(mentions::view);
        schema.others().materializedViews().forEach(mentions::materializedView);
        schema.others()
                .policies()
                .forEach(policy -> mentions.texts.put(ObjectNames.policy(policy), conditions(policy.policy())));
        return mentions;
    }

    /** Returns what the object names; nothing where it has no texts. May be asked once for each. */
    Set<DatabaseObject> of(DatabaseObject object) {
        Stream<String> found = texts.remove(object);
        Set<DatabaseObject> mentioned = new HashSet<>();
        if (found != null) {
            found.flatMap(Mentions::names)
                    .distinct()
                    .forEach(name -> mentioned.addAll(named.getOrDefault(name, List.of())));
        }
        mentioned.remove(object);
        return mentioned;
    }

    /** Returns all names in a text of SQL, whatever they stand for. */
    static Stream<String> names(String sql) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(sql);
        while (matcher.find()) {
            names.add(
                    matcher.group(1) == null
                            ? matcher.group().toLowerCase(Locale.ROOT)
                            : matcher.group(1).replace("\"\"", "\""));
        }
        return names.stream();
    }

    private void name(DatabaseObject object) {
        named.computeIfAbsent(object.name().name(), key -> new ArrayList<>()).add(object);
    }

    private void add(ObjectKind kind, QualifiedName name, Stream<String> sql) {
        DatabaseObject object = new DatabaseObject(kind, name);
        name(object);
        texts.put(object, sql);
    }

    private void table(Table table) {
        add(ObjectKind.TABLE, table.name(), texts(table));
    }

    private void domain(Domain domain) {
        Stream<String> checks = domain.checks().stream().map(Constraint.Check::expression);
        Stream<String> rest = Stream.concat(Stream.of(domain.type().sql()), domain.defaultSql().stream());
        add(ObjectKind.DOMAIN, domain.name(), Stream.concat(checks, rest));
    }

    private void routine(Routine routine) {
        DatabaseObject object = RoutineCreation.object(routine);
        name(object);
        Stream<String> types = Stream.concat(
                routine.returns().map(SqlType::sql).stream(),
                routine.arguments().stream()
                        .flatMap(argument ->
                                Stream.concat(Stream.of(argument.type().sql()), argument.defaultSql().stream())));
        texts.put(object, Stream.concat(types, routine.body().map(Routine.Body::text).stream()));
    }

    private void view(View view) {
        add(ObjectKind.VIEW, view.name(), Stream.of(view.query()));
    }

    private void materializedView(MaterializedView view) {
        add(ObjectKind.MATERIALIZED_VIEW, view.name(), Stream.of(view.query()));
    }

    private static Stream<String> conditions(Policy policy) {
        return Stream.concat(policy.using().stream(), policy.withCheck().stream());
    }

    private static Stream<String> texts(Table table) {
        return Stream.of(
                        table.columns().stream().flatMap(Mentions::texts),
                        table.constraints().stream().flatMap(Mentions::texts),
                        table.indexes().stream().flatMap(Mentions::texts))
                .flatMap(stream -> stream);
    }

    private static Stream<String> texts(Column column) {
        Stream<String> expressions =
                Stream.concat(column.defaultSql().stream(), column.generated().map(Generated::expression).stream());
        return column.type() instanceof SqlType.BuiltIn
                ? expressions
                : Stream.concat(Stream.of(column.type().sql()), expressions);
    }

    private static Stream<String> texts(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return Stream.of(check.expression());
        }
        return constraint instanceof Exclusion exclusion ? Postponed.expressions(exclusion).stream() : Stream.empty();
    }

    private static Stream<String> texts(Index index) {
        return Stream.concat(
                index.predicate().stream(),
                index.keys().stream().filter(IndexKey::isExpression).map(IndexKey::text));
    }

    /** Returns the functions that tables and domains name, and those that these name in their turn. */
    static Set<QualifiedName> functionsUnderneath(Schema schema) {
        Set<String> names = new HashSet<>();
        schema.tables().forEach(table -> texts(table).flatMap(Mentions::names).forEach(names::add));
        for (Domain domain : schema.others().domains()) {
            domain.defaultSql().ifPresent(sql -> names(sql).forEach(names::add));
            domain.checks().forEach(check -> names(check.expression()).forEach(names::add));
        }
        Set<QualifiedName> underneath = new HashSet<>();
        boolean grows = true;
        while (grows) {
            List<Routine> found = schema.others().routines().stream()
                    .filter(routine -> names.contains(routine.name().name()) && underneath.add(routine.name()))
                    .toList();
            found.forEach(routine ->
                    routine.body().ifPresent(body -> names(body.text()).forEach(names::add)));
            grows = !found.isEmpty();
        }
        return underneath.stream().collect(Collectors.toUnmodifiableSet());
    }
}
