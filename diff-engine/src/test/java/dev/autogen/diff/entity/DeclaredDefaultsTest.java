package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.OperationRun;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PostgreSQL would do anyway is as good as not written: the catalogue does not say who wrote it. */
final class DeclaredDefaultsTest {

    private static final String SOURCE = """
            package acme.plain;

            import dev.autogen.annotation.*;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;
            import jakarta.persistence.Table;
            import java.time.Instant;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.type.SqlTypes;

            @Entity
            @Table(name = "plain")
            @SqlIndex(name = "by_name", keys = "name text_ops")
            @SqlIndex(name = "by_name_again", keys = "name varchar_ops desc nulls first", unique = true)
            @SqlIndex(name = "by_collation", keys = "name collate \\"default\\" text_ops", where = "number > 0")
            @SqlIndex(name = "by_number", keys = {"number int4_ops asc nulls last", "lower(name) text_ops"})
            @SqlIndex(name = "by_hash", keys = "number int4_ops", using = "hash")
            @SqlIndex(name = "by_document", keys = "document jsonb_ops", using = "gin")
            @SqlIndex(name = "by_path", keys = "document jsonb_path_ops", using = "gin")
            @SqlIndex(name = "by_time", keys = "created timestamptz_minmax_ops", using = "brin")
            @SqlIndex(name = "by_place", keys = "place gist_geometry_ops_2d", using = "gist")
            @SqlIndex(keys = "created pg_catalog.timestamptz_ops")
            @Exclusion(elements = "int4range(number, number) range_ops with &&", where = "name = 'one'")
            public class Plain {
                @Id Long id;
                String name;
                int number;
                Instant created;
                @JdbcTypeCode(SqlTypes.JSON) String document;
                org.geolatte.geom.Point<org.geolatte.geom.G2D> place;
            }
            """;

    @TempDir
    Path classes;

    @Test
    void an_operator_class_that_is_the_default_one_does_not_differ_when_it_is_written() throws SQLException {
        SourceCompiler.compile(classes, Map.of("acme.plain.Plain", SOURCE));
        EntitySettings settings = EntitySettings.inPackages("acme.plain").withClassPath(List.of(classes));
        try (TestDatabase database = TestDatabase.createWithPostgis();
                Connection connection = database.connect()) {
            List<Change> changes = changes(connection, settings);
            assertThat(changes).isNotEmpty();
            OperationRun.run(
                    connection,
                    changes.stream().flatMap(change -> change.up().stream()).toList());

            assertThat(changes(connection, settings))
                    .extracting(Change::summary)
                    .isEmpty();
            assertThat(database.queryText("select count(*)::text from pg_indexes where tablename = 'plain'"))
                    .isEqualTo("12");
        }
    }

    private static List<Change> changes(Connection connection, EntitySettings settings) {
        return EntityComparison.run(connection, settings, ComparisonScope.ALL).changes();
    }
}
