package dev.autogen.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application has these words at compile time, and runs without the jar. */
class AbsentAtRunTimeTest {

    @Extension("btree_gist")
    @RowSecurity
    @Policy(name = "own", using = "true")
    @SqlIndex(keys = "name", where = "name is not null")
    @SqlIndex(keys = "lower(name)")
    @Exclusion(elements = "name with =")
    @RenamedFrom("people")
    static class Person {
        @RenamedFrom("title")
        String name = "";
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void each_stays_in_the_class_file_and_is_gone_when_the_application_runs(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        assertThat(annotation.getAnnotation(Target.class).value()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("repeatableOnes")
    void the_list_of_a_repeated_one_stands_where_the_one_stands(Class<?> annotation) {
        Class<?> list = annotation.getAnnotation(Repeatable.class).value();
        assertThat(list.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        assertThat(list.getAnnotation(Target.class).value())
                .isEqualTo(annotation.getAnnotation(Target.class).value());
    }

    @Test
    void an_entity_loads_without_the_jar() throws Exception {
        ClassLoader application = new WithoutTheJar();

        Class<?> person = application.loadClass(Person.class.getName());

        assertThat(person).isNotSameAs(Person.class);
        assertThat(person.getAnnotations()).isEmpty();
        assertThat(person.getDeclaredField("name").getAnnotations()).isEmpty();
        assertThatThrownBy(() -> application.loadClass(SqlIndex.class.getName()))
                .isInstanceOf(ClassNotFoundException.class);
    }

    static List<Class<?>> annotations() throws IOException, URISyntaxException {
        Path classes =
                Path.of(SqlIndex.class.getResource("SqlIndex.class").toURI()).getParent();
        try (var files = Files.list(classes)) {
            List<Class<?>> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-info"))
                    .<Class<?>>map(AbsentAtRunTimeTest::load)
                    .filter(Class::isAnnotation)
                    .toList();
            assertThat(found).contains(SqlIndex.class, RenamedFrom.class);
            return found;
        }
    }

    static List<Class<?>> repeatableOnes() throws IOException, URISyntaxException {
        return annotations().stream()
                .filter(annotation -> annotation.isAnnotationPresent(Repeatable.class))
                .toList();
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    SqlIndex.class.getPackageName() + "." + file.substring(0, file.length() - ".class".length()));
        } catch (ClassNotFoundException cause) {
            throw new AssertionError(cause);
        }
    }

    /** Has the application's classes and not those of this artifact. */
    private static final class WithoutTheJar extends ClassLoader {

        WithoutTheJar() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(Person.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream file = Person.class.getResourceAsStream("AbsentAtRunTimeTest$Person.class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
