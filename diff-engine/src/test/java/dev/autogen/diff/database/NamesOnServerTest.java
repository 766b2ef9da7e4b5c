package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.OperationRun;
import dev.autogen.diff.compare.SchemaCreation;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a name or a text is made of, PostgreSQL keeps it and it is read back. */
class NamesOnServerTest {

    private static final int TRIES = 100;

    private static TestDatabase database;

    @BeforeContainer
    static void create_database() {
        database = TestDatabase.create();
    }

    @AfterContainer
    static void drop_database() {
        database.close();
    }

    @Property(tries = TRIES)
    void any_name_and_any_text_survives(
            @ForAll("sevenNames") List<String> names,
            @ForAll("texts") String comment,
            @ForAll("labels") List<String> labels)
            throws SQLException {
        Schema schema = schema(names, comment, labels);
        try (Connection connection = database.connect()) {
            OperationRun.run(connection, SchemaCreation.of(schema));
            try {
                Schema read = new DatabaseReader().read(connection, new ReadOptions(schema.namespaces(), Set.of()));

                assertThat(read.tables()).isEqualTo(schema.tables());
                assertThat(read.sequences()).isEqualTo(schema.sequences());
                assertThat(read.enumTypes()).isEqualTo(schema.enumTypes());
            } finally {
                String name = Quoting.identifier(schema.namespaces().get(0));
                connection.createStatement().execute("drop schema " + name + " cascade");
            }
        }
    }

    private static Schema schema(List<String> names, String comment, List<String> labels) {
        String namespace = names.get(0);
        QualifiedName table = QualifiedName.of(namespace, names.get(1));
        Column column =
                new Column(names.get(2), SqlType.of(TypeName.BIGINT)).notNull().comment(comment);
        return new Schema(
                List.of(namespace),
                List.of(new EnumType(QualifiedName.of(namespace, names.get(3)), labels)),
                List.of(new Sequence(QualifiedName.of(namespace, names.get(4)))),
                List.of(new Table(
                        table,
                        List.of(column),
                        List.of(new Constraint.PrimaryKey(Optional.of(names.get(5)), List.of(column.name()))),
                        List.of(new Index(Optional.of(names.get(6)), List.of(IndexKey.column(column.name())))),
                        Optional.of(comment))));
    }

    /** Different ones, since tables, sequences, indexes and types share their names; the first one is a new schema. */
    @Provide
    Arbitrary<List<String>> sevenNames() {
        return names().list()
                .uniqueElements()
                .ofSize(7)
                .filter(names ->
                        !names.get(0).startsWith("pg_") && !names.get(0).equals("public"));
    }

    private Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of(
                "select", "user", "order", "Item", "ITEM", "a b", "a.b", "a\"b", "\"", "'", "\\", "$1", "a$b", "--",
                "/*", "1a", "ünïcödé", "表", "😀", ";", "{a}", "?", ":a", "%", "null", "public");
        return Arbitraries.oneOf(words, texts().ofMinLength(1).ofMaxLength(80))
                .map(Names::truncated)
                .filter(name -> !name.isBlank());
    }

    @Provide
    Arbitrary<List<String>> labels() {
        return names().list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    /** All that PostgreSQL can store: no NUL, and no half of a surrogate pair. */
    @Provide
    StringArbitrary texts() {
        return Arbitraries.strings()
                .withCharRange('\u0001', '\ud7ff')
                .withCharRange('\ue000', '\ufffd')
                .withChars("\"'\\$.;:? abcABC_09")
                .ofMaxLength(120);
    }
}
