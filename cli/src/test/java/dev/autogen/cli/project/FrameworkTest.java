package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings of an application say, whatever file, profile and spelling they are in. */
final class FrameworkTest {

    @TempDir
    private Path folder;

    @Test
    void spring_takes_the_last_word_profile_by_profile() throws IOException {
        springBoot();
        write("classes/application.properties", """
                spring.datasource.url = jdbc:postgresql://common/shop
                spring.datasource.username = common
                spring.profiles.active = eu, west
                spring.jpa.properties.hibernate.default_schema = common
                #---
                spring.config.activate.on-profile = west
                spring.datasource.username = west
                """);
        write("classes/application-eu.yml", "spring: {datasource: {url: 'jdbc:postgresql://eu/shop'}}");

        Framework found = spring(Map.of());

        assertThat(found.login())
                .contains(new Login("jdbc:postgresql://eu/shop", Optional.of("west"), Optional.empty()));
        assertThat(found.hibernate()).containsEntry("hibernate.default_schema", "common");
    }

    @Test
    void the_environment_wins_over_springs_files_and_chooses_the_profile() throws IOException {
        springBoot();
        write("classes/application.yml", """
                spring:
                  datasource:
                    url: jdbc:postgresql://common/shop
                    username: common
                ---
                spring:
                  config.activate.on-profile: "!test"
                  datasource.username: not test
                """);
        write("classes/application-test.properties", "spring.datasource.url = jdbc:postgresql://test/shop");

        Framework found = spring(Map.of("SPRING_PROFILES_ACTIVE", "test", "SPRING_DATASOURCE_PASSWORD", "hidden"));

        assertThat(found.login())
                .contains(new Login("jdbc:postgresql://test/shop", Optional.of("common"), Optional.of("hidden")));
    }

    @Test
    void a_document_of_springs_may_ask_for_several_profiles_and_a_profile_stand_for_others() throws IOException {
        springBoot();
        write("classes/application.yml", """
                spring:
                  datasource: {url: 'jdbc:postgresql://common/shop', username: common}
                  profiles:
                    active: ${STAGE:live}
                    group: {live: [eu, big], west: [small]}
                ---
                spring.config.activate.on-profile: [test, west]
                spring.datasource.username: "never"
                ---
                spring.config.activate.on-cloud-platform: kubernetes
                spring.datasource.username: "never"
                ---
                spring.config.activate.on-profile: live & (west | !test)
                spring.datasource.username: several
                """);
        write("classes/application-eu.yml", "spring.datasource.url: 'jdbc:postgresql://eu/shop'");
        write("classes/application-big.yml", "spring.datasource.url: 'jdbc:postgresql://big/shop'");
        write("classes/application-small.yml", "spring.datasource.url: 'jdbc:postgresql://small/shop'");

        assertThat(spring(Map.of()).login())
                .contains(new Login("jdbc:postgresql://big/shop", Optional.of("several"), Optional.empty()));
        assertThat(spring(Map.of("STAGE", "west")).login())
                .contains(new Login("jdbc:postgresql://small/shop", Optional.of("never"), Optional.empty()));
    }

    @Test
    void references_are_followed_with_their_defaults() throws IOException {
        springBoot();
        write("classes/application.properties", """
                database.host = ${DB_HOST:localhost}
                spring.datasource.url = jdbc:postgresql://${database.host}:${DB_PORT:5432}/${unknown}
                """);

        assertThat(spring(Map.of("DB_HOST", "db")).login().orElseThrow().url())
                .isEqualTo("jdbc:postgresql://db:5432/${unknown}");
    }

    @Test
    void spring_names_by_its_strategies_unless_the_settings_name_others() throws IOException {
        springBoot();
        write("classes/application.properties", "spring.jpa.hibernate.naming.physicalStrategy = com.acme.Own");

        assertThat(spring(Map.of()).hibernate()).containsEntry("hibernate.physical_naming_strategy", "com.acme.Own");

        Files.delete(folder.resolve("classes/application.properties"));
        assertThat(spring(Map.of()).hibernate())
                .containsEntry(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                .containsEntry(
                        "hibernate.implicit_naming_strategy",
                        "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");
    }

    @Test
    void a_broken_file_of_settings_is_named() throws IOException {
        springBoot();
        write("classes/application.yml", "spring: [");

        assertThatThrownBy(() -> spring(Map.of()))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("settings not readable: " + folder.resolve("classes/application.yml"));
    }

    @Test
    void quarkus_is_read_in_its_profile() throws IOException {
        write("classes/io/quarkus/hibernate/orm/PersistenceUnit.class", "");
        write("classes/application.properties", """
                quarkus.datasource.jdbc.url = jdbc:postgresql://common/fleet
                %prod.quarkus.datasource.jdbc.url = jdbc:postgresql://prod/fleet
                %dev,test.quarkus.datasource.jdbc.url = jdbc:postgresql://dev/fleet
                quarkus.hibernate-orm.packages = com.acme.fleet, com.acme.fuel
                quarkus.hibernate-orm.database.default-schema = fleet
                quarkus.hibernate-orm.unsupported-properties."hibernate.type.preferred_uuid_jdbc_type" = CHAR
                """);

        Framework production = quarkus(Map.of());
        assertThat(production.login().orElseThrow().url()).isEqualTo("jdbc:postgresql://prod/fleet");
        assertThat(production.packages()).containsExactly("com.acme.fleet", "com.acme.fuel");
        assertThat(production.hibernate())
                .containsEntry("hibernate.default_schema", "fleet")
                .containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
        assertThat(quarkus(Map.of("QUARKUS_PROFILE", "test"))
                        .login()
                        .orElseThrow()
                        .url())
                .isEqualTo("jdbc:postgresql://dev/fleet");
    }

    @Test
    void a_persistence_unit_of_quarkus_has_settings_and_a_database_of_its_own() throws IOException {
        write("classes/io/quarkus/hibernate/orm/PersistenceUnit.class", "");
        write("classes/application.properties", """
                quarkus.datasource."users".jdbc.url = jdbc:postgresql://db/users
                quarkus.datasource."users".username = common
                %prod.quarkus.datasource."users".username = live
                quarkus.hibernate-orm."users".datasource = users
                quarkus.hibernate-orm."users".packages = com.acme.user, com.acme.role
                quarkus.hibernate-orm."users".database.default-schema = people
                quarkus.hibernate-orm."users".unsupported-properties."hibernate.type.preferred_uuid_jdbc_type" = CHAR
                quarkus.datasource.stock.jdbc.url = jdbc:postgresql://db/stock
                quarkus.hibernate-orm.stock.datasource = stock
                quarkus.hibernate-orm.stock.packages = com.acme.stock
                """);

        assertThatThrownBy(() -> quarkus(Map.of()))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        persistence unit not clear: persistence unit stock, persistence unit users
                          fix: name one in entities.unit""");
        Framework users = quarkus(Map.of("QUARKUS_DATASOURCE__USERS__PASSWORD", "hidden"), "users");
        assertThat(users.title()).endsWith(", persistence unit users");
        assertThat(users.packages()).containsExactly("com.acme.user", "com.acme.role");
        assertThat(users.login())
                .contains(new Login("jdbc:postgresql://db/users", Optional.of("live"), Optional.of("hidden")));
        assertThat(users.hibernate())
                .containsEntry("hibernate.default_schema", "people")
                .containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
        assertThat(quarkus(Map.of("QUARKUS_HIBERNATE_ORM_STOCK_PACKAGES", "com.acme.store"), "stock")
                        .packages())
                .containsExactly("com.acme.store");
        assertThat(Quarkus.recognise(build(), folder, Map.of(), Optional.of("of persistence.xml")))
                .isEmpty();
    }

    @Test
    void of_several_persistence_units_one_must_be_named() throws IOException {
        write("classes/META-INF/persistence.xml", """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="shop"><class>acme.Shop</class></persistence-unit>
                  <persistence-unit name="audit">
                    <mapping-file>audit.xml</mapping-file>
                    <jar-file>lib/audit-entities.jar</jar-file>
                    <properties>
                      <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://db/audit"/>
                      <property name="hibernate.hbm2ddl.auto" value="create"/>
                      <property name="hibernate.default_schema" value="audit"/>
                    </properties>
                  </persistence-unit>
                </persistence>""");
        write("audit-entities.jar", "");
        BuildOutput build =
                new BuildOutput(List.of(folder.resolve("classes")), List.of(folder.resolve("audit-entities.jar")));

        assertThatThrownBy(() -> PersistenceUnit.recognise(build, Optional.empty()))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        persistence unit not clear: persistence unit shop, persistence unit audit
                          fix: name one in entities.unit""");
        assertThatThrownBy(() -> PersistenceUnit.recognise(build, Optional.of("shope")))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("persistence unit not found: shope");
        Framework audit = PersistenceUnit.recognise(build, Optional.of("audit")).orElseThrow();
        assertThat(audit.hibernate()).containsExactly(Map.entry("hibernate.default_schema", "audit"));
        assertThat(audit.mappingFiles()).containsExactly("audit.xml");
        assertThat(audit.archives()).containsExactly(folder.resolve("audit-entities.jar"));
        assertThat(audit.login().orElseThrow().url()).isEqualTo("jdbc:postgresql://db/audit");
        assertThat(audit.onlyListed()).isFalse();
    }

    @Test
    void a_login_prints_no_password() {
        assertThat(new Login(
                        "jdbc:postgresql://user:hidden@db/shop?password=hidden",
                        Optional.empty(),
                        Optional.of("hidden")))
                .asString()
                .isEqualTo("jdbc:postgresql://db/shop");
    }

    private void springBoot() throws IOException {
        write("classes/org/springframework/boot/SpringApplication.class", "");
        write("classes/org/springframework/boot/orm/jpa/hibernate/SpringImplicitNamingStrategy.class", "");
        write("classes/org/hibernate/boot/model/naming/CamelCaseToUnderscoresNamingStrategy.class", "");
    }

    private Framework spring(Map<String, String> environment) {
        return SpringBoot.recognise(build(), folder, environment).orElseThrow();
    }

    private Framework quarkus(Map<String, String> environment) {
        return Quarkus.recognise(build(), folder, environment, Optional.empty()).orElseThrow();
    }

    private Framework quarkus(Map<String, String> environment, String unit) {
        return Quarkus.recognise(build(), folder, environment, Optional.of(unit))
                .orElseThrow();
    }

    private BuildOutput build() {
        return new BuildOutput(List.of(folder.resolve("classes")), List.of());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
