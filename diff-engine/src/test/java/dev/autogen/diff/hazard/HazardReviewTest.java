package dev.autogen.diff.hazard;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HazardReviewTest {

    private static final QualifiedName ITEM = QualifiedName.of("item");
    private static final Operation CREATE_ITEM =
            new CreateTable(new Table(ITEM, List.of(column("id", bigint())), List.of(), List.of(), Optional.empty()));

    @Test
    void what_is_lost_is_said_in_both_directions() {
        assertThat(hazards(new DropColumn(ITEM, "code"))).containsExactly("loses data: item.code");
        Change created =
                new Change(Change.Kind.ADDED, "table item", List.of(CREATE_ITEM), List.of(new DropTable(ITEM)));
        assertThat(HazardReview.of(List.of(created)).get(0).hazards())
                .containsExactly(new Hazard(new DropTable(ITEM), "loses data: every row of item"));
    }

    @Test
    void a_table_that_the_revision_makes_is_in_nobodys_way() {
        Operation index = new CreateIndex(ITEM, index("item_id_idx", "id"));
        assertThat(hazards(index)).containsExactly("blocks writes to item while it is built");
        assertThat(hazards(CREATE_ITEM, index)).isEmpty();
    }

    @Test
    void a_column_that_needs_a_value_says_so_unless_it_brings_one() {
        assertThat(hazards(new AddColumn(ITEM, column("code", text()).notNull())))
                .containsExactly("fails unless item is empty: code is not null and has no default");
        assertThat(hazards(new AddColumn(ITEM, column("code", text()).notNull().defaultSql("''"))))
                .isEmpty();
    }

    @Test
    void loosening_a_type_is_no_hazard() {
        assertThat(hazards(altered(type(varchar(8)).to(varchar(16))))).isEmpty();
        assertThat(hazards(altered(type(varchar(8)).to(text())))).isEmpty();
        assertThat(hazards(altered(type(numeric(8, 2)).to(numeric(10, 2))))).isEmpty();
        assertThat(hazards(altered(type(timestamptz(3)).to(timestamptz(6))))).isEmpty();
    }

    @Test
    void any_other_change_of_type_rewrites_the_table() {
        assertThat(hazards(altered(type(integer()).to(bigint()))))
                .containsExactly("rewrites item and locks it meanwhile");
        assertThat(hazards(altered(type(numeric(8, 2)).to(numeric(10, 4)))))
                .containsExactly("rewrites item and locks it meanwhile");
        assertThat(hazards(altered(type(varchar(16)).to(varchar(8)))))
                .containsExactly(
                        "fails where item.code is longer than 8 characters; rewrites item and locks it" + " meanwhile");
    }

    private static Operation altered(ColumnChange change) {
        return new AlterColumn(ITEM, "code", List.of(change));
    }

    private static List<String> hazards(Operation... operations) {
        Change change = new Change(Change.Kind.CHANGED, "something", List.of(operations), List.of());
        return HazardReview.of(List.of(change)).get(0).hazards().stream()
                .map(Hazard::text)
                .toList();
    }
}
