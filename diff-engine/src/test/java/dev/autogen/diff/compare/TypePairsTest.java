package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.GoldenFile;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type becomes every other on a server that is not in UTC, once with a value and once without. */
class TypePairsTest {

    /** A value of each type. */
    private static final Map<String, String> SAMPLES = samples("""
            smallint | 7
            integer | 7
            bigint | 1577873045000
            numeric(21,0) | 5000000000
            real | 1.5
            double precision | 1.5
            money | 5
            boolean | true
            text | 'abc'
            varchar(40) | 'abc'
            varchar(2) | 'ab'
            char(3) | 'abc'
            bytea | '\\x616263'
            oid | lo_from_bytea(0, 'abc')
            date | '2020-01-01'
            timestamp | '2020-01-01 10:04:05'
            timestamptz | '2020-01-01 10:04:05+00'
            time | '10:04:05'
            timetz | '10:04:05+02'
            interval | '1 day'
            interval second(6) | '5 seconds'
            uuid | 'b2ca0a8c-0d33-4d0a-a1ec-8b1a2b5c1f00'
            json | '{"a": 1}'
            jsonb | '7'
            xml | '<a/>'
            inet | '10.0.0.1'
            cidr | '10.0.0.0/8'
            bit(1) | '1'
            bit(3) | '101'
            varbit(2) | '10'
            tsvector | 'abc'
            int4range | '[1,5)'
            int8range | '[1,5)'
            int4multirange | '{[1,5)}'
            tstzrange | '[2020-01-01 00:00+00,)'
            state | 'NEW'
            state[] | '{NEW}'
            integer[] | '{1}'
            bigint[] | '{1,2}'
            text[] | '{abc}'
            varchar(2)[] | '{ab,cd}'
            boolean[] | '{t}'
            timestamp[] | '{2020-01-01 10:04:05}'
            timestamptz[] | '{2020-01-01 10:04:05+00}'
            """);

    private static final Map<String, String> SHAPES = samples("""
            text | 'POINT(1 2)'
            bytea | ST_AsBinary('SRID=4326;POINT(1 2)'::geometry)
            integer | 7
            point | '(1,2)'
            geometry | 'SRID=4326;POINT(1 2)'
            geometry(Point) | 'POINT(1 2)'
            geometry(Point,4326) | 'SRID=4326;POINT(1 2)'
            geometry(Point,3857) | 'SRID=3857;POINT(111319 222684)'
            geometry(PointZ,4326) | 'SRID=4326;POINT(1 2 3)'
            geometry(MultiPoint,4326) | 'SRID=4326;MULTIPOINT(1 2)'
            geometry(MultiPoint,3857) | 'SRID=3857;MULTIPOINT(111319 222684, 1 1)'
            geometry(MultiPointZ,4326) | 'SRID=4326;MULTIPOINT(1 2 3)'
            geometry(Polygon,4326) | 'SRID=4326;POLYGON((0 0,0 1,1 1,0 0))'
            geometry(MultiPolygon,4326) | 'SRID=4326;MULTIPOLYGON(((0 0,0 1,1 1,0 0)))'
            geometry(Geometry,4326) | 'SRID=4326;POINT(1 2)'
            geography(Point,4326) | 'POINT(1 2)'
            geography(MultiPoint,4326) | 'MULTIPOINT(1 2)'
            """);

    /** What {@code alter column ... type} does with each value, an insert does too: both assign (transformAssignedExpr). */
    private static final String TRY = """
            create function pg_temp.try(source text, value text, target text, conversion text,
                shown text) returns text
            language plpgsql as $$
            declare result text;
            begin
                execute format('insert into target (%1$I) select %2$s from (select (%3$s)::%4$s) given ("Value")'
                    || ' returning ' || shown, target, conversion, value, source) into result;
                return coalesce(result, 'null');
            exception when others then
                return 'fails: ' || sqlerrm;
            end $$;
            set time zone 'Asia/Tokyo';
            set lc_monetary = 'C';
            create temporary table target (""";

    private static TestDatabase database;
    private static TestDatabase spatial;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
        database.execute("create type state as enum ('NEW')");
        spatial = TestDatabase.createWithPostgis();
    }

    @AfterAll
    static void drop() {
        database.close();
        spatial.close();
    }

    /**
     * One pair with what became of the value.
     *
     * @param none what became of null
     */
    private record Pair(String from, String to, Conversion conversion, String value, String none) {

        /** In the words of a reader; why a server refuses a value is its own business. */
        @Override
        public String toString() {
            if (isUndecided()) {
                return from + " -> " + to + " | undecided";
            }
            return from + " -> " + to + " | " + conversion.using().orElse("") + " | "
                    + value.replaceFirst("(?s)^fails: .*", "fails")
                    + conversion.decision().map(text -> " | " + text).orElse("");
        }

        boolean isUndecided() {
            return conversion
                    .decision()
                    .filter(text -> text.contains("by itself"))
                    .isPresent();
        }
    }

    @Test
    void every_pair_keeps_the_meaning_or_fails() throws SQLException {
        check("type-pairs.txt", tried(database, SAMPLES));
    }

    @Test
    void every_pair_of_shapes_keeps_the_meaning_or_fails() throws SQLException {
        check("shape-pairs.txt", tried(spatial, SHAPES));
    }

    private static void check(String file, List<Pair> pairs) {
        assertThat(pairs).filteredOn(pair -> !pair.none().equals("null")).isEmpty();
        assertThat(pairs).filteredOn(Pair::isUndecided).isNotEmpty();
        assertThat(pairs)
                .filteredOn(pair -> pair.isUndecided() && !pair.value().matches("(?s)fails: .*\"decide: .*"))
                .isEmpty();
        GoldenFile.assertMatches(
                "conversion/" + file, pairs.stream().map(Pair::toString).collect(Collectors.joining("\n", "", "\n")));
    }

    private static List<Pair> tried(TestDatabase database, Map<String, String> samples) throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement prepare = connection.createStatement()) {
            prepare.execute(TRY
                    + samples.keySet().stream()
                            .map(type -> "\"" + type + "\" " + type)
                            .collect(Collectors.joining(", "))
                    + ")");
            try (PreparedStatement call = connection.prepareStatement("select pg_temp.try(?, ?, ?, ?, ?)")) {
                for (String from : samples.keySet()) {
                    for (String to : samples.keySet()) {
                        if (!from.equals(to)) {
                            pairs.add(tried(call, from, to, samples));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static Pair tried(PreparedStatement call, String from, String to, Map<String, String> samples)
            throws SQLException {
        Conversion conversion = TypeConversion.of("given", "Value", SqlType.parse(from), SqlType.parse(to));
        // A text is one of what it becomes.
        boolean isReadable = from.equals("text") && !to.equals("oid");
        String value = isReadable ? "(" + samples.get(to) + ")::" + to + "::text" : samples.get(from);
        call.setString(1, from);
        call.setString(3, to);
        call.setString(4, conversion.using().orElse("\"Value\""));
        // Releases of PROJ differ in the last digits.
        call.setString(5, to.startsWith("geo") ? "ST_AsEWKT(ST_SnapToGrid(%1$I::geometry, 0.01))" : "%1$I::text");
        String result = result(call, value);
        // What runs with a value runs with none.
        String none = result.startsWith("fails: ") ? result(call, "null") : "null";
        // The number of a new large object is another one each time.
        return new Pair(
                from,
                to,
                conversion,
                from.equals("oid") || to.equals("oid") ? result.replaceAll("\\d{4,}", "N") : result,
                none);
    }

    private static String result(PreparedStatement call, String value) throws SQLException {
        call.setString(2, value);
        try (ResultSet row = call.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, String> samples(String lines) {
        Map<String, String> samples = new LinkedHashMap<>();
        lines.lines().map(line -> line.split(" \\| ")).forEach(parts -> samples.put(parts[0], parts[1]));
        return samples;
    }
}
