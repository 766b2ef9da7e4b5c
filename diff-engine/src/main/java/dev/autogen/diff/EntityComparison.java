package dev.autogen.diff;

import dev.autogen.AutogenException;
import dev.autogen.diff.compare.ColumnOrder;
import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.compare.EnumOrder;
import dev.autogen.diff.compare.ExcludedObjects;
import dev.autogen.diff.compare.LeftAlone;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.compare.TakenNames;
import dev.autogen.diff.compare.UndeclaredKind;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.EnumCasts;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.diff.database.RenamedExpressions;
import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.diff.rename.RenamePlan;
import dev.autogen.diff.rename.RenameSettings;
import dev.autogen.diff.rename.RenamedTexts;
import dev.autogen.diff.rename.Renaming;
import dev.autogen.diff.rows.Ordinals;
import dev.autogen.diff.rows.Reviewed;
import dev.autogen.diff.rows.RowReview;
import dev.autogen.operation.Change;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares entities with a live database. */
public final class EntityComparison {

    private EntityComparison() {}

    /**
     * Returns what must change for the database to be as the entities want it.
     *
     * @param connection to the database; whatever is tried out on it is rolled back
     * @throws AutogenException where the entities or the database cannot be read, or a schema of the scope does not exist
     */
    public static Differences run(Connection connection, EntitySettings settings, ComparisonScope scope) {
        return run(connection, settings, scope, ComparisonAids.NONE);
    }

    /**
     * Does so where some of it may only be called otherwise.
     *
     * @throws AutogenException also where a rename was given that cannot be
     */
    public static Differences run(
            Connection connection, EntitySettings settings, ComparisonScope scope, RenameSettings renames) {
        return run(connection, settings, scope, ComparisonAids.NONE.with(renames));
    }

    /**
     * Does so with what the project knows beside.
     *
     * @throws AutogenException also where a rename was given that cannot be
     */
    public static Differences run(
            Connection connection, EntitySettings settings, ComparisonScope scope, ComparisonAids aids) {
        try {
            EntitySettings inNamespace = settings.withDefaultNamespace(currentNamespace(connection));
            return run(connection, inNamespace, new EntityReader(inNamespace).read(), scope, aids);
        } catch (SQLException problem) {
            throw unreadable(problem);
        }
    }

    /**
     * Does so with entities that were read before, for one who compares them with many databases.
     *
     * @param entities what is in the current schema of the connection has no namespace
     */
    public static Differences run(
            Connection connection, EntitySettings settings, EntitySchema entities, ComparisonScope scope) {
        try {
            return run(connection, settings, entities, scope, ComparisonAids.NONE);
        } catch (SQLException problem) {
            throw unreadable(problem);
        }
    }

    private static AutogenException unreadable(SQLException problem) {
        return new AutogenException(
                "reading the database failed: " + problem.getMessage(),
                "let the role read the catalogue and create temporary tables",
                problem);
    }

    private static Differences run(
            Connection connection,
            EntitySettings settings,
            EntitySchema entities,
            ComparisonScope scope,
            ComparisonAids aids)
            throws SQLException {
        String namespace = currentNamespace(connection);
        NameChoice choice = new NameChoice(scope.tables(), settings.environment(), namespace);
        Schema read = new DatabaseReader().read(connection, options(entities.schema(), scope, choice));
        refuseMissing(choice.namespaces(scope.namespaces()), namespace, read);
        Schema chosen = choice.chosen(entities.schema(), read);
        TakenNames taken = TakenNames.of(read, chosen);
        Schema wanted =
                EnumOrder.kept(taken.without(chosen), read, entities.hints().orderedEnums());
        MappingSql mappingSql = new MappingSql(entities.statements(), read, wanted);
        Schema there = mappingSql.withoutTheirs(choice.chosen(read, wanted));
        Renaming renaming = Renaming.decide(
                there,
                ComparedPart.of(there, wanted),
                wanted,
                namespace,
                entities.hints().renames(),
                aids.renames());
        Schema renamed = renaming.renamed(texts(connection, there, renaming.plan()));
        Schema live = ComparedPart.of(renamed, wanted, scope.removed());
        Alignment alignment = new PostgresCanonicalizer(aids.scratch()).align(connection, live, wanted);
        Hooks hooks = new Hooks(settings.environment());
        Alignment decided = withExcluded(hooks.decided(alignment, wanted), scope, namespace);
        LeftAlone leftAlone = LeftAlone.of(
                decided.live(), decided.wanted(), scope.removed(), partitionsThatStay(renamed, wanted, scope));
        List<Change> changes = new ArrayList<>(renaming.changes());
        changes.addAll(SchemaComparison.between(
                decided.live(), leftAlone.wanted(), EnumCasts.read(connection, live), hooks.naming(), decided.alike()));
        changes = mappingSql.among(new InitialRows(entities.initialRows(), wanted).among(changes, read, connection));
        Ordinals constants = ordinals(entities, wanted, aids);
        Schema stored = stored(decided.live(), there);
        Reviewed reviewed = RowReview.of(connection, stored, decided.wanted(), constants.changes(stored, changes));
        List<String> warnings = new ArrayList<>(entities.notes());
        warnings.addAll(taken.warnings());
        warnings.addAll(alignment.warnings());
        warnings.addAll(mappingSql.warnings());
        warnings.addAll(reviewed.warnings());
        List<String> notes = new ArrayList<>(leftAlone.notes());
        if (aids.isColumnOrderTold()) {
            notes.addAll(ColumnOrder.differences(live, wanted));
        }
        return new Differences(
                hooks.processed(
                        Sources.named(HazardReview.of(safe(reviewed.changes(), entities)), entities.provenance())),
                warnings,
                notes,
                constants.news());
    }

    private static Alignment withExcluded(Alignment decided, ComparisonScope scope, String namespace) {
        if (scope.excluded().isEmpty()) {
            return decided;
        }
        Schema kept = ExcludedObjects.kept(
                decided.live(), decided.wanted(), object -> scope.excluded().excludes(object, namespace));
        return new Alignment(decided.live(), kept, decided.alike(), decided.warnings());
    }

    private static List<QualifiedName> partitionsThatStay(Schema live, Schema wanted, ComparisonScope scope) {
        return scope.removed().contains(UndeclaredKind.PARTITIONS) ? List.of() : ComparedPart.partitions(live, wanted);
    }

    /** What entities want that were left out is not known, so that nothing can be said to be unwanted. */
    private static List<Change> safe(List<Change> changes, EntitySchema entities) {
        return entities.skipped().isEmpty()
                ? changes
                : changes.stream()
                        .filter(change -> change.kind() != Change.Kind.REMOVED)
                        .toList();
    }

    private static Ordinals ordinals(EntitySchema entities, Schema wanted, ComparisonAids aids) {
        return new Ordinals(
                entities.ordinals().stream()
                        .filter(column -> wanted.table(column.table()).isPresent())
                        .toList(),
                aids.ordinals());
    }

    /** Returns what has the same name in the database: rows of what is renamed are not looked at. */
    private static Schema stored(Schema live, Schema there) {
        Map<QualifiedName, Table> known =
                there.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        return live.withTables(live.tables().stream()
                .filter(table -> known.containsKey(table.name()))
                .map(table -> table.withColumns(table.columns().stream()
                        .filter(column ->
                                known.get(table.name()).column(column.name()).isPresent())
                        .toList()))
                .toList());
    }

    private static RenamedTexts texts(Connection connection, Schema live, RenamePlan plan) {
        return new RenamedTexts(
                plan.isEmpty() ? Map.of() : RenamedExpressions.read(connection, live, plan.tables(), plan.columns()));
    }

    private static String currentNamespace(Connection connection) throws SQLException {
        String namespace = connection.getSchema();
        if (namespace == null) {
            throw new AutogenException(
                    "no current schema: the search path of the role names none that exists and that it may use",
                    "grant usage on the schema to the role, or add currentSchema=... to the URL");
        }
        return namespace;
    }

    private static ReadOptions options(Schema entities, ComparisonScope scope, NameChoice choice) {
        Set<String> namespaces = new TreeSet<>(namespaces(entities));
        namespaces.addAll(scope.namespaces());
        return new ReadOptions(choice.namespaces(namespaces), scope.tables(), scope.ownTables(), choice.forReader());
    }

    private static void refuseMissing(List<String> namespaces, String current, Schema read) {
        List<String> missing = namespaces.stream()
                .filter(name -> !name.equals(current) && !read.namespaces().contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new AutogenException(
                    "schema not found: " + String.join(", ", missing) + " in the database",
                    "create it, or take it out of the schemas to compare");
        }
    }

    private static List<String> namespaces(Schema schema) {
        Stream<QualifiedName> names = Stream.of(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.enumTypes().stream().map(EnumType::name),
                        schema.others().domains().stream().map(Domain::name),
                        schema.others().routines().stream().map(Routine::name),
                        schema.others().views().stream().map(View::name),
                        schema.others().materializedViews().stream().map(MaterializedView::name))
                .flatMap(stream -> stream);
        Set<String> namespaces = new TreeSet<>(schema.namespaces());
        names.forEach(name -> name.schema().ifPresent(namespaces::add));
        return List.copyOf(namespaces);
    }
}
