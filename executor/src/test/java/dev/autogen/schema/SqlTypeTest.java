package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import java.util.ArrayList;
import java.util.List;
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
                "\"char\"",
                "interval day to second(3)",
                "interval year",
                "hstore",
                "integer(3)",
                "name",
                "numeric(3,-2)",
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
            List<SqlType> read = database
                    .query("select format_type(atttypid, atttypmod) from pg_attribute "
                            + "where attrelid = 'everything'::regclass and attnum > 0 order by attnum")
                    .stream()
                    .map(row -> SqlType.parse(row.get(0)))
                    .toList();
            assertThat(read).isEqualTo(types);
        }
    }
}
