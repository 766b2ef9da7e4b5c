package dev.autogen.diff.hazard;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a reviewer learns about constraints and indexes. */
class KeyHazardsTest {

    @Test
    void a_constraint_that_is_not_valid_looks_at_no_row_until_it_is_validated() {
        assertThat(hazards(op -> {
                    op.addConstraint("item", check("c", "a > 0").notValid());
                    op.addConstraint(
                            "item",
                            foreignKey("f", "a").references("shop", "id").notEnforced());
                    op.addConstraint("item", notNullConstraint("n", "a").notValid());
                }))
                .isEmpty();
        assertThat(hazards(op -> op.validateConstraint("item", "c")))
                .containsExactly("fails where a row of item breaks c");
        assertThat(hazards(op -> op.alterConstraint("item", "f", notEnforced().toEnforced())))
                .containsExactly("fails where a row of item breaks f; blocks writes to item while it is checked");
        assertThat(hazards(op -> op.alterConstraint("item", "f", enforced().toNotEnforced())))
                .isEmpty();
    }

    @Test
    void a_key_says_what_it_does_not_bear() {
        assertThat(hazards(op -> op.addConstraint(
                        "stay", primaryKey("p", "room", "during").withoutOverlaps())))
                .containsExactly("fails where (room, during) overlaps or has a null; locks stay while it is built");
        assertThat(hazards(op -> op.addConstraint("stay", exclude("e").with("room", "="))))
                .containsExactly("fails where two rows of stay exclude each other; locks stay while it is built");
        assertThat(hazards(op -> op.addConstraint("stay", notNullConstraint("n", "room"))))
                .containsExactly("fails where room is null; locks stay while it is checked");
        assertThat(hazards(op -> op.addPrimaryKeyUsingIndex("stay", "p", "i")))
                .containsExactly("fails where a column of i is null; locks stay while it looks, unless all of them are"
                        + " not null");
        assertThat(hazards(op -> op.addUniqueUsingIndex("stay", "u", "i"))).isEmpty();
    }

    @Test
    void what_is_built_concurrently_blocks_nobody_but_may_leave_something() {
        String leftBehind = "may leave an invalid index behind if it fails: drop it, then run again";

        assertThat(hazards(op -> {
                    op.createIndex("item", index("i", "c"), CONCURRENTLY);
                    op.reindexIndex("item", "i", CONCURRENTLY);
                    op.reindexTable("item", CONCURRENTLY);
                }))
                .containsExactly(leftBehind, leftBehind, leftBehind);
        assertThat(hazards(op -> {
                    op.reindexIndex("item", "i");
                    op.reindexTable("item");
                    op.setIndexTablespace("item", "i", "pg_default", "fast");
                }))
                .containsExactly(
                        "blocks writes to item, and reads through i, while it is rebuilt",
                        "blocks writes to item, and reads through its indexes, while they are rebuilt",
                        "blocks reads and writes of item while i is copied");
    }

    @Test
    void nothing_is_in_the_way_in_a_table_of_the_same_revision() {
        assertThat(hazards(op -> {
                    op.createTable("item", column("id", bigint()));
                    op.addConstraint("item", exclude("e").with("id", "="));
                    op.createIndex("item", index("i", "id").unique());
                    op.addPrimaryKeyUsingIndex("item", "p", "i");
                    op.validateConstraint("item", "e");
                    op.reindexTable("item");
                    op.setIndexTablespace("item", "p", "pg_default", "fast");
                }))
                .isEmpty();
    }

    private static List<String> hazards(Consumer<Operations> upgrade) {
        List<Operation> operations = new ArrayList<>();
        upgrade.accept(new Operations(operations::add));
        Change change = new Change(Change.Kind.CHANGED, "something", operations, List.of());
        return HazardReview.of(List.of(change)).get(0).hazards().stream()
                .map(Hazard::text)
                .toList();
    }
}
