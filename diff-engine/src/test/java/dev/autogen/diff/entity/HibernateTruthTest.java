package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What autogen makes of each model at hand and what Hibernate makes of it are read back and held against each other as values, with no
 * part of the comparison between them that could overlook something.
 */
final class HibernateTruthTest {

    private static final Path DECISIONS_PAGE = Path.of("..", "docs", "entities.md");

    private static final String SAMPLES = "dev.autogen.diff.entity.sample.";

    private static final String DOMAINS = "org.hibernate.testing.orm.domain.";

    /** What is different on purpose, by its name on the page; the first side of a difference is autogen's. */
    private enum Decision {
        SPATIAL_INDEX("spatial index", "^tables\\[.*\\.indexes\\[unnamed i  USING gist .*method=gist.* \\| -$"),
        ENUM_CASTS(
                "enum casts",
                "^facts\\.unread: - \\| Unread\\[what=casts, "
                        + "names=\\[((character varying as \\w+|\\w+ as character varying)(, )?)+],");

        private final String title;
        private final Pattern differences;

        Decision(String title, String differences) {
            this.title = title;
            this.differences = Pattern.compile(differences, Pattern.DOTALL);
        }
    }

    /** As few as can be in one database. */
    private static List<EntitySettings> models() {
        return List.of(
                samples(
                        "definitions",
                        "history",
                        "indexes",
                        "inheritance",
                        "more",
                        "naming",
                        "numbers",
                        "rare",
                        "recent",
                        "shop",
                        "types"),
                EntitySettings.inPackages("dev.autogen.diff.drift.model"),
                EntityModels.settings(
                        "org.kie.kogito.index.jpa.model",
                        "org.axonframework",
                        "org.springframework.statemachine.data.jpa",
                        "org.springframework.modulith.events.jpa"),
                EntityModels.settings(DOMAINS + "animal"),
                EntityModels.settings(DOMAINS + "contacts", DOMAINS + "helpdesk"),
                EntityModels.settings(DOMAINS + "gambit"),
                EntityModels.settings(DOMAINS + "library"),
                EntityModels.settings(DOMAINS + "userguide"),
                EntitySettings.inPackages(SAMPLES + "spatial", "dev.autogen.fixtures.entity.timeseries"));
    }

    private static EntitySettings samples(String... names) {
        return EntitySettings.inPackages(Stream.of(names).map(SAMPLES::concat).toArray(String[]::new));
    }

    @Test
    void each_difference_from_what_hibernate_makes_is_a_decision_that_is_documented() throws Exception {
        List<String> unexplained = new ArrayList<>();
        Set<Decision> met = new TreeSet<>();
        for (EntitySettings settings : models()) {
            for (String difference : HibernateTruth.differences(settings)) {
                List<Decision> reasons = Stream.of(Decision.values())
                        .filter(decision ->
                                decision.differences.matcher(difference).find())
                        .toList();
                met.addAll(reasons);
                if (reasons.isEmpty()) {
                    unexplained.add(settings.sources().packages() + ": " + difference);
                }
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(met).as("decisions that some model shows").containsExactly(Decision.values());
    }

    @Test
    void each_decision_is_on_the_page() throws IOException {
        String page = Files.readString(DECISIONS_PAGE);
        assertThat(Decision.values()).allSatisfy(decision -> assertThat(page).contains("\n| " + decision.title + " |"));
    }
}
