package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Catalog;
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
import schemacrawler.tools.options.ConfigUtility;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * Tables and columns, through SchemaCrawler: one query each, of our own, whose columns beyond those that JDBC knows
 * come back as an attribute. SchemaCrawler is asked for nothing else: it sorts all tables along the foreign keys that
 * it reads, which is most of its time, and has no place for much of what a constraint or an index of PostgreSQL
 * consists of.
 */
final class TableReader {

    private static final String TABLES = """
            SELECT scope.nspname AS "TABLE_SCHEM", scope.relname AS "TABLE_NAME", 'TABLE' AS "TABLE_TYPE",
                   ARRAY[scope.oid::text, scope.relname, d.description, scope.nspname] AS "FACTS"
            FROM scope
                 LEFT JOIN pg_catalog.pg_description d
                      ON d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.objoid = scope.oid AND d.objsubid = 0
            """;

    /**
     * What PostgreSQL adds comes as one array, not as a column each: at each access SchemaCrawler sorts all columns of
     * the result to find one. Names and comments are in it too, because SchemaCrawler strips blanks from what it knows
     * by name. A collation is there where it is not that of the type. The first element says the type of all, and that of a
     * name would cut them to 63 bytes.
     */
    private static final String COLUMNS = """
            SELECT scope.nspname AS "TABLE_SCHEM", scope.relname AS "TABLE_NAME", a.attname AS "COLUMN_NAME",
                   a.attnum AS "ORDINAL_POSITION", t.typname AS "TYPE_NAME",
                   CASE WHEN a.attnotnull THEN 0 ELSE 1 END AS "NULLABLE",
                   ARRAY[a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attidentity::text,
                         a.attgenerated::text, pg_catalog.pg_get_expr(f.adbin, f.adrelid), d.description,
                         CASE WHEN NOT pg_catalog.pg_collation_is_visible(l.oid) THEN ln.nspname END, l.collname]
                        AS "FACTS"
            FROM scope
                 JOIN pg_catalog.pg_attribute a ON a.attrelid = scope.oid AND a.attnum > 0 AND NOT a.attisdropped
                 JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
                 LEFT JOIN pg_catalog.pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
                 LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
                 LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
                 LEFT JOIN pg_catalog.pg_description d
                      ON d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND d.objoid = a.attrelid AND d.objsubid = a.attnum
            """;

    private final Scope scope;
    private final Map<ColumnNumber, SequenceOptions> identities;

    /**
     * Reads the tables of a scope.
     *
     * @param identities how the identity columns count
     */
    TableReader(Scope scope, Map<ColumnNumber, SequenceOptions> identities) {
        this.scope = scope;
        this.identities = identities;
    }

    List<LiveTable> read(Connection connection) throws SQLException {
        Catalog catalog = SchemaCrawlerLog.silenced(() -> SchemaCrawlerUtility.getCatalog(
                DatabaseConnectionSources.fromConnection(connection),
                retrieval(),
                options(),
                ConfigUtility.newConfig()));
        // getTables and getColumns sort anew at each call.
        return catalog.getTables().stream().map(this::table).toList();
    }

    private SchemaRetrievalOptions retrieval() {
        return SchemaRetrievalOptionsBuilder.builder()
                .withDoesNotSupportCatalogs()
                .with(
                        SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy,
                        MetadataRetrievalStrategy.data_dictionary_all)
                .with(
                        SchemaInfoMetadataRetrievalStrategy.tableColumnsRetrievalStrategy,
                        MetadataRetrievalStrategy.data_dictionary_all)
                .withInformationSchemaViews(InformationSchemaViewsBuilder.builder()
                        .withSql(InformationSchemaKey.SCHEMATA, scope.namespacesQuery())
                        .withSql(InformationSchemaKey.TABLES, scope.withTables() + TABLES)
                        .withSql(InformationSchemaKey.TABLE_COLUMNS, scope.withTables() + COLUMNS)
                        .toOptions())
                .toOptions();
    }

    private static SchemaCrawlerOptions options() {
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withSchemaInfoLevelBuilder(SchemaInfoLevelBuilder.builder()
                                .setRetrieveTables(true)
                                .setRetrieveTableColumns(true))
                        .withMaxThreads(1)
                        .toOptions());
    }

    private LiveTable table(Table table) {
        Facts facts = Facts.of(table);
        long oid = Long.parseLong(facts.text(0));
        SortedMap<Integer, Column> columns = new TreeMap<>();
        for (schemacrawler.schema.Column column : table.getColumns()) {
            int number = column.getOrdinalPosition();
            columns.put(number, column(column, new ColumnNumber(oid, number)));
        }
        return new LiveTable(oid, scope.name(facts.text(3), facts.text(1)), columns, facts.optional(2));
    }

    private Column column(schemacrawler.schema.Column column, ColumnNumber number) {
        Facts facts = Facts.of(column);
        String generation = facts.text(3);
        boolean isGenerated = !generation.isEmpty();
        Optional<String> expression = facts.optional(4);
        return new Column(
                facts.text(0),
                SqlType.parse(facts.text(1)),
                !column.isNullable(),
                isGenerated ? Optional.empty() : expression,
                facts.text(2).isEmpty() ? Optional.empty() : Optional.of(identity(facts.text(2), number)),
                isGenerated ? expression.map(text -> generated(text, generation)) : Optional.empty(),
                facts.optional(7).map(name -> new QualifiedName(facts.optional(6), name)),
                facts.optional(5));
    }

    /** The kinds are those of {@code pg_attribute.attgenerated}. */
    private static Generated generated(String expression, String kind) {
        return new Generated(Parentheses.stripped(expression), kind.equals("v"));
    }

    private Identity identity(String kind, ColumnNumber column) {
        return new Identity(kind.equals("a"), identities.getOrDefault(column, SequenceOptions.DEFAULT));
    }

    /** The column "FACTS" of the queries. */
    private record Facts(@Nullable String[] values) {

        static Facts of(AttributedObject owner) {
            try {
                return new Facts((String[]) owner.<Array>getAttribute("FACTS").getArray());
            } catch (SQLException failure) {
                throw new AssertionError("an array of texts that is already here", failure);
            }
        }

        String text(int position) {
            return Objects.requireNonNull(values[position], "fact is null");
        }

        Optional<String> optional(int position) {
            return Optional.ofNullable(values[position]);
        }
    }
}
