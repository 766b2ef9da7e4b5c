package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of sequences, and whose they are. */
class SequenceReadingTest {

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_sequence_of_a_column_is_marked_so(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema "Other";
                    create table "Other"."T " (id bigserial, "n 1" integer generated always as identity);
                    create table plain (id integer, taken integer);
                    create sequence "given to";
                    alter sequence "given to" owned by plain.taken;
                    create sequence free""");

            Schema schema = Reading.of(database, new ReadOptions(List.of("Other"), Set.of()));

            QualifiedName table = QualifiedName.of("Other", "T ");
            QualifiedName serial = QualifiedName.of("Other", "T _id_seq");
            assertThat(schema.sequences())
                    .containsExactly(
                            new Sequence(QualifiedName.of("free")),
                            new Sequence(QualifiedName.of("given to")).ownedBy("plain", "taken"),
                            new Sequence(serial).ownedBy(table, "id"));
            assertThat(schema.facts().origins())
                    .isEqualTo(Map.of(
                            sequence(serial),
                            new Origin.OfColumn(table, "id"),
                            sequence(QualifiedName.of("Other", "T _n 1_seq")),
                            new Origin.OfColumn(table, "n 1"),
                            sequence(QualifiedName.of("given to")),
                            new Origin.OfColumn(QualifiedName.of("plain"), "taken")));
        }
    }

    @Test
    void a_sequence_of_a_table_that_is_not_read_is_not_read() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create table hidden (id serial, n integer generated always as identity);
                    create table seen (id serial)""");

            Schema schema = Reading.of(database, new ReadOptions(List.of(), Set.of(QualifiedName.of("hidden"))));

            assertThat(schema.sequences()).extracting(Sequence::name).containsExactly(QualifiedName.of("seen_id_seq"));
            assertThat(schema.facts().origins())
                    .containsOnlyKeys(
                            sequence(QualifiedName.of("seen_id_seq")),
                            new DatabaseObject(ObjectKind.TABLE, QualifiedName.of("hidden")));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_unlogged_sequence_says_so(TestServer server) {
        if (server.majorVersion() < 15) {
            return;
        }
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create unlogged sequence s;
                    create unlogged table t (id serial);
                    create sequence logged""");

            assertThat(Reading.of(database).sequences())
                    .extracting(sequence -> sequence.name() + " " + sequence.isUnlogged())
                    .containsExactly("logged false", "s true", "t_id_seq true");
        }
    }

    @Test
    void what_was_read_is_known_by_its_number() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create type mood as enum ('ok');
                    create table t (id integer generated always as identity, n serial);
                    create table p (id integer) partition by hash (id);
                    create sequence s""");
            try (Connection connection = database.connect()) {
                Catalogue catalogue = Catalogue.of(connection, Scope.of(connection, ReadOptions.DEFAULT));
                LiveSequences sequences = LiveSequences.read(catalogue);
                TableReader.read(catalogue, ColumnReader.read(catalogue, sequences.identities()));
                assertThat(EnumReader.read(catalogue))
                        .containsExactly(new EnumType(QualifiedName.of("mood"), List.of("ok")));

                for (String name : List.of("t", "p")) {
                    assertThat(found(database, catalogue, SystemCatalogue.PG_CLASS, "regclass", name))
                            .isEqualTo(new DatabaseObject(ObjectKind.TABLE, QualifiedName.of(name)));
                }
                for (String name : List.of("s", "t_id_seq", "t_n_seq")) {
                    assertThat(found(database, catalogue, SystemCatalogue.PG_CLASS, "regclass", name))
                            .isEqualTo(sequence(QualifiedName.of(name)));
                }
                assertThat(found(database, catalogue, SystemCatalogue.PG_TYPE, "regtype", "mood"))
                        .isEqualTo(new DatabaseObject(ObjectKind.TYPE, QualifiedName.of("mood")));
            }
        }
    }

    private static DatabaseObject found(
            TestDatabase database, Catalogue catalogue, SystemCatalogue kind, String type, String name) {
        long oid = Long.parseLong(database.queryText("select '" + name + "'::" + type + "::oid"));
        return catalogue.objects().find(kind, oid).orElseThrow();
    }

    private static DatabaseObject sequence(QualifiedName name) {
        return new DatabaseObject(ObjectKind.SEQUENCE, name);
    }
}
