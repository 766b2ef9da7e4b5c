package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.revision.Operations;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.Requirement;
import dev.autogen.sql.SqlStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation on every supported version: run it, look, run its opposite, and the schema is as it was. */
class OperationsOnServersTest {

    private static final Set<Class<?>> ELSEWHERE = Set.of(DataOperation.class, ControlOperation.class);

    static List<OperationCase> cases() {
        return Stream.of(TableCases.all(), KeyCases.all(), TypeCases.all(), ProgramCases.all())
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

    @ParameterizedTest
    @MethodSource("cases")
    void an_operation_and_its_opposite_leave_no_trace(OperationCase each) {
        for (TestServer server : List.of(TestServer.shared())) {
            if (server.majorVersion() < each.since()) {
                assertThat(requirements(each)).as(server.kind()).contains(each.since());
            } else {
                assertLeavesNoTrace(each, server);
            }
        }
    }

    private static void assertLeavesNoTrace(OperationCase each, TestServer server) {
        try (TestDatabase database = TestDatabase.create()) {
            run(database, each.before());
            String before = database.dump();
            run(database, each.up());
            assertThat(database.dump()).as("%s on %s", each, server.kind()).isNotEqualTo(before);
            run(database, each.down());
            assertThat(database.dump()).as("%s on %s", each, server.kind()).isEqualTo(before);
        }
    }

    private static void run(TestDatabase database, Consumer<Operations> code) {
        statements(code).forEach(statement -> database.execute(statement.sql()));
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
