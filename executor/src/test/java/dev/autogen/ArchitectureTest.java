package dev.autogen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.autogen.execute.RevisionExecutor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What an import alone does not show: a qualified name in the code, a cycle, a call. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** What each package may use beside itself and the exception that all share. */
    private static final Map<String, List<String>> FLOORS = Map.of(
            "schema", List.of(),
            "operation", List.of("schema"),
            "revision", List.of("schema", "operation"),
            "sql", List.of("schema", "operation"),
            "graph", List.of(),
            "source", List.of("schema", "operation", "revision", "graph"),
            "environment", List.of("schema", "operation", "execute"));

    private static final Set<String> OUTSIDE =
            Set.of("java.sql", "javax.sql", "java.nio.file", "java.net", "javax.tools");

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.autogen.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void each_package_uses_only_those_below_it() {
        FLOORS.forEach((name, below) -> noClasses()
                .that()
                .resideInAPackage("dev.autogen." + name + "..")
                .should()
                .dependOnClassesThat(isOutside(name, below))
                .because("the floors of the design are: " + FLOORS)
                .check(MAIN));
    }

    @Test
    void only_execute_asks_for_databases() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.autogen.execute..", "dev.autogen.revision..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("that belongs into execute")
                .check(MAIN);
    }

    @Test
    void only_source_asks_for_files_and_compilers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.autogen.source..")
                .and()
                .areNotAssignableTo(RevisionExecutor.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.tools..", "javax.annotation..", "java.nio.file..")
                .because("that belongs into source")
                .check(MAIN);
    }

    @Test
    void a_revision_is_given_a_connection_and_rows_and_nothing_else_of_jdbc() {
        noClasses()
                .that()
                .resideInAPackage("dev.autogen.revision..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of JDBC, files or the network, but a connection and a row",
                        type -> OUTSIDE.contains(type.getPackageName())
                                && !type.isAssignableTo(Connection.class)
                                && !type.isAssignableTo(ResultSet.class)
                                && !type.isAssignableTo(SQLException.class)))
                .check(MAIN);
    }

    @Test
    void nothing_but_the_jdk_is_needed_at_run_time() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.sql..",
                        "javax.tools..",
                        "javax.annotation.processing..",
                        "javax.lang.model..",
                        "com.sun.source.util..",
                        "com.sun.source.tree..",
                        "dev.autogen..",
                        "org.jspecify..")
                .because("an application ships executor alone; jspecify's annotations may be absent")
                .check(MAIN);
    }

    @Test
    void nothing_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("only cli talks to a terminal")
                .check(MAIN);
        noClasses()
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .because("only cli talks to a terminal")
                .check(MAIN);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct())
                .extracting(JavaPackage::getName, javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class))
                .containsExactlyInAnyOrder(
                        tuple("dev.autogen", true),
                        tuple("dev.autogen.schema", true),
                        tuple("dev.autogen.operation", true),
                        tuple("dev.autogen.revision", true),
                        tuple("dev.autogen.sql", true),
                        tuple("dev.autogen.graph", true),
                        tuple("dev.autogen.source", true),
                        tuple("dev.autogen.environment", true),
                        tuple("dev.autogen.execute", true));
    }

    private static DescribedPredicate<JavaClass> isOutside(String name, List<String> below) {
        return DescribedPredicate.describe(
                "belong to another package of autogen",
                type -> type.getPackageName().startsWith("dev.autogen.")
                        && !type.getPackageName().equals("dev.autogen." + name)
                        && below.stream()
                                .noneMatch(other -> type.getPackageName().equals("dev.autogen." + other)));
    }
}
