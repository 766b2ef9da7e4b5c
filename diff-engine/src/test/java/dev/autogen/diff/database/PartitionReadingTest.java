package dev.autogen.diff.database;

import static dev.autogen.schema.IndexKey.column;
import static dev.autogen.schema.IndexKey.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.Partitioning;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of partitioned tables and partitions, on each version of the server. */
class PartitionReadingTest {

    private static final String ODD = "o'd\"d), (\"\",\"\\";

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_key_is_a_column_or_an_expression_with_what_is_not_ordinary(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema other;
                    create collation other."c), (c" from "C";
                    create function other."f ("(integer, text) returns integer immutable language sql as 'select $1';
                    create operator class other.backwards for type text using btree as
                        operator 1 ~>~, operator 2 ~>=~, operator 3 =, operator 4 ~<=~, operator 5 ~<~,
                        function 1 bttext_pattern_cmp(text, text);
                    create table a (one integer, two text, three text collate "C") partition by range
                        (one, two text_pattern_ops, three collate "POSIX", (two || 'x, y') collate other."c), (c" other.backwards,
                         lower(two), ((one + 1)), other."f ("(one, 'a) COLLATE b'));
                    create table b ("o'd""d), (""\""," integer) partition by list ("o'd""d), (""\"",");
                    create table c (id bigint, name varchar) partition by hash (id, name varchar_pattern_ops);
                    create table d (id bigint, at timestamptz) partition by list ((case when id > 0 then 'a' else 'b' end));
                    create table e (at timestamptz) partition by range (extract(year from at at time zone 'UTC'))""");

            assertThat(partitioning(database, "a"))
                    .isEqualTo(new Partitioning(
                            Partitioning.Strategy.RANGE,
                            List.of(
                                    column("one"),
                                    column("two").operatorClass("text_pattern_ops"),
                                    column("three").collate("POSIX"),
                                    expression("two || 'x, y'::text")
                                            .collate(QualifiedName.of("other", "c), (c"))
                                            .operatorClass(QualifiedName.of("other", "backwards")),
                                    expression("lower(two)"),
                                    expression("one + 1"),
                                    expression("other.\"f (\"(one, 'a) COLLATE b'::text)"))));
            assertThat(partitioning(database, "b"))
                    .isEqualTo(new Partitioning(Partitioning.Strategy.LIST, List.of(column("o'd\"d), (\"\","))));
            assertThat(partitioning(database, "c"))
                    .isEqualTo(new Partitioning(
                            Partitioning.Strategy.HASH,
                            List.of(column("id"), column("name").operatorClass("varchar_pattern_ops"))));
            assertThat(partitioning(database, "d").keys())
                    .extracting(IndexKey::isExpression)
                    .containsExactly(true);
            assertThat(partitioning(database, "e").keys())
                    .extracting(IndexKey::isExpression)
                    .containsExactly(true);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_bound_is_exact_whatever_stands_in_its_values(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table r (a date, b text, c integer) partition by range (a, b, c);
                    create table r1 partition of r for values from (minvalue, minvalue, minvalue) to ('2020-01-01', 'o''d"d), ("","\\', -1);
                    create table r2 partition of r for values from ('2020-01-01', 'o''d"d), ("","\\', -1) to (maxvalue, maxvalue, maxvalue);
                    create table l (a text) partition by list (a);
                    create table l1 partition of l for values in ('o''d"d), ("","\\', null, 'NULL', '''', E'two\\nlines', '(', ',', 'a'::varchar);
                    create table l2 partition of l default;
                    create table n (a numeric(10, 2)) partition by list (a);
                    create table n1 partition of n for values in (1.5, -2, 1 + 2);
                    create table h (a integer) partition by hash (a);
                    create table h1 partition of h for values with (modulus 4, remainder 3)""");

            String odd = "'" + ODD.replace("'", "''") + "'";
            assertThat(partition(database, "r1"))
                    .isEqualTo(partitionOf(
                            "r",
                            new PartitionBound.Range(
                                    List.of("MINVALUE", "MINVALUE", "MINVALUE"),
                                    List.of("'2020-01-01'", odd, "'-1'"))));
            assertThat(partition(database, "r2"))
                    .isEqualTo(partitionOf(
                            "r",
                            new PartitionBound.Range(
                                    List.of("'2020-01-01'", odd, "'-1'"),
                                    List.of("MAXVALUE", "MAXVALUE", "MAXVALUE"))));
            assertThat(partition(database, "l1"))
                    .isEqualTo(partitionOf(
                            "l",
                            new PartitionBound.In(
                                    List.of(odd, "NULL", "'NULL'", "''''", "'two\nlines'", "'('", "','", "'a'"))));
            assertThat(partition(database, "l2")).isEqualTo(partitionOf("l", new PartitionBound.Remaining()));
            assertThat(partition(database, "n1"))
                    .isEqualTo(partitionOf("n", new PartitionBound.In(List.of("1.50", "'-2.00'", "3.00"))));
            assertThat(partition(database, "h1")).isEqualTo(partitionOf("h", new PartitionBound.Hash(4, 3)));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_partition_that_is_partitioned_itself_says_both(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema "Other";
                    create table top (region text, at date, id integer not null) partition by list (region);
                    create table "Other"."middle ""1""\" partition of top for values in ('eu') partition by range (at);
                    create table bottom (gone integer, id integer not null, at date, region text) with (fillfactor = 70);
                    alter table bottom drop column gone;
                    alter table "Other"."middle ""1""\" attach partition bottom for values from ('2020-01-01') to (maxvalue)""");

            Schema schema = Reading.of(database, new ReadOptions(List.of("Other"), Set.of()));

            QualifiedName middle = QualifiedName.of("Other", "middle \"1\"");
            assertThat(schema.tables()).extracting(Table::name).contains(middle).hasSize(3);
            assertThat(options(schema, QualifiedName.of("top"))).isEqualTo(TableOptions.NONE.partitionByList("region"));
            assertThat(options(schema, middle))
                    .isEqualTo(TableOptions.NONE
                            .partitionByRange("at")
                            .partitionOf(QualifiedName.of("top"), new PartitionBound.In(List.of("'eu'"))));
            assertThat(options(schema, QualifiedName.of("bottom")))
                    .isEqualTo(TableOptions.NONE
                            .with("fillfactor", "70")
                            .partitionOf(
                                    middle, new PartitionBound.Range(List.of("'2020-01-01'"), List.of("MAXVALUE"))));
            assertThat(columns(schema, middle)).extracting(Column::name).containsExactly("region", "at", "id");
            assertThat(columns(schema, QualifiedName.of("bottom")))
                    .extracting(Column::name)
                    .containsExactly("id", "at", "region");
            assertThat(schema.facts().inheritedColumns()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_partition_names_a_parent_that_is_not_read(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema hidden;
                    create table hidden.top (id integer) partition by hash (id);
                    create table part partition of hidden.top for values with (modulus 1, remainder 0)""");

            Schema schema = Reading.of(database);

            assertThat(schema.tables()).hasSize(1);
            assertThat(options(schema, QualifiedName.of("part")).partitionOf())
                    .contains(new PartitionOf(QualifiedName.of("hidden", "top"), new PartitionBound.Hash(1, 0)));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_identity_of_a_parent_is_none_of_the_partition(TestServer server) {
        if (server.majorVersion() < 17) {
            // Refused before.
            return;
        }
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table top (id bigint generated always as identity (start 5), at date) partition by range (at);
                    create table part partition of top for values from (minvalue) to (maxvalue)""");

            Schema schema = Reading.of(database);

            SequenceOptions options = SequenceOptions.DEFAULT.withStart(5);
            assertThat(columns(schema, QualifiedName.of("top")).get(0).identity())
                    .contains(new Identity(true, options));
            assertThat(columns(schema, QualifiedName.of("part")).get(0).identity())
                    .isEmpty();
            assertThat(columns(schema, QualifiedName.of("part")).get(0).isNotNull())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_partitioned_table_that_was_dropped_since_the_snapshot_is_absent(TestServer server) throws SQLException {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table goes (id integer, name text) partition by list (lower(name));
                    create table goes_too partition of goes for values in ('a');
                    create table stays (id integer)""");
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.createStatement().execute("select 1");
                database.execute("drop table goes");

                assertThat(new DatabaseReader()
                                .read(connection, ReadOptions.DEFAULT)
                                .tables())
                        .extracting(Table::name)
                        .containsExactly(QualifiedName.of("stays"));
            }
        }
    }

    private static Partitioning partitioning(TestDatabase database, String table) {
        return options(Reading.of(database), QualifiedName.of(table))
                .partitioning()
                .orElseThrow();
    }

    private static Optional<PartitionOf> partition(TestDatabase database, String table) {
        return options(Reading.of(database), QualifiedName.of(table)).partitionOf();
    }

    private static Optional<PartitionOf> partitionOf(String parent, PartitionBound bound) {
        return Optional.of(new PartitionOf(QualifiedName.of(parent), bound));
    }

    private static TableOptions options(Schema schema, QualifiedName table) {
        return schema.table(table).orElseThrow().options();
    }

    private static List<Column> columns(Schema schema, QualifiedName table) {
        return schema.table(table).orElseThrow().columns();
    }
}
