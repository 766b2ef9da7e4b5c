package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.diff.database.CatalogueAccess.Part;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.Origin;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.Unread;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what a live PostgreSQL database, version 14 or later, holds. The number of statements that it sends is the same
 * whatever the number of tables.
 */
public final class DatabaseReader {

    /**
     * PostgreSQL's catalogue functions do not look at the snapshot of the transaction: they fail so where an object
     * went away since ("cache lookup failed", SQLSTATE XX000, internal_error).
     */
    private static final String WENT_AWAY = "XX000";

    /** How often the reading begins anew because something went away; each time with a new snapshot. */
    private static final int ATTEMPTS = 5;

    /**
     * Reads the {@code current_schema()} of the connection and the namespaces of the options, in one consistent
     * picture. Names in the former come out unqualified, all others qualified; everything is sorted by name, columns
     * stand in their own order. Objects that belong to an extension and temporary ones are not there. The
     * connection stays open and is left as it was found; where auto-commit is off, the reading is part of the caller's
     * transaction.
     *
     * @throws AutogenException where the database cannot be read
     */
    public Schema read(Connection connection, ReadOptions options) {
        Objects.requireNonNull(connection, "connection is null");
        Objects.requireNonNull(options, "options is null");
        try {
            return read(connection, options, ATTEMPTS);
        } catch (SQLException failure) {
            throw new AutogenException(
                    "database not read: " + failure.getMessage(),
                    "check that the server is up and that the role may connect to the database",
                    failure);
        }
    }

    private static Schema read(Connection connection, ReadOptions options, int attempts) throws SQLException {
        try (ReadTransaction transaction = ReadTransaction.begin(connection)) {
            try {
                return snapshot(connection, options);
            } catch (SQLException failure) {
                if (attempts == 1 || !transaction.isOwn() || !WENT_AWAY.equals(failure.getSQLState())) {
                    throw failure;
                }
            }
        }
        return read(connection, options, attempts - 1);
    }

    private static Schema snapshot(Connection connection, ReadOptions options) throws SQLException {
        CatalogueAccess access = CatalogueAccess.read(connection);
        Scope scope = Scope.of(connection, options);
        if (scope.isEmpty()) {
            return Schema.EMPTY;
        }
        Catalogue catalogue = Catalogue.of(connection, scope);
        LiveSequences sequences = LiveSequences.read(catalogue);
        List<EnumType> enumTypes = EnumReader.read(catalogue);
        List<LiveTable> tables = TableReader.read(catalogue, ColumnReader.read(catalogue, sequences.identities()));
        LiveIndexes indexes = IndexReader.read(catalogue, tables);
        Map<Long, List<Constraint>> constraints = new ConstraintReader(catalogue, tables, indexes).read();
        List<Table> result = new ArrayList<>();
        for (LiveTable table : tables) {
            result.add(new Table(
                    table.name(),
                    List.copyOf(table.columns().values()),
                    constraints.getOrDefault(table.oid(), List.of()),
                    indexes.of(table),
                    table.comment(),
                    table.options()));
        }
        result.sort(Comparator.comparing(Table::name));
        OtherObjects others = others(catalogue, access, indexes);
        // Last: what numbers in the catalogue stand for is known by then.
        ObjectFacts facts = facts(catalogue, access, tables, indexes, sequences.origins());
        return new Schema(scope.namespaces(), enumTypes, sequences.sequences(), result, others, facts);
    }

    private static OtherObjects others(Catalogue catalogue, CatalogueAccess access, LiveIndexes indexes)
            throws SQLException {
        LiveViews views =
                access.read(Part.VIEWS, new LiveViews(List.of(), List.of()), () -> ViewReader.read(catalogue));
        LivePolicies policies =
                access.read(Part.POLICIES, new LivePolicies(List.of(), List.of()), () -> PolicyReader.read(catalogue));
        return new OtherObjects(
                access.read(Part.EXTENSIONS, List.of(), () -> ExtensionReader.read(catalogue)),
                access.read(Part.DOMAINS, List.of(), () -> DomainReader.read(catalogue)),
                access.read(Part.FUNCTIONS, List.of(), () -> RoutineReader.read(catalogue)),
                views.views(),
                views.materializedViews(),
                indexes.ofViews(),
                access.read(Part.TRIGGERS, List.of(), () -> TriggerReader.read(catalogue)),
                policies.rowSecurity(),
                policies.policies());
    }

    private static ObjectFacts facts(
            Catalogue catalogue,
            CatalogueAccess access,
            List<LiveTable> tables,
            LiveIndexes indexes,
            SortedMap<DatabaseObject, Origin> ofSequences)
            throws SQLException {
        LivePrivileges privileges = access.read(
                Part.PRIVILEGES, new LivePrivileges(List.of(), List.of()), () -> PrivilegeReader.read(catalogue));
        SortedMap<DatabaseObject, Origin> origins =
                access.read(Part.EXTENSIONS, new TreeMap<>(), () -> OriginReader.read(catalogue));
        origins.putAll(indexes.origins());
        origins.putAll(ofSequences);
        SortedMap<QualifiedName, List<String>> inherited = new TreeMap<>();
        tables.stream()
                .filter(table -> !table.inheritedColumns().isEmpty())
                .forEach(table -> inherited.put(table.name(), table.inheritedColumns()));
        List<Unread> unread = new ArrayList<>(access.unread());
        unread.addAll(access.read(Part.OTHERS, List.of(), () -> UnreadReader.read(catalogue)));
        unread.sort(Comparator.comparing(Unread::what));
        return new ObjectFacts(
                access.read(Part.COMMENTS, new TreeMap<>(), () -> CommentReader.read(catalogue)),
                privileges.grants(),
                privileges.revocations(),
                origins,
                access.read(Part.DEPENDENCIES, new TreeMap<>(), () -> DependencyReader.read(catalogue)),
                inherited,
                indexes.constraintStorage(),
                indexes.invalid(),
                unread);
    }
}
