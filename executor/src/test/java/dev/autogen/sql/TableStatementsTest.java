package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.revision.Operations;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is easy to get wrong about tables and their columns. */
class TableStatementsTest {

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
    void the_clauses_of_a_table_stand_in_the_order_of_the_manual() {
        database.execute("create table \"Document\" (id bigint); create table log (at date)");

        assertRuns(
                op -> op.createTable(
                        "invoice",
                        tableOptions()
                                .tablespace("pg_default")
                                .with("toast.autovacuum_enabled", "false")
                                .with("fillfactor", "70")
                                .using("heap")
                                .inherits("Document", "log")
                                .unlogged(),
                        column("total", numeric(10, 2)),
                        comment("owed")),
                """
                CREATE UNLOGGED TABLE invoice (
                    total numeric(10, 2)
                ) INHERITS ("Document", log) USING heap WITH (fillfactor = 70, toast.autovacuum_enabled = false) TABLESPACE pg_default;
                COMMENT ON TABLE invoice IS 'owed';
                """);
    }

    @Test
    void a_partition_has_no_parentheses_unless_it_has_constraints() {
        assertRuns(
                op -> {
                    op.createTable(
                            "reading",
                            column("Taken", date()),
                            tableOptions().partitionByRange(expression("extract(year from \"Taken\")"), key("Taken")));
                    op.createTable(
                            "reading_old",
                            tableOptions()
                                    .partitionOf(
                                            "reading",
                                            from("MINVALUE", "MINVALUE").to("2000", "'2000-07-01'")));
                    op.createTable(
                            "reading_rest",
                            check("reading_rest_check", "\"Taken\" is not null"),
                            tableOptions().partitionOf("reading", defaultPartition()));
                },
                """
                CREATE TABLE reading (
                    "Taken" date
                ) PARTITION BY RANGE ((extract(year from "Taken")), "Taken");
                CREATE TABLE reading_old PARTITION OF reading FOR VALUES FROM (MINVALUE, MINVALUE) TO (2000, '2000-07-01');
                CREATE TABLE reading_rest PARTITION OF reading (
                    CONSTRAINT reading_rest_check CHECK ("Taken" is not null)
                ) DEFAULT;
                """);
    }

    @Test
    void parameters_that_go_are_reset() {
        database.execute("create table tuned (a text) with (fillfactor = 90)");

        assertRuns(
                op -> op.setTableParameters(
                        "tuned",
                        parameter("fillfactor", "90").toNone(),
                        noParameter("autovacuum_enabled").to("no"),
                        noParameter("toast.log_autovacuum_min_duration").to("-1")),
                """
                ALTER TABLE tuned SET (autovacuum_enabled = 'no', toast.log_autovacuum_min_duration = -1);
                ALTER TABLE tuned RESET (fillfactor);
                """);
    }

    @Test
    void each_statement_says_that_the_table_may_not_be_there() {
        assertRuns(
                op -> {
                    op.setTableParameters(
                            IF_TABLE_EXISTS,
                            "Absent",
                            parameter("fillfactor", "90").toNone(),
                            noParameter("autovacuum_enabled").to("no"));
                    op.addColumn("Absent", column("a", text()).storage(EXTERNAL), IF_TABLE_EXISTS, IF_NOT_EXISTS);
                    op.dropColumn("Absent", "a", IF_TABLE_EXISTS, IF_EXISTS);
                    op.addConstraint("Absent", check("c", "a > ''"), ONLY, IF_TABLE_EXISTS);
                    op.alterColumn(
                            IF_TABLE_EXISTS,
                            IF_EXISTS,
                            "Absent",
                            "a",
                            noDefault().to("1"),
                            identity(identityAlways()).toNone());
                },
                """
                ALTER TABLE IF EXISTS "Absent" SET (autovacuum_enabled = 'no');
                ALTER TABLE IF EXISTS "Absent" RESET (fillfactor);
                ALTER TABLE IF EXISTS "Absent" ADD COLUMN IF NOT EXISTS a text;
                ALTER TABLE IF EXISTS "Absent" ALTER COLUMN a SET STORAGE EXTERNAL;
                ALTER TABLE IF EXISTS "Absent" DROP COLUMN IF EXISTS a;
                ALTER TABLE IF EXISTS ONLY "Absent" ADD CONSTRAINT c CHECK (a > '');
                ALTER TABLE IF EXISTS "Absent" ALTER COLUMN a DROP IDENTITY IF EXISTS;
                ALTER TABLE IF EXISTS "Absent" ALTER COLUMN a SET DEFAULT 1;
                """);
    }

    @Test
    void a_detachment_ends_where_one_has_begun() {
        database.execute("create table parted (day date) partition by range (day);"
                + " create table parted_rest partition of parted default");

        String sql = WrittenSql.of(WrittenSql.operations(op -> op.finalizeDetach("parted", "parted_rest")));

        assertThat(sql).isEqualTo("ALTER TABLE parted DETACH PARTITION parted_rest FINALIZE;\n");
        assertThatThrownBy(() -> database.execute(sql))
                .hasStackTraceContaining("cannot complete detaching partition \"parted_rest\"");
    }

    @Test
    void a_value_is_never_taken_for_sql() {
        database.execute("create table safe (a text)");

        assertThat(WrittenSql.of(WrittenSql.operations(op -> op.setTableParameters(
                        "safe", noParameter("autovacuum_enabled").to("on); drop table safe; --")))))
                .isEqualTo("ALTER TABLE safe SET (autovacuum_enabled = 'on); drop table safe; --');\n");
        assertRuns(op -> op.alterColumn("safe", "a", noDefault().toValue("'; drop table safe; --\\")), """
                ALTER TABLE safe ALTER COLUMN a SET DEFAULT E'''; drop table safe; --\\\\';
                """);
        database.execute("insert into safe default values");
        assertThat(database.queryText("select a from safe")).isEqualTo("'; drop table safe; --\\");
    }

    @Test
    void the_storage_of_a_column_is_a_statement_of_its_own() {
        assertRuns(
                op -> {
                    op.createTable(
                            "note",
                            column("Body", text())
                                    .storage(EXTERNAL)
                                    .compression(PGLZ)
                                    .collate("C"));
                    op.addColumn("note", column("head", text()).storage(MAIN).comment("first"));
                },
                """
                CREATE TABLE note (
                    "Body" text COMPRESSION pglz COLLATE "C"
                );
                ALTER TABLE note ALTER COLUMN "Body" SET STORAGE EXTERNAL;
                ALTER TABLE note ADD COLUMN head text;
                ALTER TABLE note ALTER COLUMN head SET STORAGE MAIN;
                COMMENT ON COLUMN note.head IS 'first';
                """);
    }

    @Test
    void a_type_and_its_collation_change_in_one_statement() {
        database.execute("create table collated (code text default 'x' collate \"C\")");

        assertRuns(
                op -> op.alterColumn(
                        "collated",
                        "code",
                        collation(varchar(3), "C").to("POSIX"),
                        defaultCompression().to(PGLZ),
                        storage(EXTENDED).to(MAIN),
                        defaultSql("'x'").to("'y'"),
                        type(text()).to(varchar(3)).using("left(code, 3)")),
                """
                ALTER TABLE collated ALTER COLUMN code DROP DEFAULT;
                ALTER TABLE collated ALTER COLUMN code TYPE varchar(3) COLLATE "POSIX" USING left(code, 3);
                ALTER TABLE collated ALTER COLUMN code SET DEFAULT 'y';
                ALTER TABLE collated ALTER COLUMN code SET STORAGE MAIN;
                ALTER TABLE collated ALTER COLUMN code SET COMPRESSION pglz;
                """);
    }

    @Test
    void the_collation_of_the_type_comes_back_without_a_name() {
        database.execute("create table plain (a text collate \"C\", b name collate \"POSIX\")");

        assertRuns(
                op -> {
                    op.alterColumn("plain", "a", collation(text(), "C").toNone());
                    op.alterColumn("plain", "b", collation(name(), "POSIX").toNone());
                },
                """
                ALTER TABLE plain ALTER COLUMN a TYPE text;
                ALTER TABLE plain ALTER COLUMN b TYPE name;
                """);
        assertThat(database.query("select attcollation::regcollation from pg_attribute "
                        + "where attrelid = 'plain'::regclass and attnum > 0 order by attnum"))
                .containsExactly(List.of("\"default\""), List.of("\"C\""));
    }

    @Test
    void an_expression_goes_before_the_type_changes() {
        database.execute("create table computed (a integer, b text generated always as ('x' || a) stored)");

        assertRuns(
                op -> op.alterColumn(
                        "computed",
                        "b",
                        type(text()).to(integer()).using("substr(b, 2)::integer"),
                        generatedAs("'x' || a").toNone(),
                        noDefault().toValue(7)),
                """
                ALTER TABLE computed ALTER COLUMN b DROP EXPRESSION;
                ALTER TABLE computed ALTER COLUMN b TYPE integer USING substr(b, 2)::integer;
                ALTER TABLE computed ALTER COLUMN b SET DEFAULT 7;
                """);
    }

    @Test
    void what_an_old_server_lacks_is_said_by_version() {
        assertThat(requirements(op -> {
                    op.createTable(
                            "a", column("a", integer()), column("b", array(numeric(2, 5))), column("c", numeric(2, 2)));
                    op.createTable(
                            "b", column("a", integer()), column("b", integer()).generatedVirtual("a"));
                    op.createTable(
                            "c",
                            column("a", integer()),
                            tableOptions().partitionByHash("a").using("heap"));
                    op.alterColumn("a", "a", type(integer()).to(numeric(3, -1)));
                    op.alterColumn("a", "a", generatedAs("1").to("2"));
                    op.alterColumn("a", "a", generatedVirtuallyAs("1").to("2"));
                    op.alterColumn("a", "a", storage(MAIN).toDefault());
                }))
                .containsExactly(
                        "15: numeric(2, 5), a scale outside of 0 to the precision",
                        "18: GENERATED ALWAYS AS ... VIRTUAL",
                        "17: USING of a partitioned table",
                        "15: numeric(3, -1), a scale outside of 0 to the precision",
                        "17: SET EXPRESSION",
                        "18: SET EXPRESSION of a virtual generated column",
                        "16: SET STORAGE DEFAULT");
    }

    @Test
    void only_a_concurrent_detachment_stands_outside_of_a_transaction() {
        assertThat(statements(op -> {
                    op.detachPartition("m", "m1");
                    op.detachPartition("m", "m1", CONCURRENTLY);
                }))
                .extracting(SqlStatement::sql, SqlStatement::isTransactional)
                .containsExactly(
                        tuple("ALTER TABLE m DETACH PARTITION m1", true),
                        tuple("ALTER TABLE m DETACH PARTITION m1 CONCURRENTLY", false));
    }

    private static List<String> requirements(Consumer<Operations> code) {
        return statements(code)
                .flatMap(statement -> statement.requirement().stream())
                .map(requirement -> requirement.version() + ": " + requirement.feature())
                .toList();
    }

    private static Stream<SqlStatement> statements(Consumer<Operations> code) {
        return WrittenSql.operations(code).stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream());
    }

    private static void assertRuns(Consumer<Operations> upgrade, String expected) {
        WrittenSql.assertRuns(database, upgrade, expected);
    }
}
