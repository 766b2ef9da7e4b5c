package dev.autogen.diff.hazard;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Test
    void what_takes_long_without_another_type_says_so() {
        assertThat(hazards(altered(collation(text(), "C").toNone())))
                .containsExactly("builds the indexes on item.code anew and locks item meanwhile");
        assertThat(hazards(altered(generatedAs("a + b").to("a * b"))))
                .containsExactly("rewrites item and locks it meanwhile");
        assertThat(hazards(altered(generatedAs("a + b").toNone()))).isEmpty();
        assertThat(hazards(altered(generatedVirtuallyAs("a").to("b")))).isEmpty();
        assertThat(hazards(CREATE_ITEM, altered(generatedAs("a + b").to("a * b"))))
                .isEmpty();
        assertThat(hazards(new AlterColumn(
                        ITEM,
                        "code",
                        List.of(type(integer()).to(text()), noCollation(text()).to("C")))))
                .containsExactly("rewrites item and locks it meanwhile");
    }

    @Test
    void partitions_and_heirs_take_their_rows_along() {
        QualifiedName parent = QualifiedName.of("measurement");
        assertThat(hazards(new AttachPartition(parent, ITEM, defaultPartition())))
                .containsExactly("fails where a row of item is outside of its bound; locks item while it is checked");
        assertThat(hazards(CREATE_ITEM, new AttachPartition(parent, ITEM, defaultPartition())))
                .isEmpty();
        assertThat(hazards(new DetachPartition(parent, ITEM)))
                .containsExactly("measurement no longer shows the rows of item; locks measurement for the moment");
        assertThat(hazards(new DetachPartition(parent, ITEM, Set.of(CONCURRENTLY))))
                .containsExactly("measurement no longer shows the rows of item");
        assertThat(hazards(new DropInheritance(ITEM, parent)))
                .containsExactly("measurement no longer shows the rows of item");
        assertThat(hazards(new FinalizeDetach(parent, ITEM)))
                .containsExactly("locks item until every older query has ended");
    }

    @Test
    void a_table_that_moves_is_locked() {
        assertThat(hazards(new SetTablespace(ITEM, "pg_default", "fast")))
                .containsExactly("copies item and locks it meanwhile");
        assertThat(hazards(new SetTablePersistence(ITEM, true)))
                .containsExactly("rewrites item and locks it meanwhile");
        assertThat(hazards(new SetTablePersistence(ITEM, false)))
                .containsExactly("a crash empties item; rewrites item and locks it meanwhile");
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
