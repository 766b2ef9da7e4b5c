package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many tables, and other sessions, must not change. */
class ScaleTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void aligning_takes_as_many_statements_for_10_tables_as_for_200() throws SQLException {
        createTables(1, 10);
        int few = statementsOfAligning();
        createTables(11, 200);
        int many = statementsOfAligning();

        assertThat(many).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(6);
    }

    @Test
    void nothing_is_logged() throws SQLException {
        createTables(1, 2);
        List<LogRecord> records = new ArrayList<>();
        Handler collector = new Collector(records);
        Logger root = Logger.getLogger("");
        root.addHandler(collector);
        try {
            statementsOfAligning();
        } finally {
            root.removeHandler(collector);
        }
        assertThat(records).extracting(LogRecord::getMessage).isEmpty();
        assertThat(Logger.getLogger("schemacrawler").getLevel()).isNull();
    }

    private static final class Collector extends Handler {

        private final List<LogRecord> records;

        Collector(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord logRecord) {
            records.add(logRecord);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void tables_that_come_and_go_meanwhile_are_no_crash() throws Exception {
        createTables(1, 20);
        AtomicBoolean isOver = new AtomicBoolean();
        Thread other = new Thread(() -> comeAndGo(isOver));
        other.start();
        try (Connection connection = database.connect()) {
            for (int i = 0; i < 30; i++) {
                assertThat(new DatabaseReader()
                                .read(connection, ReadOptions.DEFAULT)
                                .tables())
                        .hasSizeGreaterThanOrEqualTo(20);
            }
        } finally {
            isOver.set(true);
            other.join();
        }
    }

    private void comeAndGo(AtomicBoolean isOver) {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            while (!isOver.get()) {
                statement.execute("create function f(integer) returns integer immutable language sql as 'select $1'");
                statement.execute("create type mood as enum ('ok')");
                statement.execute("create table passing (id serial primary key, mood mood default 'ok',"
                        + " g integer default f(1), check (f(id) > 0))");
                statement.execute("create index on passing (f(id)) where f(id) > 1");
                statement.execute("drop table passing");
                statement.execute("drop type mood");
                statement.execute("drop function f(integer)");
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private int statementsOfAligning() throws SQLException {
        try (Connection connection = database.connect()) {
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            CountingConnection aligning = new CountingConnection(connection);
            Alignment alignment = new PostgresCanonicalizer().align(aligning.connection(), live, asWritten(live));
            assertThat(alignment.wanted()).isEqualTo(alignment.live());
            return aligning.statements();
        }
    }

    private void createTables(int first, int last) {
        database.execute("""
                do $$ begin
                    for i in %d .. %d loop
                        execute format('create table t%%1$s (id bigint generated always as identity primary key,
                            kind varchar(9) default ''a'' check (kind in (''a'', ''%%1$s'')),
                            parent bigint references t%%2$s)', i, greatest(1, i - 1));
                        execute format('create index t%%1$s_kind on t%%1$s (lower(kind))', i);
                    end loop;
                end $$""".formatted(first, last));
    }

    /** The texts that somebody wrote who made these tables. */
    private static Schema asWritten(Schema live) {
        return live.withTables(live.tables().stream().map(ScaleTest::asWritten).toList());
    }

    private static Table asWritten(Table live) {
        String number = live.name().name().substring(1);
        List<Column> columns = live.columns().stream()
                .map(column -> column.name().equals("kind") ? kind() : column)
                .toList();
        List<Constraint> constraints = live.constraints().stream()
                .map(constraint -> constraint instanceof Constraint.Check
                        ? (Constraint) new Constraint.Check(constraint.name(), "kind in ('a', '" + number + "')")
                        : constraint)
                .toList();
        return live.withColumns(columns).withConstraints(constraints);
    }

    private static Column kind() {
        return new Column("kind", SqlType.parse("varchar(9)")).withDefaultSql(Optional.of("'a'"));
    }
}
