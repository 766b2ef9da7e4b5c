package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.entity.EntitySources;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping says in SQL: its database objects, and the composite types of {@code @Struct}. */
final class MappingSqlTest {

    private static final String MAPPING = """
            <hibernate-mapping xmlns="http://www.hibernate.org/xsd/orm/hbm">
                <class name="dev.autogen.diff.entity.sample.sql.Member" table="member">
                    <id name="id" access="field"/>
                    <property name="name" access="field"/>
                </class>
                <database-object>
                    <create>create index member_lower on member (lower(name)); create unique index on member (name, id)</create>
                    <drop>drop index member_lower</drop>
                </database-object>
                <database-object>
                    <create>create sequence tickets start with 5 increment by 10</create>
                    <drop>drop sequence tickets</drop>
                </database-object>
                <database-object>
                    <create>alter table member add constraint member_named check (name &lt;&gt; '')</create>
                    <drop></drop>
                </database-object>
                <database-object>
                    <create>comment on column member.name is 'how it''s called'</create>
                    <drop></drop>
                </database-object>
                <database-object>
                    <create>create or replace view members (total) as select count(*) from member;</create>
                    <drop>drop view members</drop>
                </database-object>
                <database-object>
                    <create>create table member_log (at timestamptz, what text)</create>
                    <drop>drop table member_log</drop>
                </database-object>
                <database-object>
                    <create>
                        create function log_member() returns trigger language plpgsql as $$
                        begin insert into member_log values (now(), new.name); return new; end $$
                    </create>
                    <drop>drop function log_member()</drop>
                </database-object>
                <database-object>
                    <create>create trigger member_logged after insert on member for each row execute function log_member()</create>
                    <drop>drop trigger member_logged on member</drop>
                </database-object>
                <database-object>
                    <create>insert into member (id, name) values (1, 'the first')</create>
                    <drop></drop>
                </database-object>
                <database-object>
                    <create>create nothing that anybody knows</create>
                    <drop></drop>
                    <dialect-scope name="org.hibernate.dialect.H2Dialect"/>
                </database-object>
            </hibernate-mapping>
            """;

    @TempDir
    private Path folder;

    private EntitySettings settings;

    @BeforeEach
    void writeTheMapping() throws IOException {
        Files.writeString(folder.resolve("member.hbm.xml"), MAPPING);
        List<Path> classPath = Stream.concat(
                        Stream.of(folder),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of)
                                .filter(entry -> entry.endsWith("test-classes")))
                .toList();
        settings = new EntitySettings(
                new EntitySources(List.of(), List.of(), List.of(), List.of("member.hbm.xml")),
                classPath,
                Map.of("hibernate.transform_hbm_xml.enabled", "false"),
                "public",
                true);
    }

    @Test
    void what_a_schema_has_a_place_for_is_compared() {
        EntitySchema read = new EntityReader(settings).read();

        assertThat(read.schema().table(QualifiedName.of("member")).orElseThrow().indexes())
                .extracting(index -> index.name().orElse("") + index.keys().size())
                .containsExactlyInAnyOrder("member_lower1", "2");
        assertThat(read.schema().sequences())
                .extracting(
                        sequence -> sequence.name() + " " + sequence.options().start())
                .containsExactly("tickets 5");
        assertThat(read.schema().others().views())
                .containsExactly(new View(QualifiedName.of("members"), "select count(*) from member").columns("total"));
        assertThat(read.statements())
                .extracting(statement -> statement.subject())
                .containsExactly(
                        "table member_log",
                        "function log_member",
                        "trigger member_logged of member",
                        "insert into member (id, name) values (1, 'the first')");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void the_rest_runs_with_the_first_tables_is_looked_for_by_name_and_goes_when_they_go() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            String empty = SchemaDump.normalized(database.dump());
            List<Change> creation = compare(connection).changes();
            run(connection, creation, false);
            assertThat(database.queryText("select what from member_log")).isEqualTo("the first");

            Differences after = compare(connection);
            assertThat(after.changes()).extracting(Change::summary).isEmpty();
            assertThat(after.warnings())
                    .containsExactly("not compared: \"insert into member (id, name) values (1, 'the first')\" of the"
                            + " mapping; where it is new, write it into the revision by hand");

            database.execute("drop trigger member_logged on member");
            assertThat(compare(connection).changes())
                    .extracting(Change::summary)
                    .containsExactly("added trigger member_logged of member");

            run(
                    connection,
                    creation.stream()
                            .filter(change -> !change.subject().startsWith("trigger"))
                            .toList(),
                    true);
            assertThat(SchemaDump.normalized(database.dump())).isEqualTo(empty);
        }
    }

    private Differences compare(Connection connection) {
        return EntityComparison.run(connection, settings, ComparisonScope.ALL);
    }

    private static void run(Connection connection, List<Change> changes, boolean backwards) throws SQLException {
        List<Change> ordered = new ArrayList<>(changes);
        if (backwards) {
            Collections.reverse(ordered);
        }
        OperationRun.run(
                connection,
                ordered.stream()
                        .flatMap(change -> (backwards ? change.down() : change.up()).stream())
                        .toList());
    }
}
