package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Envers adds to a model, by its settings and by its annotations, is read as it creates it. */
final class EnversTest {

    private static final String NEWEST = "7.3.0.Final";

    private static final String IMPORTS = """
            package acme.%s;
            import jakarta.persistence.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.envers.*;
            """;

    /** One of each annotation of Envers that says something of tables or columns. */
    private static final String MODEL = IMPORTS.formatted("audited") + """
            public class Model {
                @MappedSuperclass public static class Base {
                    String created;
                    @Column(name = "changed_by") String changedBy;
                }
                @Embeddable public static class Address { String street; @Column(length = 10) String zip; }
                @Entity @Table(name = "country") public static class Country { @Id String code; }
                @Entity @Audited public static class Tag { @Id UUID id; @NotAudited String secret; }
                @Entity @Table(name = "person") @Audited @AuditTable("person_trail")
                @AuditOverride(forClass = Base.class, name = "created")
                @SecondaryTable(name = "person_more") @SecondaryAuditTable(secondaryTableName = "person_more",
                        secondaryAuditTableName = "person_more_trail")
                public static class Person extends Base {
                    @Id @GeneratedValue Long id;
                    @Column(unique = true, nullable = false) String name;
                    @Column(table = "person_more") String more;
                    @Enumerated(EnumType.STRING) DayOfWeek day;
                    @Audited(withModifiedFlag = true) Integer points;
                    @Embedded Address home;
                    @ElementCollection Set<String> nicknames;
                    @ElementCollection List<Address> addresses;
                    @ElementCollection Map<String, Integer> scores;
                    @ManyToMany List<Tag> tags;
                    @OneToMany @AuditJoinTable(name = "person_tags_trail",
                            inverseJoinColumns = @JoinColumn(name = "tag_id")) Set<Tag> ownTags;
                    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED) @ManyToOne Country country;
                    @OneToMany(mappedBy = "owner") Set<Vehicle> vehicles;
                }
                @Entity @Audited public static class Pet { @EmbeddedId PetId id; @OrderColumn @OneToMany
                    @JoinColumn(name = "pet_n") @JoinColumn(name = "pet_h") List<Toy> toys; }
                @Embeddable public static class PetId implements java.io.Serializable { Integer number; Integer house; }
                @Entity @Audited public static class Toy { @Id Long id; @Version int version; }
                @Entity @Audited @Inheritance(strategy = InheritanceType.JOINED)
                public static class Vehicle { @Id Long id; @ManyToOne Person owner; }
                @Entity @Audited(withModifiedFlag = true) public static class Car extends Vehicle { Integer doors; }
                @Entity @Audited @Inheritance public static class Paper { @Id Long id; }
                @Entity @Audited public static class Letter extends Paper { @Lob String text; }
                @Entity @Audited @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                public static class Shape { @Id Long id; }
                @Entity @Audited @AuditTable(value = "circle_trail", schema = "trails")
                public static class Circle extends Shape { Double radius; }
            }
            """;

    private static final String REVISION = IMPORTS.formatted("revision") + """
            @Entity @Table(name = "changes") @RevisionEntity
            public class Change {
                @Id @GeneratedValue @RevisionNumber @Column(name = "number") Long id;
                @RevisionTimestamp @Column(name = "done_at", nullable = false) Instant at;
                @Column(length = 50) String author;
                @ElementCollection @JoinTable(name = "changed_entities") @ModifiedEntityNames Set<String> names;
            }
            """;

    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() {
        SourceCompiler.compile(
                classes,
                Map.of("acme.audited.Model", MODEL, "acme.revision.Change", REVISION),
                OtherHibernate.jars(NEWEST));
    }

    private static final Map<String, String> NAMES = Map.of(
            "audit_table_prefix", "old_",
            "audit_table_suffix", "",
            "revision_field_name", "change",
            "revision_type_field_name", "kind",
            "modified_flag_suffix", "_touched",
            "global_with_modified_flag", "true",
            "do_not_audit_optimistic_locking_field", "false",
            "track_entities_changed_in_revision", "true",
            "use_revision_entity_with_native_id", "false");

    private static final Map<String, String> VALIDITY = Map.of(
            "default_schema", "audit",
            "audit_strategy", "org.hibernate.envers.strategy.ValidityAuditStrategy",
            "audit_strategy_validity_store_revend_timestamp", "true",
            "audit_strategy_validity_end_rev_field_name", "until",
            "audit_strategy_validity_revend_timestamp_field_name", "until_time",
            "audit_strategy_validity_revend_timestamp_numeric", "true",
            "embeddable_set_ordinal_field_name", "place");

    static Stream<Arguments> applications() {
        return Stream.of(
                Arguments.of(NEWEST, Map.of(), List.of("acme.audited")),
                Arguments.of(NEWEST, NAMES, List.of("acme.audited")),
                Arguments.of(NEWEST, VALIDITY, List.of("acme.audited", "acme.revision")),
                Arguments.of("6.6.40.Final", VALIDITY, List.of("acme.audited", "acme.revision")));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void what_is_read_is_what_envers_creates(String release, Map<String, String> values, List<String> packages)
            throws SQLException {
        EntitySettings settings = settings(release, values, packages.toArray(String[]::new));

        assertThat(HibernateTruth.differences(settings)).isEmpty();
    }

    @Test
    void the_names_are_those_of_the_settings() {
        EntitySettings settings = settings(
                NEWEST,
                Map.of("audit_table_suffix", "_history", "revision_field_name", "change", "default_schema", "audit"),
                "acme.audited",
                "acme.revision");

        List<QualifiedName> names = new EntityReader(settings)
                .read().schema().tables().stream().map(Table::name).toList();

        assertThat(names)
                .contains(
                        QualifiedName.of("changes"),
                        QualifiedName.of("changed_entities"),
                        QualifiedName.of("audit", "person_trail"),
                        QualifiedName.of("audit", "model$toy_history"),
                        QualifiedName.of("trails", "circle_trail"));
    }

    private static EntitySettings settings(String release, Map<String, String> values, String... packages) {
        Map<String, String> settings = new HashMap<>();
        values.forEach((name, value) -> settings.put("org.hibernate.envers." + name, value));
        return EntitySettings.inPackages(packages)
                .withClassPath(Stream.concat(Stream.of(classes), OtherHibernate.classPath(release).stream())
                        .toList())
                .withHibernateSettings(settings);
    }
}
