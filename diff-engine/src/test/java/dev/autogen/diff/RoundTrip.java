package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.compare.SchemaCreation;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A schema on its way: read, made in an empty database, and read again. */
public final class RoundTrip {

    private RoundTrip() {}

    /**
     * Asserts that what was read is what is read again, and that two witnesses who know nothing of the reader see the same
     * in both databases: the catalogue, and pg_dump where there is one for the server.
     *
     * @param second empty, on the server of the first
     * @return what was read
     */
    public static Schema run(TestDatabase first, TestDatabase second, ReadOptions options) {
        Schema read = reading(first, second, options);
        try (Connection toFirst = first.connect();
                Connection toSecond = second.connect()) {
            assertThat(SchemaDump.ofCatalogue(toSecond)).isEqualTo(SchemaDump.ofCatalogue(toFirst));
        } catch (SQLException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
        assertThat(second.dump()).isEqualTo(first.dump());
        return read;
    }

    /**
     * Asserts only that what was read is what is read again: what PostgreSQL writes of a query that was made of its own text
     * can be another text than that of the query that somebody wrote.
     */
    public static Schema reading(TestDatabase first, TestDatabase second, ReadOptions options) {
        try (Connection toFirst = first.connect();
                Connection toSecond = second.connect()) {
            Schema read = new DatabaseReader().read(toFirst, options);
            OperationRun.run(toSecond, SchemaCreation.of(read));
            assertSame(new DatabaseReader().read(toSecond, options), read);
            return read;
        } catch (SQLException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    /** Asserts that two dumps are one, with what differs first: a whole dump is long. */
    public static void assertSameDump(String dump, String expected) {
        List<String> lines = dump.lines().toList();
        List<String> expectedLines = expected.lines().toList();
        assertThat(lines.stream().filter(line -> !expectedLines.contains(line)))
                .containsExactlyElementsOf(expectedLines.stream()
                        .filter(line -> !lines.contains(line))
                        .toList());
        assertThat(dump).isEqualTo(expected);
    }

    /** Part by part, so that a failure can be read. */
    public static void assertSame(Schema again, Schema read) {
        assertThat(again.namespaces()).isEqualTo(read.namespaces());
        assertThat(again.enumTypes()).isEqualTo(read.enumTypes());
        assertThat(again.sequences()).isEqualTo(read.sequences());
        assertThat(again.tables()).hasSameSizeAs(read.tables());
        for (int position = 0; position < read.tables().size(); position++) {
            assertThat(again.tables().get(position)).isEqualTo(read.tables().get(position));
        }
        assertThat(again.others().extensions()).isEqualTo(read.others().extensions());
        assertThat(again.others().domains()).isEqualTo(read.others().domains());
        assertThat(again.others().routines()).isEqualTo(read.others().routines());
        assertThat(again.others().views()).isEqualTo(read.others().views());
        assertThat(again.others()).isEqualTo(read.others());
        assertThat(again.facts().origins()).isEqualTo(read.facts().origins());
        assertThat(again.facts().dependencies()).isEqualTo(read.facts().dependencies());
        assertThat(again.facts().comments()).isEqualTo(read.facts().comments());
        assertThat(again.facts().grants()).isEqualTo(read.facts().grants());
        assertThat(again.facts().revocations()).isEqualTo(read.facts().revocations());
        assertThat(again.facts()).isEqualTo(read.facts());
        assertThat(again).isEqualTo(read);
    }
}
