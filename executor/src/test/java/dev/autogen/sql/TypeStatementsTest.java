package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each text is compared, and then run; each test has types of its own. */
class TypeStatementsTest {

    private static TestDatabase database;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @Test
    void a_label_goes_and_its_rows_take_another_one() {
        database.execute("""
                create schema zoo;
                create type zoo."Mood" as enum ('sad', 'it''s', 'angry', 'mad');
                create table zoo.animal (id int, mood zoo."Mood" default 'sad', "All" zoo."Mood"[]);
                insert into zoo.animal values (1, 'angry', '{angry,sad,null,mad}'), (2, 'it''s', '{{mad},{sad}}'), (3, default, null)""");

        assertRuns(
                op -> op.replaceEnum(
                        enumType(name("zoo", "Mood"), "sad", "it's", "angry", "mad"),
                        enumType(name("zoo", "Mood"), "it's", "sad"),
                        usedBy(name("zoo", "animal"), "mood")
                                .defaultSql("'sad'::zoo.\"Mood\"")
                                .map("angry", "it's")
                                .map("mad", "sad"),
                        usedBy(name("zoo", "animal"), "All")
                                .array()
                                .map("angry", "it's")
                                .map("mad", "sad")),
                """
                ALTER TYPE zoo."Mood" RENAME TO "Mood__old";
                CREATE TYPE zoo."Mood" AS ENUM ('it''s', 'sad');
                ALTER TABLE zoo.animal \
                ALTER COLUMN mood DROP DEFAULT, \
                ALTER COLUMN mood TYPE zoo."Mood" USING (CASE mood::text WHEN 'angry' THEN 'it''s' WHEN 'mad' THEN 'sad' \
                ELSE mood::text END)::zoo."Mood", \
                ALTER COLUMN mood SET DEFAULT 'sad'::zoo."Mood", \
                ALTER COLUMN "All" TYPE zoo."Mood"[] \
                USING array_replace(array_replace("All"::text[], 'angry', 'it''s'), 'mad', 'sad')::zoo."Mood"[];
                DROP TYPE zoo."Mood__old";
                """);
        assertThat(database.query("select mood, \"All\" from zoo.animal order by id"))
                .containsExactly(
                        List.of("it's", "{it's,sad,NULL,sad}"),
                        List.of("it's", "{{sad},{sad}}"),
                        List.of("sad", "null"));
    }

    @Test
    void a_label_that_a_row_has_and_nobody_maps_stops_the_replacement() {
        database.execute("""
                create type gone as enum ('a', 'b');
                create table going (mood gone);
                insert into going values ('b')""");
        String sql =
                sql(op -> op.replaceEnum(enumType("gone", "a", "b"), enumType("gone", "a"), usedBy("going", "mood")));

        assertThatThrownBy(() -> database.execute(sql))
                .hasMessageContaining("invalid input value for enum gone: \"b\"");
        assertThat(database.query("select mood from going")).containsExactly(List.of("b"));
    }

    @Test
    void a_column_that_nobody_named_stops_the_replacement() {
        database.execute("create type used as enum ('a', 'b'); create table forgotten (mood used)");
        String sql = sql(op -> op.replaceEnum(enumType("used", "a", "b"), enumType("used", "a")));

        assertThatThrownBy(() -> database.execute(sql)).hasMessageContaining("cannot drop type used__old");
    }

    @Test
    void the_name_between_is_never_cut() {
        String name = "n".repeat(63);
        database.execute("create type " + name + " as enum ('a', 'b')");

        assertRuns(
                op -> op.replaceEnum(enumType(name, "a", "b"), enumType(name, "b")),
                "ALTER TYPE " + name + " RENAME TO " + "n".repeat(58) + "__old;\nCREATE TYPE " + name
                        + " AS ENUM ('b');\nDROP TYPE " + "n".repeat(58) + "__old;\n");
    }

    @Test
    void a_label_is_added_where_it_is_wanted() {
        database.execute("create type placed as enum ('a', 'c')");

        assertRuns(
                op -> {
                    op.addEnumValue("placed", "it's", before("a"));
                    op.addEnumValue("placed", "b", after("a"), IF_NOT_EXISTS);
                    op.addEnumValue("placed", "d", IF_NOT_EXISTS);
                    op.renameEnumValue("placed", "it's", "\\");
                },
                """
                ALTER TYPE placed ADD VALUE 'it''s' BEFORE 'a';
                ALTER TYPE placed ADD VALUE IF NOT EXISTS 'b' AFTER 'a';
                ALTER TYPE placed ADD VALUE IF NOT EXISTS 'd';
                ALTER TYPE placed RENAME VALUE 'it''s' TO E'\\\\';
                """);
        assertThat(database.queryText("select enum_range(null::placed)")).isEqualTo("{\"\\\\\",a,b,c,d}");
    }

    @Test
    void a_domain_has_all_its_clauses() {
        assertRuns(
                op -> {
                    op.createDomain(domain("code", varchar(8))
                            .check("Short", "length(value) < 5")
                            .check("lower", "value = lower(value)")
                            .notNull()
                            .collate("C")
                            .defaultSql("'a'")
                            .comment("it's short"));
                    op.alterDomain("code", defaultSql("'a'").toNone(), notNull().toNullable());
                    op.alterDomain("code", nullable().toNotNull(), noDefault().to("'b'"));
                    op.addDomainConstraint("code", check("more", "value <> ''"));
                    op.validateDomainConstraint("code", "more");
                    op.renameDomainConstraint("code", "more", "More");
                    op.dropDomainConstraint("code", "More", IF_EXISTS);
                    op.dropDomain("code");
                },
                """
                CREATE DOMAIN code AS varchar(8) COLLATE "C" DEFAULT 'a' NOT NULL CONSTRAINT "Short" \
                CHECK (length(value) < 5) CONSTRAINT lower CHECK (value = lower(value));
                COMMENT ON DOMAIN code IS 'it''s short';
                ALTER DOMAIN code DROP DEFAULT;
                ALTER DOMAIN code DROP NOT NULL;
                ALTER DOMAIN code SET NOT NULL;
                ALTER DOMAIN code SET DEFAULT 'b';
                ALTER DOMAIN code ADD CONSTRAINT more CHECK (value <> '');
                ALTER DOMAIN code VALIDATE CONSTRAINT more;
                ALTER DOMAIN code RENAME CONSTRAINT more TO "More";
                ALTER DOMAIN code DROP CONSTRAINT IF EXISTS "More";
                DROP DOMAIN code;
                """);
    }

    @Test
    void a_sequence_starts_anew_at_a_number() {
        database.execute("create sequence counted");

        assertRuns(op -> op.restartSequence("counted", 3_000_000_000L), """
                ALTER SEQUENCE counted RESTART WITH 3000000000;
                """);
        assertThat(database.queryText("select nextval('counted')")).isEqualTo("3000000000");
    }

    @Test
    void a_sequence_is_unlogged_from_postgresql_15_on() {
        List<Operation> operations = WrittenSql.operations(op -> {
            op.createSequence(sequence("fast").unlogged(), IF_NOT_EXISTS);
            op.alterSequence(sequence("fast").unlogged(), sequence("fast").incrementBy(2), IF_EXISTS);
        });

        assertThat(WrittenSql.of(operations)).isEqualTo("""
                CREATE UNLOGGED SEQUENCE IF NOT EXISTS fast AS bigint;
                ALTER SEQUENCE IF EXISTS fast INCREMENT BY 2;
                ALTER SEQUENCE IF EXISTS fast SET LOGGED;
                """);
        assertThat(operations.stream()
                        .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                        .map(statement -> statement.requirement().isPresent()))
                .containsExactly(true, false, true);
    }

    private static String sql(Consumer<Operations> upgrade) {
        return WrittenSql.of(WrittenSql.operations(upgrade));
    }

    private static void assertRuns(Consumer<Operations> upgrade, String expected) {
        WrittenSql.assertRuns(database, upgrade, expected);
    }
}
