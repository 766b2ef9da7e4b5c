package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Some of each kind of {@link ObjectComparisonTest} on every version of PostgreSQL, others on each; and what one version has. */
class EveryServerObjectsTest {

    private static final int STEP = 8;

    @ParameterizedTest
    @MethodSource("dev.autogen.fixtures.TestServer#everyVersion")
    void changes_of_objects_are_found_made_and_taken_back(TestServer server) {
        List<Arguments> changes = ObjectComparisonTest.changes().toList();
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute(ObjectComparisonTest.BASE);
            try (Passage passage = new Passage(database)) {
                IntStream.range(0, changes.size())
                        .filter(index -> index % STEP == server.majorVersion() % STEP)
                        .mapToObj(changes::get)
                        .forEach(change -> assertFound(passage, change.get()));
            }
        }
    }

    private static void assertFound(Passage passage, Object[] change) {
        assertThat(passage.thereAndBack((String) change[0]).summaries())
                .as((String) change[0])
                .isEqualTo(change[1]);
    }

    static Stream<TestServer> newest() {
        return TestServer.everyVersion().stream().filter(server -> server.majorVersion() >= 18);
    }

    @ParameterizedTest
    @MethodSource("newest")
    void constraints_that_are_not_enforced_or_temporal_are_found_and_mended(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create extension btree_gist;
                    create table item (id bigint primary key, during daterange, total integer constraint item_total check (total > 0),
                        constraint item_once unique (total, during));
                    create table part (id bigint primary key, item bigint constraint part_item references item,
                        note text constraint part_note not null);
                    """);
            try (Passage passage = new Passage(database)) {
                assertMended(
                        passage,
                        "alter table part alter constraint part_item not enforced",
                        "removed foreign key part_item on part",
                        "added foreign key part_item on part");
                assertMended(
                        passage,
                        "alter table item drop constraint item_total, add constraint item_total check (total > 0) not enforced",
                        "removed check item_total on item",
                        "added check item_total on item");
                assertMended(
                        passage,
                        "alter table item drop constraint item_once,"
                                + " add constraint item_once unique (total, during without overlaps)",
                        "removed unique constraint item_once on item",
                        "added unique constraint item_once on item");
            }
        }
    }

    /** What is there is drifted, what is wanted is what was there before. */
    private static void assertMended(Passage passage, String drift, String... summaries) {
        Schema before = passage.read();
        // A named not-null constraint is a property of its column.
        Schema wanted = ComparedPart.of(before, before);
        passage.execute(drift);
        String drifted = passage.dump();
        Passage.Found found = passage.compare(wanted, UndeclaredKind.OF_JPA);
        assertThat(found.summaries()).containsExactly(summaries);
        passage.up(found);
        assertThat(passage.read()).isEqualTo(before);
        passage.down(found);
        assertThat(passage.dump()).isEqualTo(drifted);
        passage.up(found);
    }
}
