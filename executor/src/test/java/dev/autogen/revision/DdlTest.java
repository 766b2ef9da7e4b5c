package dev.autogen.revision;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DdlTest {

    @Test
    void every_type_of_postgresql_has_a_word() throws ReflectiveOperationException {
        List<TypeName> reached = new ArrayList<>();
        for (Method method : Ddl.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) || method.getReturnType() != SqlType.class) {
                continue;
            }
            if (Arrays.stream(method.getParameterTypes()).allMatch(int.class::equals)) {
                Object[] lengths = new Object[method.getParameterCount()];
                Arrays.fill(lengths, 5);
                SqlType type = (SqlType) method.invoke(null, lengths);
                assertThat(SqlType.parse(type.sql())).hasSameClassAs(type);
                if (type instanceof SqlType.BuiltIn builtIn) {
                    reached.add(builtIn.name());
                }
            }
        }

        assertThat(reached).contains(TypeName.values());
    }

    @Test
    void the_parts_of_a_table_come_in_any_order() {
        List<Operation> operations = new ArrayList<>();
        Operations op = new Operations(operations::add);

        op.createTable("t", primaryKey("t_pkey", "a"), column("a", bigint()), comment("both"), column("b", text()));

        assertThat(operations).singleElement().isInstanceOfSatisfying(CreateTable.class, operation -> {
            assertThat(operation.table().columns()).containsExactly(column("a", bigint()), column("b", text()));
            assertThat(operation.table().constraints()).containsExactly(primaryKey("t_pkey", "a"));
            assertThat(operation.table().comment()).contains("both");
        });
    }

    @Test
    void each_operation_is_handed_on_before_the_next_line() {
        List<Operation> operations = new ArrayList<>();
        Operations op = new Operations(operations::add);

        op.dropTable("a");
        assertThat(operations).hasSize(1);
        op.dropTable("b");
        assertThat(operations).hasSize(2);
    }
}
