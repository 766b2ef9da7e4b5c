package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong with the entities has a message that says what to do. */
final class EntityProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void no_entity_says_where_it_looked() {
        assertRefused(settings("acme.nothing")).hasMessage("""
                        no entity found: no class in the package acme.nothing or below it carries \
                        jakarta.persistence.Entity, in %s
                          fix: name the packages of your @Entity classes in entities.packages, and the folders or jars \
                        that hold them in entities.classpath""".formatted(folder));
    }

    @Test
    void no_package_is_refused() {
        assertThatThrownBy(EntitySettings::inPackages)
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("no entity package: the list of packages is empty");
    }

    @Test
    void every_missing_class_path_entry_is_named() {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second.jar");
        assertRefused(settings("acme").withClassPath(List.of(first, folder, second)))
                .hasMessage("""
                        class path entry not found: %s, %s
                          fix: build the project, or correct entities.classpath""".formatted(first, second));
    }

    @Test
    void a_file_that_is_no_jar_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertRefused(settings("acme").withClassPath(List.of(file)))
                .hasMessageStartingWith("class path entry not readable: " + file + ": ");
    }

    @Test
    void a_missing_class_is_named_with_each_entity_that_needs_it() throws IOException {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Money", "package acme; public class Money implements java.io.Serializable {}",
                        "acme.First", entity("First", "Money money;"),
                        "acme.Second", entity("Second", "java.util.List<Money> money;")));
        Files.delete(folder.resolve("acme/Money.class"));

        assertRefused(settings("acme")).hasMessage("""
                        class not loaded: acme.Money is on no class path entry, needed by acme.First, acme.Second
                          fix: add the folder or jar that holds the missing class to entities.classpath, or leave these \
                        entities out with entities.skip.unloadable = true""");
    }

    @Test
    void a_missing_class_in_an_annotation_is_named_with_its_entity() throws IOException {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Key",
                        "package acme; public class Key implements java.io.Serializable { long id; }",
                        "acme.Keyed",
                        "package acme; @jakarta.persistence.Entity @jakarta.persistence.IdClass(Key.class)"
                                + " public class Keyed { @jakarta.persistence.Id long id; }"));
        Files.delete(folder.resolve("acme/Key.class"));

        assertRefused(settings("acme"))
                .hasMessageStartingWith("class not loaded: acme.Key is on no class path entry, needed by acme.Keyed");
    }

    @Test
    void a_class_for_a_newer_java_is_named_with_both_versions() throws IOException {
        SourceCompiler.compile(folder, Map.of("acme.Future", entity("Future", "")));
        Path file = folder.resolve("acme/Future.class");
        byte[] content = Files.readAllBytes(file);
        content[7] = 99;
        Files.write(file, content);

        assertRefused(settings("acme"))
                .hasMessage("""
                        class not loaded: acme.Future is compiled for Java 55 and this is Java %s, needed by acme.Future
                          fix: run autogen with the Java that compiles the project, or a later one""".formatted(Runtime.version().feature()));
    }

    @Test
    void a_mapping_that_hibernate_refuses_keeps_the_message_of_hibernate() {
        SourceCompiler.compile(
                folder, Map.of("acme.NoId", "package acme; @jakarta.persistence.Entity public class NoId {}"));

        assertRefused(settings("acme")).hasMessage("""
                        mapping refused by Hibernate: Entity 'acme.NoId' has no identifier (every '@Entity' class must \
                        declare or inherit at least one '@Id' or '@EmbeddedId' property)
                          fix: correct the mapping of the entity""");
    }

    @Test
    void an_index_over_an_attribute_instead_of_a_column_is_refused() {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Person",
                        "package acme; import jakarta.persistence.*; @Entity @Table(indexes = @Index(columnList ="
                                + " \"firstName\")) public class Person { @Id long id; @Column(name = \"first_name\")"
                                + " String firstName; }"));

        assertRefused(settings("acme")).hasMessage("""
                        mapping refused: an index of the table person names the column "firstname", which the table does \
                        not have
                          fix: name the column, not the attribute, and put an expression in parentheses; the table has \
                        id, first_name""");
    }

    @Test
    void two_tables_that_postgresql_gives_one_name_are_refused() {
        String name = "a".repeat(63);
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.First", table("First", name + "b"),
                        "acme.Second", table("Second", name + "c")));

        assertRefused(settings("acme")).hasMessageStartingWith("mapping refused: two tables have the name " + name);
    }

    @Test
    void a_generator_of_ids_that_only_the_running_application_can_make_is_said() {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Numbers",
                        """
                        package acme;
                        public class Numbers implements org.hibernate.id.IdentifierGenerator {
                            @Override
                            public void configure(
                                    org.hibernate.generator.GeneratorCreationContext context, java.util.Properties given) {
                                throw new org.hibernate.MappingException("no bean of numbers");
                            }
                            @Override
                            public Object generate(
                                    org.hibernate.engine.spi.SharedSessionContractImplementor session, Object entity) {
                                return 1L;
                            }
                        }
                        """,
                        "acme.Counted",
                        "package acme; import java.lang.annotation.*; @org.hibernate.annotations.IdGeneratorType(Numbers.class)"
                                + " @Retention(RetentionPolicy.RUNTIME) public @interface Counted {}",
                        "acme.Ticket",
                        "package acme; import jakarta.persistence.*; @Entity public class Ticket { @Id @Counted Long id; }"));

        EntitySchema read = new EntityReader(settings("acme")).read();

        assertThat(read.schema().tables()).hasSize(1);
        assertThat(read.notes())
                .singleElement()
                .asString()
                .startsWith("the generator of the ids of acme.Ticket cannot be made (")
                .contains("no bean of numbers")
                .endsWith("); should it need a sequence or a table, that is not seen");
    }

    @Test
    void two_entities_that_want_one_column_in_two_types_are_named_with_it() {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Invoice", mapped("Invoice", "java.math.BigDecimal amount; String note;"),
                        "acme.Summary", mapped("Summary", "String amount; String note;")));

        assertRefused(settings("acme")).hasMessage("""
                        mapping refused: two entities want the column shared.amount in two types: Invoice.amount of \
                        acme.Invoice wants numeric(38, 2), Summary.amount of acme.Summary wants varchar(255)
                          fix: give both attributes one type, or one of the entities another table""");
    }

    @Test
    void two_entities_that_want_one_column_in_two_lengths_get_what_hibernate_gives_them() {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Invoice", mapped("Invoice", "@jakarta.persistence.Column(length = 40) String note;"),
                        "acme.Summary", mapped("Summary", "String note;")));

        EntitySchema read = new EntityReader(settings("acme")).read();

        assertThat(read.notes())
                .containsExactly(
                        "the column shared.note is varchar(40) to Invoice.note and varchar(255) to Summary.note;"
                                + " Hibernate takes the first");
        assertThat(read.schema()
                        .tables()
                        .get(0)
                        .column("note")
                        .orElseThrow()
                        .type()
                        .sql())
                .isEqualTo("varchar(40)");
    }

    @Test
    void a_name_that_postgresql_cuts_is_said_with_what_is_left() {
        String name = "A_very_long_name_" + "x".repeat(60);
        SourceCompiler.compile(folder, Map.of("acme.First", table("First", name)));

        assertThat(new EntityReader(settings("acme")).read().notes())
                .containsExactly("the table name " + name
                        + " has more than 63 bytes; PostgreSQL cuts it to a_very_long_name_" + "x".repeat(46));
    }

    @Test
    void what_cannot_be_loaded_is_left_out_on_request_with_all_that_goes_with_it() throws IOException {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Money", "package acme; public class Money implements java.io.Serializable {}",
                        "acme.Priced", entity("Priced", "Money money;"),
                        "acme.Root", entity("Root", ""),
                        "acme.Below",
                                "package acme; @jakarta.persistence.Entity public class Below extends Root { Money m; }",
                        "acme.Line", entity("Line", "@jakarta.persistence.ManyToOne Priced priced;"),
                        "acme.Order", entity("Order", "@jakarta.persistence.OneToMany java.util.List<Line> lines;"),
                        "acme.Alone", entity("Alone", "")));
        Files.delete(folder.resolve("acme/Money.class"));

        EntitySchema read = new EntityReader(settings("acme").skippingUnloadable()).read();

        assertThat(read.schema().tables())
                .extracting(table -> table.name().toString())
                .containsExactly("alone");
        assertThat(read.skipped())
                .containsExactlyInAnyOrder("acme.Priced", "acme.Root", "acme.Below", "acme.Line", "acme.Order");
        assertThat(read.notes())
                .contains(
                        "left out: acme.Priced: acme.Money is on no class path entry",
                        "left out: acme.Line: goes with acme.Priced",
                        "left out: acme.Root: goes with acme.Below",
                        "nothing is offered for removal, since what the entities left out want is not known");
    }

    @Test
    void nothing_is_offered_for_removal_where_entities_are_left_out() throws IOException, SQLException {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "acme.Money", "package acme; public class Money implements java.io.Serializable {}",
                        "acme.Priced", entity("Priced", "Money money;"),
                        "acme.Alone", entity("Alone", "String added;")));
        Files.delete(folder.resolve("acme/Money.class"));
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            database.execute("create table priced (id bigint primary key);"
                    + " create table alone (id bigint primary key, owner_id bigint)");

            assertThat(EntityComparison.run(connection, settings("acme").skippingUnloadable(), ComparisonScope.ALL)
                            .changes())
                    .extracting(Change::summary)
                    .containsExactly("added column alone.added");
        }
    }

    @ParameterizedTest
    @CsvSource({"5.6.15.Final, too old", "6.2.7.Final, too old", "8.0.0.Final, too new"})
    void a_hibernate_that_is_not_known_is_named(String version, String reason) {
        Path hibernate = folder.resolve("hibernate");
        SourceCompiler.compile(
                hibernate,
                Map.of(
                        "org.hibernate.Version",
                        "package org.hibernate; public class Version { public static String getVersionString() { return \""
                                + version + "\"; } }",
                        "org.jboss.logging.Logger",
                        "package org.jboss.logging; public class Logger { public static Logger getLogger(String name) {"
                                + " return null; } }"));
        SourceCompiler.compile(folder, Map.of("acme.First", entity("First", "")));

        assertRefused(settings("acme").withClassPath(List.of(folder, hibernate)))
                .hasMessageStartingWith("Hibernate " + reason + ": the entities' class path has " + version
                        + ", autogen reads 6.6 to 7.4");
    }

    @Test
    void entities_of_java_persistence_2_are_told_to_move() {
        SourceCompiler.compile(folder, Map.of("javax.persistence.Entity", LEGACY_ENTITY, "acme.Old", OLD));

        assertRefused(settings("acme")).hasMessage("""
                        no entity found: acme.Old is an entity for javax.persistence, which Hibernate 6 and later do not \
                        see
                          fix: move the entities to jakarta.persistence""");
    }

    @Test
    void what_is_left_out_beside_good_entities_is_said() {
        SourceCompiler.compile(
                folder,
                Map.of(
                        "javax.persistence.Entity",
                        LEGACY_ENTITY,
                        "acme.Old",
                        OLD,
                        "jakarta.validation.constraints.NotNull",
                        "package jakarta.validation.constraints; public @interface NotNull {}",
                        "acme.New",
                        entity("New", "@jakarta.validation.constraints.NotNull String name;")));

        assertThat(new EntityReader(settings("acme")).read().notes())
                .containsExactly(
                        "left out: acme.Old is an entity for javax.persistence, which Hibernate 6 and later do not see;"
                                + " move them to jakarta.persistence",
                        "left out: what @NotNull, @Size and the like of Bean Validation add to columns where a validator is"
                                + " on the class path of the application; say it in @Column");
    }

    private static final String LEGACY_ENTITY = "package javax.persistence; public @interface Entity {}";
    private static final String OLD = "package acme; @javax.persistence.Entity public class Old { long id; }";

    private static String entity(String name, String fields) {
        return "package acme; @jakarta.persistence.Entity public class " + name + " { @jakarta.persistence.Id long id; "
                + fields + " }";
    }

    private static String mapped(String name, String fields) {
        return entity(name, fields)
                .replace(
                        "@jakarta.persistence.Entity",
                        "@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"shared\")");
    }

    private static String table(String name, String table) {
        return "package acme; @jakarta.persistence.Entity @jakarta.persistence.Table(name = \"" + table
                + "\") public class " + name + " { @jakarta.persistence.Id long id; }";
    }

    private EntitySettings settings(String entityPackage) {
        return EntitySettings.inPackages(entityPackage).withClassPath(List.of(folder));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(EntitySettings settings) {
        return assertThatThrownBy(() -> new EntityReader(settings).read()).isInstanceOf(AutogenException.class);
    }
}
