package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTypeTest {

    @Test
    void every_built_in_type_comes_back_from_its_text() {
        for (SqlType type : builtIn()) {
            assertThat(SqlType.parse(type.sql())).isEqualTo(type);
            assertThat(SqlType.parse(type.sql() + "[]")).isEqualTo(new SqlType.Array(type));
        }
    }

    @Test
    void every_built_in_type_comes_back_from_postgresql() {
        assertComeBack(builtIn(), "");
    }

    @Test
    void every_spatial_type_comes_back_from_postgis() {
        List<SqlType> types = new ArrayList<>();
        for (String family : List.of("geometry", "geography")) {
            types.add(SqlType.parse(family));
            for (String shape : List.of("Point", "MultiPolygonZ", "LineStringM", "GeometryCollectionZM")) {
                types.add(SqlType.parse(family + "(" + shape + ",4326)"));
            }
        }
        types.add(SqlType.parse("geometry(Point)"));
        types.add(SqlType.parse("geometry(Geometry,4326)"));
        types.add(SqlType.parse("geometry(Tin,3857)"));
        types.add(SqlType.parse("geometry(Point,4326)[]"));

        assertComeBack(types, "create extension postgis");
    }

    @Test
    void a_name_is_told_from_what_is_more_than_one() {
        assertThat(new SqlType.Raw("mood").name()).contains(QualifiedName.of("mood"));
        assertThat(new SqlType.Raw("audit.\"Mo.\"\"od\"").name()).contains(QualifiedName.of("audit", "Mo.\"od"));
        for (String text : List.of(
                "Mood", "\"mood\"", "vector(3)", "a.b.c", "\" \"", "a b", "\"" + "a".repeat(64) + "\"", "text")) {
            assertThat(new SqlType.Raw(text).name()).as(text).isEmpty();
        }
    }

    /** Of all that a column can be, PostgreSQL's own types without a word. */
    private static final Map<String, String> WITHOUT_WORD = Map.of(
            "gtsvector", "has no input: the inside of an index",
            "pg_brin_bloom_summary", "has no input: the inside of an index",
            "pg_brin_minmax_multi_summary", "has no input: the inside of an index",
            "pg_node_tree", "has no input: an expression in the catalogue",
            "pg_ndistinct", "has no input: extended statistics",
            "pg_dependencies", "has no input: extended statistics",
            "pg_mcv_list", "has no input: extended statistics",
            "\"bit\"", "bit without a length, which only the quotes can say");

    @Test
    void every_type_of_the_server_is_known() {
        try (TestDatabase database = TestDatabase.create()) {
            List<String> unknown = database
                    .query("select format_type(oid, -1) from pg_type where typtype in ('b', 'r', 'm') "
                            + "and typnamespace = 'pg_catalog'::regnamespace "
                            + "and not exists (select from pg_type e where e.typarray = pg_type.oid) order by 1")
                    .stream()
                    .map(row -> row.get(0))
                    .filter(text -> SqlType.parse(text) instanceof SqlType.Raw)
                    .toList();
            assertThat(WITHOUT_WORD.keySet()).containsAll(unknown);
        }
    }

    @Test
    void a_type_by_its_name_is_what_postgresql_says_of_it() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create schema "Audit"; create schema tally; set search_path = public;
                    create type "Mood" as enum ('a'); create type "Audit"."two  blanks" as enum ('a');
                    create domain tally.small as integer; create type "position" as enum ('a');
                    create type "a[]" as range (subtype = integer);
                    create table t (a "Mood", b "Audit"."two  blanks", c tally.small[], d "position", e "a[]", f "char",
                        g text)""");
            assertThat(types(database, "t"))
                    .containsExactly(
                            SqlType.named(QualifiedName.of("Mood")),
                            SqlType.named(QualifiedName.of("Audit", "two  blanks")),
                            new SqlType.Array(SqlType.named(QualifiedName.of("tally", "small"))),
                            SqlType.named(QualifiedName.of("position")),
                            SqlType.named(QualifiedName.of("a[]")),
                            SqlType.named(QualifiedName.of("char")),
                            SqlType.named(QualifiedName.of("text")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int                              | integer
            INT4                             | integer
            int8                             | bigint
            int2                             | smallint
            bool                             | boolean
            decimal(10,2)                    | numeric(10, 2)
            numeric(10)                      | numeric(10, 0)
            float                            | double precision
            float(24)                        | real
            float ( 25 )                     | double precision
            float4                           | real
            character varying(30)            | varchar(30)
            character  varying               | varchar
            character                        | char(1)
            char                             | char(1)
            character(3)                     | char(3)
            bit                              | bit(1)
            bit varying(5)                   | varbit(5)
            timestamp without time zone      | timestamp
            timestamp(3) without time zone   | timestamp(3)
            timestamp with time zone         | timestamptz
            timestamp(6) with time zone      | timestamptz(6)
            timestamptz(0)                   | timestamptz(0)
            time(3) with time zone           | timetz(3)
            text array                       | text[]
            integer array[4]                 | integer[]
            integer[3][3]                    | integer[]
            character varying(5)[]           | varchar(5)[]
            GEOMETRY(point, 4326)            | geometry(Point,4326)
            geometry(PointZ,0)               | geometry(PointZ)
            geometry                         | geometry
            geography(linestring zm,4326)    | geography(LineStringZM,4326)
            geography(POINT Z)               | geography(PointZ)
            interval day to second (3)       | interval day to second(3)
            interval  YEAR to month          | interval year to month
            numeric(3,-2)                    | numeric(3, -2)
            numeric ( 3 , 5 )                | numeric(3, 5)
            bpchar(3)                        | char(3)
            """)
    void other_spellings_mean_the_same(String text, String canonical) {
        assertThat(SqlType.parse(text).sql()).isEqualTo(canonical);
        assertThat(SqlType.parse(canonical)).isEqualTo(SqlType.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citext",
                "public.mood",
                "\"Mood\"",
                "hstore",
                "integer(3)",
                "\"Two  blanks\"",
                "audit.\"text array\"",
                "\"a[]\"",
                "numeric(99999999999)",
                "varchar(3 3)",
                "vector(3)"
            })
    void what_is_not_known_stays_as_it_is(String text) {
        assertThat(SqlType.parse(text)).isEqualTo(new SqlType.Raw(text));
    }

    @Test
    void only_the_integers_can_count() {
        assertThat(builtIn().stream().filter(SqlType::isInteger).map(SqlType::sql))
                .containsExactly("smallint", "integer", "bigint");
    }

    @Test
    void more_modifiers_than_the_type_has_are_refused() {
        assertThatThrownBy(() -> SqlType.of(TypeName.TEXT, 3))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        type refused: text with [3]
                          fix: text takes at most 0 numbers""");
        assertThatThrownBy(() -> new SqlType.Raw(" ")).isInstanceOf(AutogenException.class);
    }

    private static List<SqlType> builtIn() {
        List<SqlType> types = new ArrayList<>();
        for (TypeName name : TypeName.values()) {
            types.add(SqlType.parse(name.sql()));
            if (name.maxModifiers() == 1) {
                types.add(SqlType.of(name, 3));
            }
            if (name.maxModifiers() == 2) {
                types.add(SqlType.of(name, 10, 2));
            }
        }
        return types;
    }

    private static void assertComeBack(List<SqlType> types, String extension) {
        StringBuilder columns = new StringBuilder();
        for (int index = 0; index < types.size(); index++) {
            columns.append(index == 0 ? "" : ", ")
                    .append("c" + index + " " + types.get(index).sql());
        }
        try (TestDatabase database = extension.isEmpty() ? TestDatabase.create() : TestDatabase.createWithPostgis()) {
            database.execute("create table everything (" + columns + ")");
            assertThat(types(database, "everything")).isEqualTo(types);
        }
    }

    private static List<SqlType> types(TestDatabase database, String table) {
        return database
                .query("select format_type(atttypid, atttypmod) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 order by attnum")
                .stream()
                .map(row -> SqlType.parse(row.get(0)))
                .toList();
    }
}
