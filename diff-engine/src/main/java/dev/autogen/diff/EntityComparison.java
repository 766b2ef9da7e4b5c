package dev.autogen.diff;

import dev.autogen.AutogenException;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.EnumCasts;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.operation.Change;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares entities with a live database. */
public final class EntityComparison {

    /** Where other tools keep their history; never ours to drop. */
    private static final List<String> BOOKKEEPING =
            List.of("flyway_schema_history", "schema_version", "databasechangelog", "databasechangeloglock");

    private EntityComparison() {}

    /**
     * Returns what must change for the database to be as the entities want it.
     *
     * @param connection to the database; whatever is tried out on it is rolled back
     * @param excluded tables that are nobody's business, such as the version table
     * @throws AutogenException where the entities or the database cannot be read
     */
    public static Differences run(Connection connection, EntitySettings settings, Set<QualifiedName> excluded) {
        try {
            String namespace = currentNamespace(connection);
            EntitySchema wanted = new EntityReader(settings.withDefaultNamespace(namespace)).read();
            List<String> namespaces = namespaces(wanted.schema());
            ReadOptions options = new ReadOptions(namespaces, excluded(namespaces, excluded));
            Schema live = new DatabaseReader().read(connection, options);
            Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted.schema());
            List<Change> changes =
                    SchemaComparison.between(alignment.live(), alignment.wanted(), EnumCasts.read(connection, live));
            List<String> warnings = new ArrayList<>(wanted.notes());
            warnings.addAll(alignment.warnings());
            return new Differences(HazardReview.of(changes), warnings);
        } catch (SQLException problem) {
            throw new AutogenException(
                    "reading the database failed: " + problem.getMessage(),
                    "let the role read the catalogue and create temporary tables",
                    problem);
        }
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

    private static List<String> namespaces(Schema schema) {
        Stream<QualifiedName> names = Stream.of(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.enumTypes().stream().map(EnumType::name))
                .flatMap(stream -> stream);
        Set<String> namespaces = new TreeSet<>(schema.namespaces());
        names.forEach(name -> name.schema().ifPresent(namespaces::add));
        return List.copyOf(namespaces);
    }

    private static Set<QualifiedName> excluded(List<String> namespaces, Set<QualifiedName> given) {
        Set<QualifiedName> excluded = new HashSet<>(given);
        for (String table : BOOKKEEPING) {
            excluded.add(QualifiedName.of(table));
            namespaces.forEach(namespace -> excluded.add(QualifiedName.of(namespace, table)));
        }
        return excluded;
    }
}
