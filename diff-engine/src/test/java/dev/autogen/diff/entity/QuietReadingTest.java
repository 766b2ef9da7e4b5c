package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading starts nothing of the application: what would start says so in a system property. */
final class QuietReadingTest {

    private static final String STARTED = "autogen.test.started";

    @TempDir
    private static Path classes;

    @BeforeAll
    static void compileTheApplication() {
        Map<String, String> sources = new TreeMap<>();
        sources.put("acme.Started", """
                package acme;
                public final class Started {
                    public static void note(String what) {
                        System.setProperty("%1$s", System.getProperty("%1$s", "") + what + ";");
                        throw new IllegalStateException(what + " started");
                    }
                }""".formatted(STARTED));
        sources.put("acme.Secret", "package acme; public record Secret(String text) {}");
        sources.put("acme.Cipher", "package acme; public interface Cipher { String apply(String text); }");
        sources.put("acme.SecretConverter", """
                package acme;
                import jakarta.persistence.*;
                @Converter(autoApply = true)
                public class SecretConverter implements AttributeConverter<Secret, String> {
                    private final Cipher cipher;
                    public SecretConverter(Cipher cipher) { this.cipher = cipher; }
                    public String convertToDatabaseColumn(Secret secret) { return cipher.apply(secret.text()); }
                    public Secret convertToEntityAttribute(String text) { return new Secret(cipher.apply(text)); }
                }""");
        sources.put("acme.Listener", """
                package acme;
                public class Listener {
                    static { Started.note("listener"); }
                    @jakarta.persistence.PrePersist void store(Object entity) {}
                }""");
        sources.put("acme.Account", """
                package acme;
                import jakarta.persistence.*;
                @Entity
                @EntityListeners(Listener.class)
                public class Account {
                    static { Started.note("entity"); }
                    @Id @GeneratedValue Long id;
                    @Column(length = 99) Secret secret;
                    @ManyToOne Account parent;
                    @Embedded Address address;
                }""");
        sources.put("acme.Address", """
                package acme;
                @jakarta.persistence.Embeddable
                public class Address {
                    static { Started.note("embeddable"); }
                    String street;
                }""");
        sources.put("acme.Anything", """
                package acme;
                public class Anything {
                    static { Started.note("class of a setting"); }
                }""");
        SourceCompiler.compile(classes, sources);
    }

    @Test
    void no_class_is_initialised_and_a_converter_that_wants_a_bean_is_read() {
        assertQuiet(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hibernate.connection.provider_class",
                "hibernate.connection.datasource",
                "hibernate.multi_tenant_connection_provider",
                "hibernate.tenant_identifier_resolver",
                "hibernate.session_factory.statement_inspector",
                "hibernate.session_factory.interceptor",
                "hibernate.session_factory_observer",
                "hibernate.cache.region.factory_class",
                "hibernate.transaction.jta.platform",
                "hibernate.transaction.jta.platform_resolver",
                "hibernate.transaction.coordinator_class",
                "hibernate.resource.beans.container",
                "hibernate.jdbc.batch.builder",
                "hibernate.jndi.class",
                "hibernate.query.sqm.mutation_strategy",
                "hibernate.id.optimizer.pooled.preferred",
                "hibernate.event.merge.entity_copy_observer",
                "hibernate.schema_management_tool",
                "hibernate.hbm2ddl.import_files_sql_extractor",
                "hibernate.hbm2ddl.schema_filter_provider",
                "hibernate.jpa.compliance.proxy",
                "jakarta.persistence.bean.manager",
                "jakarta.persistence.jtaDataSource",
                "jakarta.persistence.nonJtaDataSource",
                "jakarta.persistence.validation.factory",
                "jakarta.persistence.lock.timeout",
                "jakarta.persistence.schema-generation.connection"
            })
    void a_setting_that_names_a_class_of_the_running_application_starts_nothing(String setting) {
        assertQuiet(Map.of(setting, "acme.Anything"));
    }

    @Test
    void a_pool_and_a_database_that_is_down_are_never_asked() {
        assertQuiet(Map.of(
                "hibernate.connection.url", "jdbc:postgresql://127.0.0.1:1/nothing",
                "hibernate.connection.driver_class", "acme.Anything",
                "hibernate.connection.username", "nobody",
                "hibernate.hikari.maximumPoolSize", "1",
                "hibernate.c3p0.max_size", "1",
                "hibernate.hbm2ddl.auto", "create-drop",
                "jakarta.persistence.schema-generation.database.action", "drop-and-create",
                "hibernate.boot.allow_jdbc_metadata_access", "true",
                "hibernate.temp.use_jdbc_metadata_defaults", "true"));
    }

    @Test
    void a_dialect_of_another_database_is_left_out_and_that_is_said() {
        EntitySchema read = read(Map.of("hibernate.dialect", "org.hibernate.dialect.H2Dialect"));

        assertThat(read.notes())
                .containsExactly("left out: hibernate.dialect = org.hibernate.dialect.H2Dialect, which is not one of"
                        + " PostgreSQL; the entities are read as on PostgreSQL");
        assertThat(read.schema()).isEqualTo(read(Map.of()).schema());
    }

    private static void assertQuiet(Map<String, String> settings) {
        System.clearProperty(STARTED);

        EntitySchema read = read(settings);

        assertThat(System.getProperty(STARTED)).isNull();
        assertThat(read.schema().tables().get(0).columns())
                .extracting(column -> column.name() + " " + column.type().sql())
                .containsExactlyInAnyOrder(
                        "id bigint", "secret varchar(99)", "parent_id bigint", "street varchar(255)");
        assertThat(read.notes()).isEmpty();
    }

    private static EntitySchema read(Map<String, String> settings) {
        return new EntityReader(EntitySettings.inPackages("acme")
                        .withClassPath(List.of(classes))
                        .withHibernateSettings(settings))
                .read();
    }
}
