package dev.autogen.diff.hazard;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.schema.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Views, routines, triggers and who may do what. */
class ProgramHazardsTest {

    @Test
    void a_materialized_view_is_data_and_a_refresh_is_a_lock() {
        assertThat(hazards(op -> op.dropMaterializedView("turnover")))
                .containsExactly("loses data: every row of turnover until it is built again");
        assertThat(hazards(op -> op.refreshMaterializedView("turnover")))
                .containsExactly("blocks reads of turnover while it is built");
        assertThat(hazards(op -> op.refreshMaterializedView("turnover", WITH_NO_DATA)))
                .containsExactly("loses data: turnover cannot be read until it is refreshed");
        assertThat(hazards(op -> op.refreshMaterializedView("turnover", CONCURRENTLY)))
                .isEmpty();
        assertThat(hazards(op -> {
                    op.createMaterializedView(materializedView("turnover", "select 1"), WITH_NO_DATA);
                    op.refreshMaterializedView("turnover");
                }))
                .isEmpty();
    }

    @Test
    void a_function_has_callers_that_postgresql_does_not_know() {
        Routine one = function("one").returns(integer()).body("select 1");
        assertThat(hazards(op -> op.createFunction(one))).isEmpty();
        assertThat(hazards(op -> op.replaceFunction(one, one.body("select 2"))))
                .containsExactly("changes what every caller of one gets, at once");
        assertThat(hazards(op -> op.dropFunction("one")))
                .containsExactly("breaks what still calls one; PostgreSQL does not look into functions");
        assertThat(hazards(op -> op.dropView("open_item"))).containsExactly("breaks what still reads open_item");
        assertThat(hazards(op -> op.disableTrigger("item", "touch")))
                .containsExactly("rows written to item meanwhile miss what touch does");
    }

    @Test
    void who_sees_more_or_less_is_for_a_reviewer() {
        assertThat(hazards(op -> op.enableRowLevelSecurity("item")))
                .containsExactly("hides each row of item that no policy shows, but from its owner");
        assertThat(hazards(op -> op.disableRowLevelSecurity("item")))
                .containsExactly("shows every row of item to all who may read it");
        assertThat(hazards(op -> op.createPolicy("item", policy("own"))))
                .containsExactly("review: changes who sees and writes which rows of item");
        assertThat(hazards(op -> op.grant(
                        privileges("select", "insert").on(object(TABLE, "item")).to("clerk", PUBLIC))))
                .containsExactly("review: select, insert on table item for clerk, PUBLIC");
        assertThat(hazards(
                        op -> op.revoke(privileges("all").onAll(TABLE, "audit").to("clerk"))))
                .containsExactly("review: all on all tables in schema audit no longer for clerk");
        assertThat(hazards(op -> {
                    op.createTable("item");
                    op.enableRowLevelSecurity("item");
                    op.createPolicy("item", policy("own"));
                }))
                .isEmpty();
    }

    private static List<String> hazards(Consumer<Operations> code) {
        List<Operation> operations = new ArrayList<>();
        code.accept(new Operations(operations::add));
        Change change = new Change(Change.Kind.CHANGED, "something", operations, List.of());
        return HazardReview.of(List.of(change)).get(0).hazards().stream()
                .map(Hazard::text)
                .toList();
    }
}
