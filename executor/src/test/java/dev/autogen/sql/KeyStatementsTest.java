package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.revision.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clauses of constraints and indexes, in the order in which PostgreSQL takes them. */
class KeyStatementsTest {

    private static TestDatabase database;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
        database.execute("""
                create schema "Hotel";
                create table "Hotel".room (id bigint, floor int, primary key (id, floor));
                create table "Hotel".stay (room bigint, floor int, "From" timestamp, until timestamp, guest text)""");
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @Test
    void constraints_say_their_clauses_in_order() {
        assertRuns(
                op -> {
                    op.addConstraint(
                            name("Hotel", "stay"),
                            foreignKey("stay_room_fkey", "room", "floor")
                                    .references(name("Hotel", "room"), "id", "floor")
                                    .matchFull()
                                    .onDelete(SET_DEFAULT)
                                    .onUpdate(CASCADE)
                                    .deferrable(INITIALLY_DEFERRED)
                                    .notValid());
                    op.addConstraint(
                            name("Hotel", "stay"),
                            exclude("stay_excl")
                                    .with(expression("tsrange(\"From\", until)"), "&&")
                                    .with(
                                            expression("int4range(floor, floor)")
                                                    .operatorClass("range_ops"),
                                            name("pg_catalog", "&&"))
                                    .using("gist")
                                    .including("From", "guest")
                                    .where("guest is not null")
                                    .deferrable(INITIALLY_DEFERRED));
                },
                """
                ALTER TABLE "Hotel".stay ADD CONSTRAINT stay_room_fkey FOREIGN KEY (room, floor) REFERENCES \
                "Hotel".room (id, floor) MATCH FULL ON DELETE SET DEFAULT ON UPDATE CASCADE DEFERRABLE INITIALLY \
                DEFERRED NOT VALID;
                ALTER TABLE "Hotel".stay ADD CONSTRAINT stay_excl EXCLUDE USING gist \
                ((tsrange("From", until)) WITH &&, (int4range(floor, floor)) range_ops WITH OPERATOR(pg_catalog.&&)) \
                INCLUDE ("From", guest) WHERE (guest is not null) DEFERRABLE INITIALLY DEFERRED;
                """);
    }

    @Test
    void an_index_says_its_clauses_in_order() {
        assertRuns(
                op -> op.createIndex(
                        name("Hotel", "stay"),
                        index("stay_guest_idx", expression("lower(guest)").desc(), key("From"))
                                .including("until")
                                .with("fillfactor", "70")
                                .with("deduplicate_items", "off")
                                .tablespace("pg_default")
                                .where("guest is not null"),
                        CONCURRENTLY,
                        IF_NOT_EXISTS),
                """
                CREATE INDEX CONCURRENTLY IF NOT EXISTS stay_guest_idx ON "Hotel".stay ((lower(guest)) DESC, "From") \
                INCLUDE (until) WITH (deduplicate_items = off, fillfactor = 70) TABLESPACE pg_default \
                WHERE guest is not null;
                """);
        assertRuns(
                op -> op.setIndexParameters(
                        name("Hotel", "stay"),
                        "stay_guest_idx",
                        parameter("fillfactor", "70").to("80")),
                """
                ALTER INDEX "Hotel".stay_guest_idx SET (fillfactor = 80);
                """);
        assertThat(database.queryText("select reloptions::text from pg_class where relname = 'stay_guest_idx'"))
                .isEqualTo("{deduplicate_items=off,fillfactor=80}");
        assertRuns(op -> op.reindexIndex(name("Hotel", "stay"), "stay_guest_idx", CONCURRENTLY), """
                REINDEX INDEX CONCURRENTLY "Hotel".stay_guest_idx;
                """);
    }

    @Test
    void a_value_is_text_unless_it_can_be_nothing_else() {
        assertThat(text(op -> op.createIndex(
                        "t",
                        index("i", "c")
                                .with("a", "auto")
                                .with("b", "-1.5")
                                .with("c", "x' || y")
                                .with("d", "user"))))
                .isEqualTo("CREATE INDEX i ON t (c) WITH (a = auto, b = -1.5, c = 'x'' || y', d = 'user');\n");
    }

    @Test
    void what_a_later_version_brings_is_said() {
        assertThat(text(op -> {
                    op.addConstraint("t", primaryKey("p", "a", "b").withoutOverlaps());
                    op.addConstraint(
                            "t",
                            foreignKey("f", "a", "b")
                                    .references("s", "x", "y")
                                    .period()
                                    .notEnforced());
                    op.addConstraint(
                            "t", foreignKey("g", "a").references("s", "x").onDelete(SET_NULL, "a"));
                    op.addConstraint(
                            "t", notNullConstraint("n", "a").noInherit().notValid());
                }))
                .isEqualTo("""
                        ALTER TABLE t ADD CONSTRAINT p PRIMARY KEY (a, b WITHOUT OVERLAPS);
                        ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a, PERIOD b) REFERENCES s (x, PERIOD y) NOT ENFORCED;
                        ALTER TABLE t ADD CONSTRAINT g FOREIGN KEY (a) REFERENCES s (x) ON DELETE SET NULL (a);
                        ALTER TABLE t ADD CONSTRAINT n NOT NULL a NO INHERIT NOT VALID;
                        """);
        assertThat(requirement(op -> op.addConstraint("t", unique("u", "a", "b").withNullsNotDistinct())))
                .containsExactly(new Requirement(15, "NULLS NOT DISTINCT"));
        assertThat(requirement(op -> op.addConstraint(
                        "t", unique("u", "a", "b").withNullsNotDistinct().withoutOverlaps())))
                .containsExactly(new Requirement(18, "WITHOUT OVERLAPS"));
        assertThat(requirement(op -> op.addConstraint("t", check("c", "a > 0").notValid())))
                .isEmpty();
    }

    private static List<Requirement> requirement(Consumer<Operations> code) {
        return WrittenSql.operations(code).stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .flatMap(statement -> statement.requirement().stream())
                .toList();
    }

    private static String text(Consumer<Operations> code) {
        return WrittenSql.of(WrittenSql.operations(code));
    }

    private static void assertRuns(Consumer<Operations> code, String expected) {
        WrittenSql.assertRuns(database, code, expected);
    }
}
