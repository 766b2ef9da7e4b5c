package dev.autogen.diff.entity;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.environment.Declarations;
import dev.autogen.environment.Environment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is declared and cannot be is refused, with the place and what to do. */
final class DeclaredProblemsTest {

    private static final String IMPORTS = """
            package acme;
            import dev.autogen.annotation.*;
            import jakarta.persistence.*;
            """;

    @TempDir
    private Path folder;

    @Test
    void a_name_that_is_no_attribute_and_no_column_is_refused_with_a_close_one() {
        refused("@SqlIndex(keys = \"custmer\")").hasMessage("""
                @SqlIndex on acme.Invoice: "custmer" is neither an attribute nor a column of the table invoice
                  fix: write customer""");
        refused("@Exclusion(elements = \"lower with =\", include = \"x\")").hasMessage("""
                @Exclusion on acme.Invoice: "lower" is neither an attribute nor a column of the table invoice
                  fix: write one of id, customer, size, customer_name, and an expression in parentheses""");
    }

    @Test
    void a_key_with_more_behind_it_than_postgresql_takes_is_refused() {
        refused("@SqlIndex(keys = \"customer || 'x'\")").hasMessageStartingWith("""
                @SqlIndex on acme.Invoice: index key refused:\
                """);
        refused("@Exclusion(elements = \"customer =\")").hasMessage("""
                @Exclusion on acme.Invoice: element not understood: "customer ="
                  fix: write what is compared, with, and an operator, such as: room with =""");
        refused("@SqlIndex(keys = \"customer\", with = \"fillfactor\")").hasMessage("""
                @SqlIndex on acme.Invoice: storage parameter not understood: "fillfactor"
                  fix: write its name and its value, such as fillfactor = 70""");
    }

    @Test
    void two_things_of_one_name_are_refused_with_both_places() {
        refused("@SqlIndex(name = \"twice\", keys = \"id\") @SqlView(name = \"twice\", query = \"select 1\")")
                .hasMessage("""
                        @SqlIndex on acme.Invoice: the index has the name twice, which @SqlView on acme.Invoice has too
                          fix: choose another name for one of them""");
        refused("@SqlIndex(name = \"by_mapping\", keys = \"id\")").hasMessage("""
                @SqlIndex on acme.Invoice: the index has the name by_mapping, which the mapping of the table invoice has too
                  fix: choose another name for one of them""");
        String trigger = "@Trigger(name = \"t\", timing = Trigger.Timing.BEFORE, events = Trigger.Event.UPDATE,"
                + " executes = \"f\")";
        refused(trigger + trigger).hasMessage("""
                @Trigger on acme.Invoice: the trigger t of invoice is declared on @Trigger on acme.Invoice too
                  fix: take one of them out""");
    }

    @Test
    void a_named_index_of_a_mapped_superclass_cannot_be_in_several_tables() {
        compile("@MappedSuperclass @SqlIndex(name = \"once\", keys = \"code\") class Coded { String code; }"
                + " @Entity class First extends Coded { @Id long id; }"
                + " @Entity class Second extends Coded { @Id long id; }");
        refused(environment -> {}).hasMessage("""
                @SqlIndex on acme.Coded: the index has the name once, which @SqlIndex on acme.Coded has too
                  fix: leave the name out: each table then gets one of its own""");
    }

    @Test
    void what_needs_a_table_is_refused_on_a_class_that_has_none() {
        compile("@Embeddable @SqlIndex(keys = \"street\") class Address { String street; }"
                + " @Entity class Owner { @Id long id; @Embedded Address address; }");
        refused(environment -> {}).hasMessage("""
                @SqlIndex on acme.Address: the class is neither an entity nor a mapped superclass, so it has no table
                  fix: move the annotation to the entity""");
    }

    @Test
    void a_table_that_nothing_is_mapped_to_is_refused() {
        refused("@SqlIndex(keys = \"id\", table = \"invoices\")").hasMessage("""
                @SqlIndex on acme.Invoice: no table invoices is mapped
                  fix: write invoice""");
        refused("@SqlView(query = \"select 1\", name = \"v\") @SqlFunction(name = \"f\", body = \"select 1\")")
                .hasMessage("""
                        @SqlFunction on acme.Invoice: function refused: f: it has no result
                          fix: say returns(...), "void" for none""");
    }

    @Test
    void the_labels_of_an_enum_are_those_of_the_mapping() {
        compile("@EnumLabels({\"SMALL\", \"LRGE\"}) enum Size { SMALL, LARGE }"
                + " @Entity class Shirt { @Id long id;"
                + " @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Size size; }");
        refused(environment -> {}).hasMessage("""
                @EnumLabels on acme.Size: the enum size has the labels LARGE, SMALL, and the order lacks LARGE
                  fix: write all labels in their order""");
        compile("@EnumLabels enum Size { SMALL, LARGE }"
                + " @Entity class Shirt { @Id long id; @Enumerated(EnumType.STRING) Size size; }");
        refused(environment -> {}).hasMessageStartingWith("""
                @EnumLabels on acme.Size: no attribute maps it to an enum of PostgreSQL's
                  fix: put @JdbcTypeCode(SqlTypes.NAMED_ENUM) on the attribute\
                """);
    }

    @Test
    void a_type_is_spatial_and_so_is_its_attribute() {
        compile(
                "@Entity class Shop { @Id long id; @SpatialType(shape = \"Pont\") org.locationtech.jts.geom.Point at; }");
        refused(environment -> {}).hasMessage("""
                @SpatialType on acme.Shop.at: "Pont" is no shape of PostGIS's
                  fix: write Point""");
        compile("@Entity class Shop { @Id long id; @SpatialType String at; }");
        refused(environment -> {}).hasMessage("""
                @SpatialType on acme.Shop.at: the column at is mapped to varchar(255)
                  fix: map the attribute with Hibernate Spatial, or take the type away""");
        compile("@Entity class Shop { @Id long id; @SpatialType(shape = \"Point\", srid = 4326)"
                + " @Column(columnDefinition = \"geometry(Point, 25832)\") org.locationtech.jts.geom.Point at; }");
        refused(environment -> {}).hasMessage("""
                @SpatialType on acme.Shop.at: the column at is geometry(Point,25832) by its columnDefinition and \
                geometry(Point,4326) here
                  fix: say it in one place""");
    }

    @Test
    void an_environment_names_columns_as_the_database_does() {
        invoice("");
        refused(declare -> declare.index("invoice", index("some_idx", "customer")))
                .hasMessageContaining("""
                "customer" is no column of the table invoice""");
        refused(declare -> declare.index("invoce", index("some_idx", "id"))).hasMessageContaining("""
                no table invoce is mapped
                  fix: write invoice""");
        refused(declare -> declare.trigger("invoce", trigger("t").before(INSERT).executes("f")))
                .hasMessageContaining("no table is mapped and no view declared that is called invoce");
        refused(declare -> declare.index(
                        "invoice", index("some_idx", "id").using("gin").unique()))
                .hasMessageContaining("index refused: invoice: the index some_idx is unique, which gin cannot be");
        refused(declare -> {
                    throw new IllegalStateException("no such thing");
                })
                .hasMessageStartingWith("the environment failed: declare of ")
                .hasMessageContaining("java.lang.IllegalStateException: no such thing");
    }

    private AbstractThrowableAssert<?, ?> refused(String annotations) {
        invoice(annotations);
        return refused(environment -> {});
    }

    private void invoice(String annotations) {
        compile(annotations + " @Entity"
                + " @Table(indexes = @Index(name = \"by_mapping\", columnList = \"size\"))"
                + " class Invoice { @Id long id; @Column(name = \"customer_name\") String customer; int size; }");
    }

    private void compile(String classes) {
        SourceCompiler.compile(folder, Map.of("acme.Model", IMPORTS + classes + " class Model {}"));
    }

    private AbstractThrowableAssert<?, ?> refused(Consumer<Declarations> declaring) {
        Environment environment = new Environment() {
            @Override
            public void declare(Declarations declare) {
                declaring.accept(declare);
            }
        };
        EntitySettings settings =
                EntitySettings.inPackages("acme").withClassPath(List.of(folder)).withEnvironment(environment);
        return assertThatThrownBy(() -> new EntityReader(settings).read()).isInstanceOf(AutogenException.class);
    }
}
