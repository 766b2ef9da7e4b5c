package dev.autogen.diff.database;

import static dev.autogen.diff.database.Wanted.COLUMNS;
import static dev.autogen.diff.database.Wanted.check;
import static dev.autogen.diff.database.Wanted.columns;
import static dev.autogen.diff.database.Wanted.constraints;
import static dev.autogen.diff.database.Wanted.create;
import static dev.autogen.diff.database.Wanted.schema;
import static dev.autogen.diff.database.Wanted.table;
import static dev.autogen.diff.database.Wanted.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How two schemas are aligned, and what becomes of the database. */
class PostgresCanonicalizerTest {

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @BeforeEach
    void createNamespace() {
        database.execute("create schema if not exists public");
    }

    @AfterEach
    void dropNamespace() {
        database.execute("drop schema public cascade");
    }

    @Test
    void checks_are_matched_by_what_they_say_not_by_their_names() {
        database.execute(
                create("constraint a check (id > 1), constraint b check (id > 2), constraint c check (id > 3)"));

        Alignment alignment =
                Wanted.alignedWith(database, table("t", check("x", "id>3"), check("y", "id>1"), check("z", "id>9")));

        assertThat(constraints(alignment.wanted()))
                .containsExactly(check("x", "id>3"), check("y", "id>1"), check("z", "id>9"));
        assertThat(constraints(alignment.live()))
                .containsExactly(check("a", "id>1"), check("b", "id > 2"), check("c", "id>3"));
    }

    @Test
    void a_database_that_was_restored_from_a_dump_is_equal_too() {
        database.execute(
                create("constraint listed check (status in ('A','B')), constraint other check (code not in ('x'))")
                        + "; create index i on t (id) where status in ('A','B') and name <> ''");
        Table wanted = table("t", check("listed", "status in ('A','B')"), check("other", "code not in ('x')"))
                .withIndexes(List.of(new Index(Optional.of("i"), List.of(IndexKey.column("id")))
                        .where("status in ('A','B') and name <> ''")));
        try (TestDatabase restored = TestDatabase.create()) {
            restored.execute(database.dump());
            Schema live = Reading.of(restored);
            assertThat(live).isNotEqualTo(Reading.of(database));

            Alignment alignment = Wanted.alignedWith(restored, schema(wanted));

            assertThat(alignment.wanted()).isEqualTo(alignment.live());
        }
    }

    @Test
    void a_check_that_postgres_wrote_anew_for_a_changed_type_is_equal_too() {
        database.execute(create("constraint listed check (status in ('A','B'))"));
        database.execute("alter table t alter status type varchar(30)");
        Column wider = typed("status", "varchar(30)");

        Alignment widened = Wanted.alignedWith(
                database,
                table("t", check("listed", "status in ('A','B')")).withColumns(List.of(COLUMNS.get(0), wider)));
        assertThat(constraints(widened.wanted())).isEqualTo(constraints(widened.live()));

        database.execute("alter table t alter status type text");
        Alignment unlimited = Wanted.alignedWith(
                database,
                table("t", check("listed", "status in ('A','B')"))
                        .withColumns(List.of(COLUMNS.get(0), typed("status", "text"))));
        assertThat(constraints(unlimited.wanted())).isEqualTo(constraints(unlimited.live()));
    }

    @Test
    void a_live_check_that_nobody_wants_comes_in_words_that_bring_it_back() {
        String table = create("constraint listed check (status in ('A','B''s') or id in (1, 2)),"
                + " constraint other check (code not in ('x', 'y')), constraint plain check (id > 3)");
        database.execute(table);
        database.execute("create table gone (kind varchar(9) constraint kind_check check (kind not in ('a')))");
        String before = database.dump();

        Alignment alignment = Wanted.alignedWith(database, table("t"));

        assertThat(constraints(alignment.live()))
                .containsExactly(
                        check("listed", "(status in ('A', 'B''s')) OR (id in (1, 2))"),
                        check("other", "code not in ('x', 'y')"),
                        check("plain", "id > 3"));
        assertThat(alignment
                        .live()
                        .table(QualifiedName.of("gone"))
                        .orElseThrow()
                        .constraints())
                .containsExactly(check("kind_check", "(kind)::text <> 'a'::text"));
        database.execute("alter table t drop constraint listed, drop constraint other;"
                + " alter table t add constraint listed check ((status in ('A', 'B''s')) OR (id in (1, 2))),"
                + " add constraint other check (code not in ('x', 'y'))");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void a_text_that_would_not_bring_the_live_check_back_is_not_offered() {
        database.execute(create("constraint listed check (status in ('A','B'))"));
        database.execute("alter table t alter status type varchar(20)");

        assertThat(constraints(Wanted.alignedWith(database, table("t")).live()))
                .containsExactly(
                        check(
                                "listed",
                                "(status)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])"));
    }

    @Test
    void one_wrong_expression_harms_no_other() {
        database.execute(create("check (id > 1), check (status in ('A'))"));

        Alignment alignment = Wanted.alignedWith(
                database,
                table(
                        "t",
                        check("a", "nosuch(id) > 1"),
                        check("b", "missing > 1"),
                        check("c", "id>1"),
                        check("d", "id > ")));

        assertThat(constraints(alignment.wanted()))
                .containsExactly(
                        check("a", "nosuch(id) > 1"),
                        check("b", "missing > 1"),
                        check("c", "id>1"),
                        check("d", "id > "));
        assertThat(constraints(alignment.live())).contains(check("t_id_check", "id>1"));
        assertThat(alignment.warnings())
                .hasSize(3)
                .contains(
                        "compared as text only, because column \"missing\" does not exist: check \"missing > 1\" of t",
                        "compared as text only, because function nosuch(integer) does not exist:"
                                + " check \"nosuch(id) > 1\" of t");
    }

    @Test
    void a_missing_type_is_reported_once_with_what_to_do() {
        database.execute("create table t (id integer, geom text default 'x', check (geom <> ''))");
        SqlType geometry = SqlType.parse("geometry(Point,4326)");
        Table changed = table(typed("id", "integer"), new Column("geom", geometry).defaultSql("'y'"))
                .withConstraints(List.of(check("c", "ST_IsValid(geom)")));
        Table added = table(new Column("place", geometry)).withName(QualifiedName.of("added"));

        assertThat(Wanted.alignedWith(database, schema(changed, added)).warnings())
                .containsExactly("compared as text only, because type \"geometry\" does not exist:"
                        + " type of t.geom, default of t.geom, check \"ST_IsValid(geom)\" of t, type of added.place"
                        + " (create extension postgis)");
    }

    @Test
    void enum_types_and_sequences_that_are_only_wanted_are_no_problem() {
        database.execute("""
                create type mood as enum ('sad', 'ok');
                create table t (a mood default 'ok', b varchar(9) default 'x' check (b is not null), c bigint default 3,
                    check (a <> 'sad'))""");
        Schema wanted = new Schema(
                List.of(),
                List.of(
                        new EnumType(QualifiedName.of("kind"), List.of("x", "y")),
                        new EnumType(QualifiedName.of("mood"), List.of("sad", "ok", "happy"))),
                List.of(new dev.autogen.schema.Sequence(QualifiedName.of("numbers"))),
                List.of(table(
                                new Column("a", new SqlType.Raw("mood")).defaultSql("'ok'"),
                                new Column("b", new SqlType.Raw("kind")).defaultSql("'y'"),
                                typed("c", "bigint").defaultSql("nextval('numbers')"),
                                new Column("d", new SqlType.Raw("kind")))
                        .withConstraints(List.of(check("x", "a<>'sad'"), check("y", "(b) is not null")))));

        Alignment alignment = Wanted.alignedWith(database, wanted);

        assertThat(alignment.warnings()).isEmpty();
        assertThat(alignment.wanted()).isEqualTo(wanted);
        assertThat(columns(alignment.live()).get(0)).isEqualTo(columns(wanted).get(0));
        assertThat(constraints(alignment.live()))
                .extracting(constraint -> ((Constraint.Check) constraint).expression())
                .containsExactlyInAnyOrder("a<>'sad'", "(b) is not null");
    }

    @Test
    void the_database_and_the_connection_are_left_as_they_were() throws SQLException {
        database.execute(create("check (status in ('A','B'))"));
        String before = database.dump();
        try (Connection connection = database.connect()) {
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            new PostgresCanonicalizer()
                    .align(connection, live, schema(table("t", check("a", "status in ('C')"), check("b", "nosuch"))));

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(database.dump()).isEqualTo(before);
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select count(*) from pg_class where relpersistence = 't'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void a_transaction_of_the_caller_goes_on() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(create("constraint c check (status in ('A'))"));
            Schema wanted = schema(table("t", check("c", "status='A'")));
            Schema live = ComparedPart.of(new DatabaseReader().read(connection, ReadOptions.DEFAULT), wanted);

            Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted);

            assertThat(alignment.wanted().tables()).isEqualTo(alignment.live().tables());
            connection.commit();
        }
        assertThat(Reading.of(database).tables()).hasSize(1);
    }

    @Test
    void a_read_only_session_leaves_out_what_could_be_the_same_and_says_so() throws SQLException {
        database.execute(create("constraint c check (status <> 'A' and status <> 'B')"));
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            Schema wanted = schema(table("t", check("c", "status not in ('A', 'B')")));
            Schema live = ComparedPart.of(new DatabaseReader().read(connection, ReadOptions.DEFAULT), wanted);

            Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted);

            assertThat(tableChanges(alignment)).isEmpty();
            assertThat(alignment.warnings())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "not compared, because cannot execute CREATE FUNCTION in a read-only transaction: check")
                    .contains("of t")
                    .endsWith(" (set scratch.url to a database in which they may be tried)");
            assertThat(connection.isReadOnly()).isTrue();
        }
    }

    @Test
    void a_list_of_constants_is_compared_where_nobody_may_be_asked() throws SQLException {
        database.execute(create("constraint c check (status in ('A', 'B'))"));
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            for (String list : List.of("status in ('A','B')", "(status  in ('A', 'B'))")) {
                Schema wanted = schema(table("t", check("c", list)));
                Schema live = ComparedPart.of(new DatabaseReader().read(connection, ReadOptions.DEFAULT), wanted);
                Alignment same = new PostgresCanonicalizer().align(connection, live, wanted);
                assertThat(tableChanges(same)).isEmpty();
                assertThat(same.warnings()).isEmpty();
            }
            Schema wanted = schema(table("t", check("c", "status in ('A','B','C')")));
            Schema live = ComparedPart.of(new DatabaseReader().read(connection, ReadOptions.DEFAULT), wanted);
            Alignment other = new PostgresCanonicalizer().align(connection, live, wanted);
            assertThat(tableChanges(other)).hasSize(2);
        }
    }

    @Test
    void a_role_that_may_create_nothing_temporary_is_answered_by_another_database() throws SQLException {
        database.execute(create("constraint c check (status <> 'A' and status <> 'B')"));
        String role = "r_" + database.name();
        database.execute("create role " + role + "; grant usage on schema public to " + role
                + "; revoke temporary on database " + database.name() + " from public");
        try (TestDatabase other = TestDatabase.create();
                Connection connection = database.connect()) {
            connection.createStatement().execute("set role " + role);
            Schema wanted = schema(table("t", check("c", "status<>'A' and status<>'B'")));
            Schema live = ComparedPart.of(new DatabaseReader().read(connection, ReadOptions.DEFAULT), wanted);

            Alignment without = new PostgresCanonicalizer().align(connection, live, wanted);
            assertThat(without.warnings()).singleElement().asString().contains("permission denied");
            assertThat(tableChanges(without)).isEmpty();

            Alignment with =
                    new PostgresCanonicalizer(version -> Optional.of(other.connect())).align(connection, live, wanted);
            assertThat(with.warnings()).isEmpty();
            assertThat(tableChanges(with)).isEmpty();
            Schema changed = schema(table("t", check("c", "status<>'A' or status<>'B'")));
            Alignment different =
                    new PostgresCanonicalizer(version -> Optional.of(other.connect())).align(connection, live, changed);
            assertThat(tableChanges(different)).isNotEmpty();
            assertThat(other.query("select relname from pg_class where relname like 'autogen%'"))
                    .isEmpty();
        } finally {
            database.execute("grant temporary on database " + database.name() + " to public; drop owned by " + role
                    + "; drop role " + role);
        }
    }

    private static List<Change> tableChanges(Alignment alignment) {
        return SchemaComparison.between(
                schema(alignment.live().tables().toArray(Table[]::new)),
                schema(alignment.wanted().tables().toArray(Table[]::new)));
    }
}
