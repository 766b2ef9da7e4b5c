package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.Differences;
import dev.autogen.diff.EntityComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors are types of the extension pgvector, which the test servers do not have: what is read is all that is shown. */
final class VectorTest {

    private static final Path MODULE = Path.of("target", "hibernate-vector");

    private static final String SOURCE = """
            package acme.search;

            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.Array;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.type.SqlTypes;

            @Entity
            @Table(name = "passage")
            public class Passage {
                @Id Long id;
                @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 1536) float[] embedding;
                @JdbcTypeCode(SqlTypes.VECTOR_FLOAT32) @Array(length = 3) @Column(nullable = false) float[] small;
                @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16) @Array(length = 8) float[] half;
                @JdbcTypeCode(SqlTypes.VECTOR_BINARY) @Array(length = 24) byte[] bits;
                @JdbcTypeCode(SqlTypes.SPARSE_VECTOR_FLOAT32) @Array(length = 5)
                org.hibernate.vector.SparseFloatVector sparse;
                @Column(columnDefinition = "vector(7)") @JdbcTypeCode(SqlTypes.VECTOR) float[] written;
            }
            """;

    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        SourceCompiler.compile(classes, Map.of("acme.search.Passage", SOURCE), module());
    }

    @Test
    void a_vector_has_the_type_and_the_length_of_its_mapping() throws IOException {
        Map<String, Column> columns = new EntityReader(settings())
                .read().schema().tables().get(0).columns().stream()
                        .collect(Collectors.toMap(Column::name, Function.identity()));

        assertThat(columns)
                .allSatisfy((name, column) -> assertThat(column.defaultSql()).isEmpty());
        assertThat(columns.get("embedding").type().sql()).isEqualTo("vector(1536)");
        assertThat(columns.get("small").type().sql()).isEqualTo("vector(3)");
        assertThat(columns.get("small").isNotNull()).isTrue();
        assertThat(columns.get("half").type().sql()).isEqualTo("halfvec(8)");
        assertThat(columns.get("bits").type().sql()).isEqualTo("bit(24)");
        assertThat(columns.get("sparse").type().sql()).isEqualTo("sparsevec(5)");
        assertThat(columns.get("written").type().sql()).isEqualTo("vector(7)");
    }

    @Test
    void a_type_that_the_database_lacks_is_named_with_its_extension() throws IOException, SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            Differences differences = EntityComparison.run(connection, settings(), ComparisonScope.ALL);

            assertThat(differences.warnings())
                    .containsExactly(
                            "compared as text only, because type \"halfvec\" does not exist: "
                                    + "type of passage.half (create extension vector)",
                            "compared as text only, because type \"sparsevec\" does not exist: "
                                    + "type of passage.sparse (create extension vector)",
                            "compared as text only, because type \"vector\" does not exist: type of passage.embedding, "
                                    + "type of passage.small, type of passage.written (create extension vector)");
        }
    }

    private static EntitySettings settings() throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(module());
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .forEach(classPath::add);
        return EntitySettings.inPackages("acme.search").withClassPath(classPath);
    }

    private static List<Path> module() throws IOException {
        try (Stream<Path> jars = Files.list(MODULE)) {
            return jars.toList();
        }
    }
}
