package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate makes of models that others wrote is read whole, on each version of PostgreSQL. */
class EntityModelRoundTripTest {

    private static final List<String> MODELS = List.of(
            "org.kie.kogito.index.jpa.model",
            "org.axonframework",
            "org.springframework.statemachine.data.jpa",
            "org.springframework.modulith.events.jpa",
            "org.hibernate.testing.orm.domain.animal",
            "org.hibernate.testing.orm.domain.contacts",
            "org.hibernate.testing.orm.domain.gambit",
            "org.hibernate.testing.orm.domain.helpdesk",
            "org.hibernate.testing.orm.domain.library",
            "org.hibernate.testing.orm.domain.userguide");

    static Stream<Arguments> modelsAndServers() {
        return TestServer.everyVersion().stream()
                .flatMap(server -> MODELS.stream().map(model -> Arguments.of(model, server)));
    }

    @ParameterizedTest
    @MethodSource("modelsAndServers")
    void what_hibernate_makes_survives_its_way_through_the_catalogue(String model, TestServer server) {
        EntitySettings settings = EntityModels.settings(model)
                .withHibernateSettings(Map.of(AvailableSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, "true"));
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            HibernateCreation.run(first, settings);

            Schema read = RoundTrip.run(first, second, new ReadOptions(namespaces(first), Set.of()));

            assertThat(read.tables()).isNotEmpty();
            assertThat(read.facts().unread()).isEmpty();
        }
    }

    private static List<String> namespaces(TestDatabase database) {
        return database
                .query("select nspname from pg_namespace where oid >= 16384 and nspname !~ '^pg_' order by nspname")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }
}
