package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints that not null is since version 18. */
class NotNullReadingTest {

    static List<TestServer> serversSince18() {
        return TestServer.everyVersion().stream()
                .filter(server -> server.majorVersion() >= 18)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("serversSince18")
    void a_not_null_constraint_is_said_where_it_is_more_than_the_columns(TestServer server) {
        String table = "a_table_whose_name_is_so_long_that_not_all_of_it_stands_in_the";
        String column = "ein_sehr_lànger_Näme_" + "ü".repeat(20);
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table t (id integer primary key, plain integer not null, a integer constraint named not null,
                        b integer, c integer not null, "D" integer constraint "t_D_not_null" not null,
                        constraint lone not null b no inherit);
                    alter table t add column later integer, add constraint later_one not null later not valid;
                    alter table t rename column c to renamed;
                    create table child (own integer constraint own_one not null) inherits (t);
                    create table "%s" ("%s" integer not null)""".formatted(table, column));

            assertThat(constraints(database, "t"))
                    .containsExactly(
                            new Constraint.NotNull(Optional.of("later_one"), "later").notValid(),
                            new Constraint.NotNull(Optional.of("lone"), "b").noInherit(),
                            new Constraint.NotNull(Optional.of("named"), "a"),
                            new Constraint.NotNull(Optional.of("t_c_not_null"), "renamed"),
                            new Constraint.PrimaryKey(Optional.of("t_pkey"), List.of("id")));
            assertThat(constraints(database, "child"))
                    .containsExactly(new Constraint.NotNull(Optional.of("own_one"), "own"));
            assertThat(constraints(database, table)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("serversSince18")
    void an_inherited_not_null_is_said_where_the_table_has_the_column_itself_and_not_the_name(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create table p (id integer not null) partition by list (id);
                    create table by_parent partition of p for values in (1);
                    create table attached (id integer not null); alter table p attach partition attached for values in (2);
                    create table parent (a integer not null);
                    create table heir (b integer) inherits (parent);
                    create table merged (a integer) inherits (parent);
                    create table both_ways (a integer not null) inherits (parent)""");

            assertThat(constraints(database, "by_parent"))
                    .containsExactly(new Constraint.NotNull(Optional.of("p_id_not_null"), "id"));
            assertThat(constraints(database, "attached")).isEmpty();
            assertThat(constraints(database, "heir")).isEmpty();
            assertThat(constraints(database, "merged"))
                    .containsExactly(new Constraint.NotNull(Optional.of("parent_a_not_null"), "a"));
            assertThat(constraints(database, "both_ways")).isEmpty();
        }
    }

    private static List<Constraint> constraints(TestDatabase database, String table) {
        return Reading.of(database).table(QualifiedName.of(table)).orElseThrow().constraints();
    }
}
