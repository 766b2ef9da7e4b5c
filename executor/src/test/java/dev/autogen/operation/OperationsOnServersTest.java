package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestServer;
import dev.autogen.revision.Operations;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.Requirement;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation on every supported version: run it, look, run its opposite, and the schema is as it was. */
@Execution(ExecutionMode.CONCURRENT)
class OperationsOnServersTest {

    private static final Set<Class<?>> ELSEWHERE = Set.of(DataOperation.class, ControlOperation.class);

    private static final EmptyDatabases DATABASES = new EmptyDatabases();

    @AfterAll
    static void drop_databases() {
        DATABASES.close();
    }

    static List<OperationCase> cases() {
        return Stream.of(TableCases.all(), ExistenceCases.all(), KeyCases.all(), TypeCases.all(), ProgramCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Rows, and how operations run, are tested with the executor. */
    @Test
    void there_is_a_case_of_every_operation() {
        Set<Class<?>> used = cases().stream()
                .flatMap(each -> Stream.of(each.up(), each.down()))
                .flatMap(code -> OperationCase.operations(code).stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(used)
                .containsAll(Arrays.stream(Operation.class.getPermittedSubclasses())
                        .filter(family -> family.isSealed() && !ELSEWHERE.contains(family))
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .toList());
    }

    static List<Arguments> casesOnServers() {
        return TestServer.everyVersion().stream()
                .flatMap(server -> cases().stream().map(each -> arguments(each, server)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void an_operation_and_its_opposite_leave_no_trace(OperationCase each, TestServer server) throws SQLException {
        if (server.majorVersion() < each.since()) {
            assertThat(requirements(each)).contains(each.since());
            return;
        }
        DATABASES.with(server, database -> {
            try (Connection connection = database.connect()) {
                run(connection, each.before());
                String before = SchemaDump.ofCatalogue(connection);
                run(connection, each.up());
                assertThat(SchemaDump.ofCatalogue(connection)).isNotEqualTo(before);
                run(connection, each.down());
                assertThat(SchemaDump.ofCatalogue(connection)).isEqualTo(before);
            }
        });
    }

    private static void run(Connection connection, Consumer<Operations> code) throws SQLException {
        for (SqlStatement sql : statements(code).toList()) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql.sql());
            } catch (SQLException exception) {
                throw new SQLException(exception.getMessage() + "\nSQL: " + sql.sql(), exception);
            }
        }
    }

    private static Set<Integer> requirements(OperationCase each) {
        return statements(each.up().andThen(each.down()))
                .flatMap(statement -> statement.requirement().stream())
                .map(Requirement::version)
                .collect(Collectors.toSet());
    }

    private static Stream<SqlStatement> statements(Consumer<Operations> code) {
        return OperationCase.operations(code).stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream());
    }
}
