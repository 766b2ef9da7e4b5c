package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.diff.WholeSchemaRoundTripTest;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An empty database becomes one that has one of everything, and an empty one again. */
class EverythingTest {

    private static final ReadOptions OPTIONS = new ReadOptions(List.of("shop", "tools"), Set.of());

    @ParameterizedTest
    @MethodSource("dev.autogen.fixtures.TestServer#everyVersion")
    void one_of_everything_is_made_of_nothing_and_becomes_nothing(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(WholeSchemaRoundTripTest.prepared(server));
                TestDatabase second = TestDatabase.createOn(server)) {
            WholeSchemaRoundTripTest.everything(first, server);
            // The comment that initdb gives it is read as none.
            second.execute("comment on schema public is null");
            try (Passage there = new Passage(first, OPTIONS);
                    Passage passage = new Passage(second, OPTIONS)) {
                Schema wanted = there.read();
                Schema nothing = passage.read();
                String empty = passage.dump();
                // As a person would write it.
                Passage.Found found = passage.compare(PlainLists.of(wanted), Passage.EVERYTHING);
                passage.up(found);

                assertThat(found.warnings())
                        .containsExactly("compared as text only, because schema \"tools\" does not exist:"
                                + " type of author.attributes");
                RoundTrip.assertSameDump(passage.dump(), there.dump());
                RoundTrip.assertSame(passage.read(), wanted);
                Schema compared = ComparedPart.of(wanted, wanted);
                assertThat(passage.compare(compared, Passage.EVERYTHING).summaries())
                        .isEmpty();
                assertThat(passage.compare(compared, UndeclaredKind.OF_JPA).notes())
                        .isEmpty();
                passage.down(found);
                RoundTrip.assertSameDump(passage.dump(), empty);

                there.up(there.compare(nothing, Passage.EVERYTHING));
                // A namespace is never dropped.
                assertThat(there.compare(nothing, Passage.EVERYTHING).summaries())
                        .isEmpty();
                assertThat(there.read().tables()).isEmpty();
                assertThat(there.read().others()).isEqualTo(nothing.others());
            }
        }
    }
}
