package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.GoldenFile;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaWriterTest {

    static List<String> operations() {
        return SampleOperations.names();
    }

    @Test
    void there_is_a_sample_of_every_operation() {
        List<String> names = Arrays.stream(Operation.class.getPermittedSubclasses())
                .filter(Class::isSealed)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(type ->
                        type.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();

        assertThat(SampleOperations.names()).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_is_written_as_its_golden_file(String name) {
        RevisionFile file = Drafts.file(SampleOperations.named(name));

        GoldenFile.assertMatches("operation/" + name + ".java", file.text());
        PalantirFormatter.assertLeavesAlone(file.text());
        assertThat(CompiledRevision.of(file).upgrade()).isEqualTo(SampleOperations.named(name));
    }

    @Test
    void every_type_has_a_word_with_each_number_of_modifiers() {
        List<Operation> operations = new ArrayList<>();
        for (TypeName name : TypeName.values()) {
            for (int modifiers = 0; modifiers <= name.maxModifiers(); modifiers++) {
                SqlType type = new SqlType.BuiltIn(name, Collections.nCopies(modifiers, 3));
                operations.add(new AddColumn(QualifiedName.of("t"), new Column("c", type)));
            }
        }

        assertThat(CompiledRevision.of(Drafts.file(operations)).upgrade()).isEqualTo(operations);
    }

    @Test
    void an_operation_of_an_application_brings_its_own_java() {
        List<Operation> operations = List.of(new Autocommit(List.of(new OwnOperation("it's \"so\""))));
        RevisionFile file = Drafts.file(operations);

        assertThat(file.text()).contains("op.invoke(new dev.autogen.codegen.OwnOperation(\"it's \\\"so\\\"\"));");
        PalantirFormatter.assertLeavesAlone(file.text());
        assertThat(CompiledRevision.of(file).upgrade()).isEqualTo(operations);
    }

    @Test
    void a_text_that_no_class_can_hold_is_refused() {
        Operation execute = new Execute("select '" + "x".repeat(70_000) + "'");

        assertThatThrownBy(() -> JavaWriter.statement(execute))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("text refused: it has 70009 bytes, a Java class can hold 65535 in one text")
                .hasMessageContaining("fix: ");
    }
}
