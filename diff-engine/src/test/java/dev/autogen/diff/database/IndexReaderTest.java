package dev.autogen.diff.database;

import static dev.autogen.schema.IndexKey.column;
import static dev.autogen.schema.IndexKey.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.ViewIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that an index says, on each version of PostgreSQL. */
class IndexReaderTest {

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void each_access_method_is_read_with_its_classes_and_their_parameters(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (n integer, name text, words tsvector, body jsonb, at timestamptz, place point, net inet);
                    create index i1 on t using hash (name);
                    create index i2 on t using gin (body jsonb_path_ops, words) with (fastupdate = off);
                    create index i3 on t using gist (words tsvector_ops (siglen = 100), place) include (n);
                    create index i4 on t using spgist (name) with (fillfactor = 70);
                    create index i5 on t using brin (at timestamptz_minmax_multi_ops (values_per_range = 16), n)
                        with (pages_per_range = 32, autosummarize = true);
                    create index i6 on t using gist (to_tsvector('simple', name) tsvector_ops (siglen = 64), net inet_ops);
                    create index i7 on t using spgist (place kd_point_ops);
                    create index i8 on t using brin (n int4_bloom_ops (n_distinct_per_range = -0.5, false_positive_rate = 0.05))
                        where n > 0""");

            assertThat(indexes(database, "t"))
                    .containsExactly(
                            index("i1", column("name")).using("hash"),
                            index("i2", column("body").operatorClass("jsonb_path_ops"), column("words"))
                                    .using("gin")
                                    .with("fastupdate", "off"),
                            index(
                                            "i3",
                                            column("words")
                                                    .operatorClass("tsvector_ops")
                                                    .operatorClassParameter("siglen", "100"),
                                            column("place"))
                                    .using("gist")
                                    .including("n"),
                            index("i4", column("name")).using("spgist").with("fillfactor", "70"),
                            index(
                                            "i5",
                                            column("at")
                                                    .operatorClass("timestamptz_minmax_multi_ops")
                                                    .operatorClassParameter("values_per_range", "16"),
                                            column("n"))
                                    .using("brin")
                                    .with("pages_per_range", "32")
                                    .with("autosummarize", "true"),
                            index(
                                            "i6",
                                            expression("to_tsvector('simple'::regconfig, name)")
                                                    .operatorClass("tsvector_ops")
                                                    .operatorClassParameter("siglen", "64"),
                                            column("net").operatorClass("inet_ops"))
                                    .using("gist"),
                            index("i7", column("place").operatorClass("kd_point_ops"))
                                    .using("spgist"),
                            index(
                                            "i8",
                                            column("n")
                                                    .operatorClass("int4_bloom_ops")
                                                    .operatorClassParameter("n_distinct_per_range", "-0.5")
                                                    .operatorClassParameter("false_positive_rate", "0.05"))
                                    .using("brin")
                                    .where("n > 0"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_operator_class_is_said_where_postgresql_would_take_another(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create domain positive as integer; create domain label as varchar(9); create domain list as integer[];
                    create type mood as enum ('sad');
                    create schema odd;
                    create operator class odd."Class (x)" for type integer using btree as
                        operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >,
                        function 1 btint4cmp(integer, integer);
                    create table t (i integer, v varchar, p positive, l label, m mood, a text[], r int4range, c cidr, b bit(3),
                        ch char(3), n numeric(9, 2), list list, o oid, rc regclass, tz timestamptz(3));
                    create index ordinary1 on t (i, v, p, l, m, a);
                    create index ordinary2 on t (r, c, b, ch, n, list, o, rc, tz);
                    create index ordinary3 on t using gin (a, list);
                    create index special1 on t (i oid_ops, v bpchar_ops, v text_pattern_ops, l varchar_pattern_ops, l bpchar_ops);
                    create index special2 on t (p oid_ops, ch bpchar_pattern_ops, i odd."Class (x)", b varbit_ops)""");

            assertThat(indexes(database, "t"))
                    .containsExactly(
                            index(
                                    "ordinary1",
                                    column("i"),
                                    column("v"),
                                    column("p"),
                                    column("l"),
                                    column("m"),
                                    column("a")),
                            index(
                                    "ordinary2",
                                    column("r"),
                                    column("c"),
                                    column("b"),
                                    column("ch"),
                                    column("n"),
                                    column("list"),
                                    column("o"),
                                    column("rc"),
                                    column("tz")),
                            index("ordinary3", column("a"), column("list")).using("gin"),
                            index(
                                    "special1",
                                    column("i").operatorClass("oid_ops"),
                                    column("v").operatorClass("bpchar_ops"),
                                    column("v").operatorClass("text_pattern_ops"),
                                    column("l").operatorClass("varchar_pattern_ops"),
                                    column("l").operatorClass("bpchar_ops")),
                            index(
                                    "special2",
                                    column("p").operatorClass("oid_ops"),
                                    column("ch").operatorClass("bpchar_pattern_ops"),
                                    column("i").operatorClass(QualifiedName.of("odd", "Class (x)")),
                                    column("b").operatorClass("varbit_ops")));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_collation_is_said_where_it_is_not_that_of_the_column_or_the_expression(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema odd; create collation odd."C, (b" from "C";
                    create domain plain as text collate "C";
                    create table t (d text, c text collate "C", n name, p plain, o varchar collate odd."C, (b");
                    create index i1 on t (d, c, n, p, o);
                    create index i2 on t (d collate "C" desc, c collate "default", n collate "default", p collate "POSIX",
                        o collate "C");
                    create index i3 on t (d collate odd."C, (b", c collate odd."C, (b");
                    create index i4 on t ((c || 'x'), (c || 'y') collate "default" text_pattern_ops, lower(d) collate "C",
                        lower(d), (p || 'z'));
                    create index i5 on t ((d || 'a')) where (d || 'a') collate "C" > 'b'""");

            assertThat(indexes(database, "t"))
                    .containsExactly(
                            index("i1", column("d"), column("c"), column("n"), column("p"), column("o")),
                            index(
                                    "i2",
                                    column("d").collate("C").desc(),
                                    column("c").collate("default"),
                                    column("n").collate("default"),
                                    column("p").collate("POSIX"),
                                    column("o").collate("C")),
                            index(
                                    "i3",
                                    column("d").collate(QualifiedName.of("odd", "C, (b")),
                                    column("c").collate(QualifiedName.of("odd", "C, (b"))),
                            index(
                                    "i4",
                                    expression("c || 'x'::text"),
                                    expression("c || 'y'::text")
                                            .collate("default")
                                            .operatorClass("text_pattern_ops"),
                                    expression("lower(d)").collate("C"),
                                    expression("lower(d)"),
                                    expression("(p)::text || 'z'::text")),
                            index("i5", expression("d || 'a'::text"))
                                    .where("((d || 'a'::text) COLLATE \"C\") > 'b'::text"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void expressions_are_taken_apart_whatever_they_hold(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create function "f(, "(text, text default ') WITH =') returns text immutable language sql as 'select $1';
                    create table t (gone integer, n integer, name varchar(20), at timestamp, list integer[], "q""(, " text);
                    alter table t drop column gone;
                    create index i1 on t ((n::text), ((n + 1)), (- n), (n in (1, 2)), (case when n > 1 then 'a)' end));
                    create index i2 on t (coalesce(name, '(,)'), extract(year from at), (at at time zone 'UTC'), substring(name from 2),
                        greatest(n, 2), nullif(n, 3), position('"' in name), (list[1]), (name is normalized));
                    create index i3 on t ("f(, "(name) desc nulls last, "q""(, ", "f(, "(name, E'\\\\"''(') text_pattern_ops)
                        include ("q""(, ", n)""");

            List<Index> indexes = indexes(database, "t");
            assertThat(indexes.get(0))
                    .isEqualTo(index(
                            "i1",
                            expression("(n)::text"),
                            expression("n + 1"),
                            expression("- n"),
                            expression("n = ANY (ARRAY[1, 2])"),
                            expression("CASE\n    WHEN (n > 1) THEN 'a)'::text\n    ELSE NULL::text\nEND")));
            assertThat(indexes.get(1).keys()).allMatch(IndexKey::isExpression).hasSize(9);
            assertThat(indexes.get(1).keys())
                    .extracting(IndexKey::text)
                    .contains(
                            "COALESCE(name, '(,)'::character varying)",
                            "EXTRACT(year FROM at)",
                            "GREATEST(n, 2)",
                            "NULLIF(n, 3)",
                            "list[1]");
            assertThat(indexes.get(2))
                    .isEqualTo(index(
                                    "i3",
                                    expression("\"f(, \"((name)::text)").desc().withNullsLast(),
                                    column("q\"(, "),
                                    expression("\"f(, \"((name)::text, '\\\"''('::text)")
                                            .operatorClass("text_pattern_ops"))
                            .including("q\"(, ", "n"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void names_and_numbers_of_keys_are_exact_however_odd(TestServer server) {
        String longest = "ß".repeat(31) + "x";
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table "Order" ("select" integer, nulls integer, "desc" text collate "C", "%1$s" integer, " a " text);
                    create unique index "%1$s" on "Order" (nulls desc nulls last, "desc" collate "default", "select" nulls first)
                        include (" a ") where "select" > 0;
                    create index "Index ""1"" (" on "Order" ("%1$s", " a ");
                    create index a on "Order" (nulls);
                    create index "Z" on "Order" ("select");
                    do $$ begin
                        execute 'create table wide (' || (select string_agg('c' || i || ' integer', ', ') from generate_series(1, 1600) i) || ')';
                        execute 'create index widest on wide (' || (select string_agg('c' || i, ', ') from generate_series(1569, 1600) i) || ')';
                    end $$""".formatted(longest));

            assertThat(indexes(database, "Order"))
                    .containsExactly(
                            index("Index \"1\" (", column(longest), column(" a ")),
                            index("Z", column("select")),
                            index("a", column("nulls")),
                            index(
                                            longest,
                                            column("nulls").desc().withNullsLast(),
                                            column("desc").collate("default"),
                                            column("select").withNullsFirst())
                                    .unique()
                                    .including(" a ")
                                    .where("\"select\" > 0"));
            Index widest = indexes(database, "wide").get(0);
            assertThat(widest.keys()).hasSize(32).startsWith(column("c1569")).endsWith(column("c1600"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void materialized_views_have_indexes_too(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema other; create schema unread;
                    create table t (n integer, name text);
                    create materialized view "V" as select n, name, n + 1 as "Sum, (" from t;
                    create materialized view other.v as select n from t;
                    create materialized view unread.v as select n from t;
                    create index v_b on "V" (lower(name) desc, "Sum, (") include (name) where n > 0;
                    create unique index v_a on "V" ("Sum, (", name collate "C") with (fillfactor = 50);
                    create index on other.v (n);
                    create index on unread.v (n);
                    create index on t (n)""");

            Schema read = Reading.of(database, new ReadOptions(List.of("other"), Set.of()));
            assertThat(read.others().viewIndexes())
                    .containsExactly(
                            new ViewIndex(
                                    QualifiedName.of("V"),
                                    index(
                                                    "v_a",
                                                    column("Sum, ("),
                                                    column("name").collate("C"))
                                            .unique()
                                            .with("fillfactor", "50")),
                            new ViewIndex(
                                    QualifiedName.of("V"),
                                    index("v_b", expression("lower(name)").desc(), column("Sum, ("))
                                            .including("name")
                                            .where("n > 0")),
                            new ViewIndex(QualifiedName.of("other", "v"), index("v_n_idx", column("n"))));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_index_behind_a_constraint_is_in_no_list_but_its_storage_is_known(TestServer server) {
        String tablespace = "autogen_" + System.nanoTime();
        try (TestDatabase database = TestDatabase.createOn(server)) {
            // A tablespace inside of the data folder needs no folder of its own.
            database.execute("create tablespace " + tablespace + " location ''");
            try {
                database.execute("""
                        create schema other;
                        create table t (id integer primary key with (fillfactor = 60), a integer unique, r int4range,
                            constraint "T b" unique (a, id) with (fillfactor = 70) using index tablespace %1$s,
                            exclude using gist (r with &&));
                        create table other.t (id integer primary key using index tablespace %1$s);
                        create index stored on t (a) with (deduplicate_items = off) tablespace %1$s""".formatted(tablespace));

                Schema read = Reading.of(database, new ReadOptions(List.of("other"), Set.of()));
                assertThat(table(read, "t").indexes())
                        .containsExactly(index("stored", column("a"))
                                .with("deduplicate_items", "off")
                                .tablespace(tablespace));
                assertThat(read.facts().constraintStorage())
                        .containsOnly(
                                Map.entry(
                                        QualifiedName.of("T b"),
                                        new IndexStorage(Map.of("fillfactor", "70"), Optional.of(tablespace))),
                                Map.entry(
                                        QualifiedName.of("t_pkey"),
                                        new IndexStorage(Map.of("fillfactor", "60"), Optional.empty())),
                                Map.entry(
                                        QualifiedName.of("other", "t_pkey"),
                                        new IndexStorage(Map.of(), Optional.of(tablespace))));
                assertThat(read.facts().origins())
                        .containsEntry(indexObject("T b"), new Origin.OfConstraint(QualifiedName.of("t"), "T b"))
                        .containsEntry(indexObject("t_pkey"), new Origin.OfConstraint(QualifiedName.of("t"), "t_pkey"))
                        .containsEntry(
                                indexObject("t_r_excl"), new Origin.OfConstraint(QualifiedName.of("t"), "t_r_excl"))
                        .containsEntry(
                                new DatabaseObject(ObjectKind.INDEX, QualifiedName.of("other", "t_pkey")),
                                new Origin.OfConstraint(QualifiedName.of("other", "t"), "t_pkey"))
                        .doesNotContainKey(indexObject("stored"));
            } finally {
                database.execute("drop table if exists t, other.t");
                database.execute("drop tablespace " + tablespace);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_indexes_of_partitions_say_which_index_they_are_a_part_of(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema other;
                    create table p (id integer, at date, name text, primary key (id, at)) partition by range (at);
                    create index p_name on p (lower(name) desc);
                    create table p1 partition of p for values from ('2025-01-01') to ('2026-01-01') partition by range (at);
                    create table other.p11 partition of p1 for values from ('2025-01-01') to ('2025-06-01');
                    create table p2 (id integer not null, at date not null, name text, constraint own_key primary key (id, at));
                    create index own_name on p2 (lower(name) desc);
                    create index alone on p2 (at);
                    alter table p attach partition p2 for values from ('2026-01-01') to ('2027-01-01')""");

            Schema read = Reading.of(database, new ReadOptions(List.of("other"), Set.of()));
            assertThat(table(read, "p1").indexes())
                    .containsExactly(
                            index("p1_lower_idx", expression("lower(name)").desc()));
            assertThat(table(read, "p2").indexes())
                    .containsExactly(
                            index("alone", column("at")),
                            index("own_name", expression("lower(name)").desc()));
            assertThat(read.facts().origins())
                    .containsEntry(indexObject("p_pkey"), new Origin.OfConstraint(QualifiedName.of("p"), "p_pkey"))
                    .containsEntry(indexObject("p1_pkey"), new Origin.OfPartitionedIndex(QualifiedName.of("p_pkey")))
                    .containsEntry(indexObject("own_key"), new Origin.OfPartitionedIndex(QualifiedName.of("p_pkey")))
                    .containsEntry(indexObject("own_name"), new Origin.OfPartitionedIndex(QualifiedName.of("p_name")))
                    .containsEntry(
                            new DatabaseObject(ObjectKind.INDEX, QualifiedName.of("other", "p11_lower_idx")),
                            new Origin.OfPartitionedIndex(QualifiedName.of("p1_lower_idx")))
                    .doesNotContainKeys(indexObject("p_name"), indexObject("alone"));
            assertThat(read.facts().invalidIndexes()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_index_that_postgresql_does_not_use_is_named(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (n integer); insert into t values (1), (1);
                    create table p (n integer, m integer) partition by list (n);
                    create table p1 partition of p for values in (1);
                    create index only_above on only p (m);
                    alter table only p add constraint above_too unique (n);
                    create index complete on p (n, m)""");
            assertThatThrownBy(() -> database.execute("create unique index concurrently broken on t (n)"));

            Schema read = Reading.of(database);
            assertThat(table(read, "t").indexes())
                    .containsExactly(index("broken", column("n")).unique());
            assertThat(table(read, "p").indexes())
                    .extracting(Index::name)
                    .containsExactly(Optional.of("complete"), Optional.of("only_above"));
            assertThat(read.facts().invalidIndexes())
                    .containsExactly(
                            QualifiedName.of("above_too"), QualifiedName.of("broken"), QualifiedName.of("only_above"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void nulls_are_equal_where_the_index_says_so(TestServer server) {
        if (server.majorVersion() < 15) {
            return;
        }
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (a integer, b text);
                    create unique index i1 on t (a) include (b) nulls not distinct where a > 0;
                    create unique index i2 on t (lower(b)) nulls not distinct""");

            assertThat(indexes(database, "t"))
                    .containsExactly(
                            index("i1", column("a"))
                                    .unique()
                                    .including("b")
                                    .withNullsNotDistinct()
                                    .where("a > 0"),
                            index("i2", expression("lower(b)")).unique().withNullsNotDistinct());
        }
    }

    private static List<Index> indexes(TestDatabase database, String table) {
        return table(Reading.of(database), table).indexes();
    }

    private static Table table(Schema schema, String name) {
        return schema.table(QualifiedName.of(name)).orElseThrow();
    }

    private static DatabaseObject indexObject(String name) {
        return new DatabaseObject(ObjectKind.INDEX, QualifiedName.of(name));
    }

    private static Index index(String name, IndexKey... keys) {
        return new Index(Optional.of(name), List.of(keys));
    }
}
