package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableOptions;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import schemacrawler.schemacrawler.exceptions.SchemaCrawlerException;
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSource;
import us.fatehi.utility.datasource.PooledConnectionUtility;

/**
 * Tables, through SchemaCrawler: it is given a view of our own, whose columns beyond those that JDBC knows come back as
 * attributes. It is asked for nothing else. It takes six times as long as {@link ColumnReader} for columns, sorts all
 * tables along the foreign keys that it reads, which is most of its time, and has no place for much of what a constraint
 * or an index of PostgreSQL consists of.
 */
final class TableReader {

    /**
     * SchemaCrawler strips blanks from the names that it knows, and tells tables apart by them: so they are quoted, and
     * those to use are attributes. No result is a bare column of a table: the driver would ask the server about each, as
     * SchemaCrawler wants to know whose it is. A partition's bound names no column, so {@code pg_get_expr}
     * needs no table for it.
     */
    private static final String TABLES = """
            SELECT pg_catalog.quote_ident(scope.nspname) AS "TABLE_SCHEM",
                   pg_catalog.quote_ident(scope.relname) AS "TABLE_NAME", 'TABLE' AS "TABLE_TYPE",
                   scope.oid::bigint AS "OID", scope.nspname::text AS "NAMESPACE", scope.relname::text AS "NAME",
                   d.description || '' AS "COMMENT", c.relpersistence = 'u' AS "IS_UNLOGGED", s.spcname::text AS "TABLESPACE",
                   nullif(m.amname::text, current_setting('default_table_access_method')) AS "ACCESS_METHOD",
                   k.partattrs::text AS "PARTITION_COLUMNS",
                   CASE WHEN k.partrelid IS NOT NULL THEN pg_catalog.pg_get_partkeydef(k.partrelid) END AS "PARTITION_KEY",
                   pg_catalog.pg_get_expr(c.relpartbound, 0) AS "PARTITION_BOUND",
                   parents.names AS "PARENTS",
                   nullif(c.reloptions || ARRAY(SELECT 'toast.' || option FROM unnest(toast.reloptions) option), '{}')
                        AS "PARAMETERS"
            FROM scope
                 JOIN pg_catalog.pg_class c ON c.oid = scope.oid
                 LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
                 LEFT JOIN pg_catalog.pg_partitioned_table k ON k.partrelid = c.oid
                 LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
                 LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
                 LEFT JOIN (SELECT i.inhrelid, array_agg(ARRAY[pn.nspname::text, p.relname] ORDER BY i.inhseqno) AS names
                            FROM pg_catalog.pg_inherits i
                                 JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
                                 JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
                            GROUP BY i.inhrelid) parents ON parents.inhrelid = scope.oid
                 LEFT JOIN pg_catalog.pg_description d
                      ON d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.objoid = scope.oid AND d.objsubid = 0
            """;

    private final Scope scope;
    private final LiveColumns columns;

    private TableReader(Scope scope, LiveColumns columns) {
        this.scope = scope;
        this.columns = columns;
    }

    static List<LiveTable> read(Catalogue catalogue, LiveColumns columns) throws SQLException {
        TableReader reader = new TableReader(catalogue.scope(), columns);
        List<LiveTable> tables = new ArrayList<>();
        for (Table table : tables(catalogue)) {
            reader.table(table).ifPresent(tables::add);
        }
        tables.forEach(table -> catalogue
                .objects()
                .add(SystemCatalogue.PG_CLASS, table.oid(), new DatabaseObject(ObjectKind.TABLE, table.name())));
        return tables;
    }

    /** SchemaCrawler wraps what the driver throws. */
    private static Collection<Table> tables(Catalogue catalogue) throws SQLException {
        try {
            return SchemaCrawlerLog.silenced(() -> SchemaCrawlerUtility.getCatalog(
                            new SameConnection(catalogue.connection()),
                            retrieval(catalogue.scope()),
                            options(),
                            ConfigUtility.newConfig()))
                    .getTables();
        } catch (SchemaCrawlerException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException reason) {
                    throw reason;
                }
            }
            throw failure;
        }
    }

    private static SchemaRetrievalOptions retrieval(Scope scope) {
        return SchemaRetrievalOptionsBuilder.builder()
                .withDoesNotSupportCatalogs()
                .with(
                        SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy,
                        MetadataRetrievalStrategy.data_dictionary_all)
                .withInformationSchemaViews(InformationSchemaViewsBuilder.builder()
                        .withSql(InformationSchemaKey.SCHEMATA, scope.namespacesQuery())
                        .withSql(InformationSchemaKey.TABLES, scope.withTables() + TABLES)
                        .toOptions())
                .toOptions();
    }

    private static SchemaCrawlerOptions options() {
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withSchemaInfoLevelBuilder(
                                SchemaInfoLevelBuilder.builder().setRetrieveTables(true))
                        .withMaxThreads(1)
                        .toOptions());
    }

    /** Nothing where a partitioned table went away meanwhile, so that PostgreSQL cannot tell its key any more. */
    private Optional<LiveTable> table(Table table) throws SQLException {
        if (table.hasAttribute("PARTITION_COLUMNS") && !table.hasAttribute("PARTITION_KEY")) {
            return Optional.empty();
        }
        long oid = table.<Long>getAttribute("OID");
        TableOptions options = options(table);
        return Optional.of(new LiveTable(
                oid,
                name(table.getAttribute("NAMESPACE"), table.getAttribute("NAME")),
                columns.of(oid),
                options.partitionOf().isPresent() ? List.of() : columns.inheritedOf(oid),
                table.<String>lookupAttribute("COMMENT"),
                options));
    }

    private TableOptions options(Table table) throws SQLException {
        List<QualifiedName> parents = parents(table);
        Optional<PartitionOf> partitionOf = table.<String>lookupAttribute("PARTITION_BOUND")
                .map(bound -> new PartitionOf(parents.get(0), PartitionParser.bound(bound)));
        return new TableOptions(
                table.<Boolean>getAttribute("IS_UNLOGGED"),
                table.<String>lookupAttribute("PARTITION_KEY")
                        .map(key -> PartitionParser.partitioning(key, table.getAttribute("PARTITION_COLUMNS"))),
                partitionOf.isPresent() ? List.of() : parents,
                table.<String>lookupAttribute("TABLESPACE"),
                parameters(table),
                table.<String>lookupAttribute("ACCESS_METHOD"),
                partitionOf);
    }

    private List<QualifiedName> parents(Table table) throws SQLException {
        Array parents = table.getAttribute("PARENTS");
        return parents == null
                ? List.of()
                : Arrays.stream((String[][]) parents.getArray())
                        .map(name -> name(name[0], name[1]))
                        .toList();
    }

    private static Map<String, String> parameters(Table table) throws SQLException {
        Array parameters = table.getAttribute("PARAMETERS");
        Map<String, String> values = new TreeMap<>();
        if (parameters != null) {
            for (String parameter : (String[]) parameters.getArray()) {
                int end = parameter.indexOf('=');
                values.put(parameter.substring(0, end), parameter.substring(end + 1));
            }
        }
        return values;
    }

    private QualifiedName name(@Nullable String namespace, @Nullable String name) {
        return scope.name(Objects.requireNonNull(namespace), Objects.requireNonNull(name));
    }

    /** Hands out one connection. SchemaCrawler's own source asks the server each time whether it still answers. */
    private record SameConnection(Connection connection) implements DatabaseConnectionSource {

        @Override
        public Connection get() {
            return PooledConnectionUtility.newPooledConnection(connection, this);
        }

        @Override
        public boolean releaseConnection(Connection released) {
            return true;
        }

        @Override
        public void setFirstConnectionInitializer(Consumer<Connection> initializer) {
            // There is nothing to make ready.
        }

        @Override
        public void close() {
            // It is the caller's.
        }
    }
}
