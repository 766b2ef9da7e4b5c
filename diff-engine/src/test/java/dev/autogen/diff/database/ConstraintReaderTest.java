package dev.autogen.diff.database;

import static dev.autogen.schema.IndexKey.column;
import static dev.autogen.schema.IndexKey.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that a constraint says, on each version of PostgreSQL. */
class ConstraintReaderTest {

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    static List<TestServer> serversSince15() {
        return since(15);
    }

    static List<TestServer> serversSince18() {
        return since(18);
    }

    private static List<TestServer> since(int version) {
        return TestServer.everyVersion().stream()
                .filter(server -> server.majorVersion() >= version)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void keys_say_what_they_include_and_when_they_are_checked(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (
                        gone integer, a integer, b text, "C c" integer,
                        constraint t_pk primary key (b, a) include ("C c") deferrable initially deferred,
                        constraint t_b unique (b) include ("C c", a),
                        constraint t_c unique ("C c") deferrable);
                    alter table t drop column gone""");

            assertThat(constraints(database, "t"))
                    .containsExactly(
                            new Constraint.Unique(Optional.of("t_b"), List.of("b")).including("C c", "a"),
                            new Constraint.Unique(Optional.of("t_c"), List.of("C c"))
                                    .deferrable(Deferrability.INITIALLY_IMMEDIATE),
                            new Constraint.PrimaryKey(Optional.of("t_pk"), List.of("b", "a"))
                                    .including("C c")
                                    .deferrable(Deferrability.INITIALLY_DEFERRED));
        }
    }

    @ParameterizedTest
    @MethodSource("serversSince15")
    void nulls_are_equal_where_the_constraint_says_so_and_some_columns_are_set_on_delete(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table parent (a integer, b integer, primary key (a, b));
                    create table child (
                        gone integer, x integer, y integer,
                        constraint child_x unique nulls not distinct (x) include (y),
                        constraint nulled foreign key (x, y) references parent on delete set null (y),
                        constraint reset foreign key (y, x) references parent on delete set default (x, y));
                    alter table child drop column gone""");

            assertThat(constraints(database, "child"))
                    .containsExactly(
                            new Constraint.Unique(Optional.of("child_x"), List.of("x"))
                                    .withNullsNotDistinct()
                                    .including("y"),
                            foreignKey("nulled", List.of("x", "y"), "parent", List.of("a", "b"))
                                    .onDelete(ReferentialAction.SET_NULL, "y"),
                            foreignKey("reset", List.of("y", "x"), "parent", List.of("a", "b"))
                                    .onDelete(ReferentialAction.SET_DEFAULT, "x", "y"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void foreign_keys_say_how_they_match_what_they_do_and_whether_they_were_validated(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table parent (a integer, b integer, primary key (a, b));
                    create table child (id integer primary key, x integer, y integer, next integer);
                    alter table child
                        add constraint full_match foreign key (x, y) references parent match full
                            on delete restrict on update cascade,
                        add constraint later foreign key (y, x) references parent
                            on delete set default on update set null deferrable initially deferred not valid,
                        add constraint self foreign key (next) references child;
                    alter table parent add constraint circle foreign key (a) references child deferrable""");

            assertThat(constraints(database, "child"))
                    .contains(
                            foreignKey("full_match", List.of("x", "y"), "parent", List.of("a", "b"))
                                    .matchFull()
                                    .onDelete(ReferentialAction.RESTRICT)
                                    .onUpdate(ReferentialAction.CASCADE),
                            foreignKey("later", List.of("y", "x"), "parent", List.of("a", "b"))
                                    .onDelete(ReferentialAction.SET_DEFAULT)
                                    .onUpdate(ReferentialAction.SET_NULL)
                                    .deferrable(Deferrability.INITIALLY_DEFERRED)
                                    .notValid(),
                            foreignKey("self", List.of("next"), "child", List.of("id")))
                    .hasSize(4);
            assertThat(constraints(database, "parent"))
                    .contains(foreignKey("circle", List.of("a"), "child", List.of("id"))
                            .deferrable(Deferrability.INITIALLY_IMMEDIATE));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_foreign_key_names_its_target_whether_that_is_read_or_not(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema "Other one"; create schema read;
                    create table "Other one"."T (t" ("b," integer, "a""\" integer, primary key ("b,", "a""\"));
                    create table read.t (id integer primary key);
                    create table hidden (id integer primary key);
                    create table t (a integer, b integer references read.t, c integer references hidden,
                        foreign key (a, b) references "Other one"."T (t")""");

            ReadOptions options = new ReadOptions(List.of("read"), Set.of(QualifiedName.of("hidden")));
            assertThat(Reading.of(database, options)
                            .table(QualifiedName.of("t"))
                            .orElseThrow()
                            .constraints())
                    .containsExactly(
                            new Constraint.ForeignKey(
                                    Optional.of("t_a_b_fkey"),
                                    List.of("a", "b"),
                                    QualifiedName.of("Other one", "T (t"),
                                    List.of("b,", "a\"")),
                            new Constraint.ForeignKey(
                                    Optional.of("t_b_fkey"),
                                    List.of("b"),
                                    QualifiedName.of("read", "t"),
                                    List.of("id")),
                            foreignKey("t_c_fkey", List.of("c"), "hidden", List.of("id")));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void checks_say_whether_children_have_them_and_whether_they_were_validated(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (a integer, b text,
                        constraint lone check (a > 0) no inherit,
                        constraint plain check ((a > 1) or (b like '%)%')));
                    alter table t add constraint later check (a > 2) not valid,
                        add constraint later_and_lone check (a > 3) no inherit not valid""");

            assertThat(constraints(database, "t"))
                    .containsExactly(
                            new Constraint.Check(Optional.of("later"), "a > 2").notValid(),
                            new Constraint.Check(Optional.of("later_and_lone"), "a > 3")
                                    .notValid()
                                    .noInherit(),
                            new Constraint.Check(Optional.of("lone"), "a > 0").noInherit(),
                            new Constraint.Check(Optional.of("plain"), "(a > 1) OR (b ~~ '%)%'::text)"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void exclusions_say_all_of_their_elements(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (a integer, b integer, name text, "At" tsrange, net inet, place circle,
                        constraint e1 exclude using gist ("At" with &&, place with ~=),
                        constraint e2 exclude using gist (net inet_ops with &&) include (a, b) where (a > 0 and name <> 'x'),
                        constraint e3 exclude (lower(name) collate "C" text_pattern_ops desc with =, b nulls first with =)
                            deferrable initially deferred,
                        constraint e4 exclude using hash (name with =),
                        constraint e5 exclude using gist ((int4range(a, b)) with -|-, tsrange(lower("At"), null) with &&))""");

            assertThat(constraints(database, "t"))
                    .containsExactly(
                            exclusion("e1", column("At"), "&&").using("gist").with("place", "~="),
                            exclusion("e2", column("net").operatorClass("inet_ops"), "&&")
                                    .using("gist")
                                    .including("a", "b")
                                    .where("(a > 0) AND (name <> 'x'::text)"),
                            exclusion(
                                            "e3",
                                            expression("lower(name)")
                                                    .collate("C")
                                                    .operatorClass("text_pattern_ops")
                                                    .desc(),
                                            "=")
                                    .with(column("b").withNullsFirst(), "=")
                                    .deferrable(Deferrability.INITIALLY_DEFERRED),
                            exclusion("e4", column("name"), "=").using("hash"),
                            exclusion("e5", expression("int4range(a, b)"), "-|-")
                                    .using("gist")
                                    .with(
                                            expression("tsrange(lower(\"At\"), NULL::timestamp without time zone)"),
                                            "&&"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_operator_and_its_class_are_in_a_schema_where_the_search_path_does_not_lead_to_them(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema "Odd. one";
                    create operator "Odd. one".=== (leftarg = integer, rightarg = integer, procedure = int4eq,
                        commutator = operator("Odd. one".===));
                    create operator class "Odd. one"."Class (" for type integer using btree as
                        operator 1 <, operator 2 <=, operator 3 "Odd. one".===, operator 4 >=, operator 5 >,
                        function 1 btint4cmp(integer, integer);
                    create table t (a integer,
                        constraint e exclude (a "Odd. one"."Class (" desc with operator("Odd. one".===)))""");

            assertThat(constraints(database, "t"))
                    .containsExactly(new Exclusion(
                            Optional.of("e"),
                            List.of(new ExclusionElement(
                                    column("a")
                                            .operatorClass(QualifiedName.of("Odd. one", "Class ("))
                                            .desc(),
                                    QualifiedName.of("Odd. one", "===")))));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_partition_has_its_own_checks_and_foreign_keys_and_all_that_has_an_index(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table target (id integer primary key);
                    create table p (id integer, at date, name text, target integer,
                        primary key (id, at), constraint p_name unique (name, at),
                        constraint p_check check (id > 0), constraint p_fk foreign key (target) references target)
                        partition by range (at);
                    create table p1 partition of p (constraint local_check check (id < 9)) for values from (minvalue) to ('2026-01-01')
                        partition by range (at);
                    create table p11 partition of p1 for values from (minvalue) to ('2025-01-01');
                    alter table p11 add constraint local_fk foreign key (id) references target;
                    alter table p11 add constraint local_unique unique (name);
                    create table pointing (id integer, at date, constraint to_partitions foreign key (id, at) references p)""");

            assertThat(names(database, "p")).containsExactly("p_check", "p_fk", "p_name", "p_pkey");
            assertThat(names(database, "p1"))
                    .filteredOn(name -> !name.endsWith("_not_null"))
                    .containsExactly("local_check", "p1_name_at_key", "p1_pkey");
            assertThat(constraints(database, "p11"))
                    .filteredOn(constraint -> !(constraint instanceof Constraint.NotNull))
                    .containsExactly(
                            foreignKey("local_fk", List.of("id"), "target", List.of("id")),
                            new Constraint.Unique(Optional.of("local_unique"), List.of("name")),
                            new Constraint.Unique(Optional.of("p11_name_at_key"), List.of("name", "at")),
                            new Constraint.PrimaryKey(Optional.of("p11_pkey"), List.of("id", "at")));
            assertThat(constraints(database, "pointing"))
                    .containsExactly(foreignKey("to_partitions", List.of("id", "at"), "p", List.of("id", "at")));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_child_has_the_checks_that_it_declares_itself(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table parent (id integer primary key, name text not null,
                        constraint "both" check (id > 0), constraint above check (id > 1));
                    create table child (own integer, constraint below check (own > 0), constraint "both" check (id > 0))
                        inherits (parent)""");

            assertThat(names(database, "parent")).containsExactly("above", "both", "parent_pkey");
            assertThat(names(database, "child")).containsExactly("below", "both");
        }
    }

    @ParameterizedTest
    @MethodSource("serversSince18")
    void what_version_18_brought_is_read(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            // Extensions would make the key before the range plain; without them a range will do.
            database.execute("""
                    create table room (id int4range, name int4range, during tsrange,
                        constraint room_pk primary key (id, during without overlaps),
                        constraint room_name unique (name, during without overlaps));
                    create table booking (room int4range, during tsrange, n integer,
                        constraint booking_fk foreign key (room, period during) references room (id, period during),
                        constraint hopeful check (n > 0) not enforced,
                        constraint loose foreign key (room, period during) references room (id, period during) not enforced)""");

            assertThat(constraints(database, "room"))
                    .containsExactly(
                            new Constraint.Unique(Optional.of("room_name"), List.of("name", "during"))
                                    .withoutOverlaps(),
                            new Constraint.PrimaryKey(Optional.of("room_pk"), List.of("id", "during"))
                                    .withoutOverlaps());
            assertThat(constraints(database, "booking"))
                    .containsExactly(
                            foreignKey("booking_fk", List.of("room", "during"), "room", List.of("id", "during"))
                                    .period(),
                            new Constraint.Check(Optional.of("hopeful"), "n > 0").notEnforced(),
                            foreignKey("loose", List.of("room", "during"), "room", List.of("id", "during"))
                                    .period()
                                    .notEnforced());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void names_are_exact_however_odd(TestServer server) {
        String longest = "ß".repeat(31) + "x";
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table "Select" ("user" integer, "Qu""ote, (" integer, "%1$s" int4range, " b " text,
                        constraint "order" primary key ("user", "Qu""ote, ("),
                        constraint "It's ""one""\" unique (" b ") include ("Qu""ote, ("),
                        constraint "%1$s" exclude using gist ("%1$s" with &&) include ("Qu""ote, ("),
                        constraint "check" check ("user" > 0 and " b " <> 'it''s )('),
                        constraint "références" foreign key ("Qu""ote, (", "user") references "Select")""".formatted(longest));

            assertThat(constraints(database, "Select"))
                    .containsExactly(
                            new Constraint.Unique(Optional.of("It's \"one\""), List.of(" b ")).including("Qu\"ote, ("),
                            new Constraint.Check(
                                    Optional.of("check"), "(\"user\" > 0) AND (\" b \" <> 'it''s )('::text)"),
                            new Constraint.PrimaryKey(Optional.of("order"), List.of("user", "Qu\"ote, (")),
                            foreignKey(
                                    "références",
                                    List.of("Qu\"ote, (", "user"),
                                    "Select",
                                    List.of("user", "Qu\"ote, (")),
                            exclusion(longest, column(longest), "&&")
                                    .using("gist")
                                    .including("Qu\"ote, ("));
        }
    }

    private static List<Constraint> constraints(TestDatabase database, String table) {
        return Reading.of(database).table(QualifiedName.of(table)).orElseThrow().constraints();
    }

    private static List<String> names(TestDatabase database, String table) {
        return constraints(database, table).stream()
                .map(constraint -> constraint.name().orElseThrow())
                .toList();
    }

    private static Constraint.ForeignKey foreignKey(
            String name, List<String> columns, String target, List<String> referenced) {
        return new Constraint.ForeignKey(Optional.of(name), columns, QualifiedName.of(target), referenced);
    }

    private static Exclusion exclusion(String name, IndexKey key, String operator) {
        return new Exclusion(Optional.of(name), List.of(ExclusionElement.of(key, operator)));
    }
}
