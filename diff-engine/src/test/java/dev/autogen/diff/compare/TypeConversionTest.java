package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.SqlType;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL itself says whether a conversion runs and what becomes of a value. */
class TypeConversionTest {

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
        database.execute("create type state as enum ('NEW'); create type kind as enum ('NEW', 'OLD')");
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            integer                  | 5                | bigint                   | 5
            bigint                   | 5                | boolean                  | true
            numeric(5,2)             | 0                | boolean                  | false
            boolean                  | true             | bigint                   | 1
            boolean                  | true             | varchar(5)               | true
            varchar(5)               | '7'              | smallint                 | 7
            smallint                 | 7                | oid                      | 7
            text                     | '{"1"}'          | integer[]                | {1}
            varchar(5)[]             | '{1,2}'          | bigint[]                 | {1,2}
            integer[]                | '{1,2}'          | varchar(5)[]             | {1,2}
            boolean[]                | '{t}'            | text[]                   | {true}
            integer                  | null             | uuid                     |
            time                     | '10:00'          | interval                 | 10:00:00
            timestamp                | '2020-01-01 10:00' | time(0)                | 10:00:00
            date                     | '2020-01-01'     | timestamp                | 2020-01-01 00:00:00
            interval day to second   | '1 day'          | interval                 | 1 day
            numeric(21,0)            | 5000000000       | interval second(6)       | 00:00:05
            interval second(6)       | '5 seconds'      | numeric(21,0)            | 5000000000
            json                     | '{"a": 1}'       | jsonb                    | {"a": 1}
            money                    | 5                | numeric(5,2)             | 5.00
            inet                     | '10.0.0.0/8'     | cidr                     | 10.0.0.0/8
            bit(2)                   | '10'             | bit(3)                   | 100
            oid                      | lo_from_bytea(0, 'abc') | varchar(5)        | abc
            oid                      | lo_from_bytea(0, 'abc') | bytea             | \\x616263
            state                    | 'NEW'            | kind                     | NEW
            state                    | 'NEW'            | varchar(5)               | NEW
            """)
    void a_value_keeps_its_meaning(String from, String value, String to, String expected) {
        database.execute("drop table if exists given; create table given (\"Value\" " + from + ")");
        database.execute("insert into given values (" + value + ")");
        Optional<String> using = TypeConversion.of("given", "Value", SqlType.parse(from), SqlType.parse(to))
                .using();
        database.execute("alter table given alter \"Value\" type " + to
                + using.map(text -> " using " + text).orElse(""));
        assertThat(database.queryText("select coalesce(\"Value\"::text, '') from given"))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            bytea      | '\\x616263'      | lo_get("Value")
            text       | 'abc'            | lo_get("Value")
            """)
    void a_large_object_holds_what_the_column_held(String from, String value, String read) {
        database.execute("drop table if exists given; create table given (\"Value\" " + from + ")");
        database.execute("insert into given values (" + value + ")");
        Optional<String> using = TypeConversion.of("given", "Value", SqlType.parse(from), SqlType.parse("oid"))
                .using();
        database.execute("alter table given alter \"Value\" type oid using " + using.orElseThrow());
        assertThat(database.queryText("select convert_from(" + read + ", 'UTF8') from given"))
                .isEqualTo("abc");
    }
}
