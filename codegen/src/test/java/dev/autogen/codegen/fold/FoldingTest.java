package dev.autogen.codegen.fold;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is left of operations that are folded, and what stops that. */
class FoldingTest {

    private static List<Operation> operations(Consumer<Operations> revision) {
        List<Operation> operations = new ArrayList<>();
        revision.accept(new Operations(operations::add));
        return operations;
    }

    private static void assertFolds(Consumer<Operations> from, Consumer<Operations> to) {
        assertThat(Folding.of(operations(from))).isEqualTo(operations(to));
    }

    private static void assertStays(Consumer<Operations> all) {
        assertFolds(all, all);
    }

    @Test
    void a_column_that_is_added_becomes_part_of_its_new_table() {
        assertFolds(
                op -> {
                    op.createTable("item", column("id", bigint()), primaryKey("item_pkey", "id"));
                    op.createTable("other", column("id", bigint()));
                    op.createIndex("item", index("item_id_idx", "id"));
                    op.addColumn("item", column("code", text()));
                    op.addColumn("item", column("size", integer()).notNull());
                },
                op -> {
                    op.createTable(
                            "item",
                            column("id", bigint()),
                            column("code", text()),
                            column("size", integer()).notNull(),
                            primaryKey("item_pkey", "id"));
                    op.createTable("other", column("id", bigint()));
                    op.createIndex("item", index("item_id_idx", "id"));
                });
    }

    @Test
    void what_is_made_and_dropped_again_is_neither() {
        assertFolds(
                op -> {
                    op.createTable("item", column("id", bigint()));
                    op.createTable("draft", column("id", bigint()));
                    op.addConstraint("draft", foreignKey("draft_fkey", "id").references("item", "id"));
                    op.createIndex("draft", index("draft_idx", "id"));
                    op.dropConstraint("draft", "draft_fkey");
                    op.dropTable("draft");
                    op.createIndex("item", index("item_idx", "id"));
                    op.dropIndex("item", "item_idx");
                },
                op -> op.createTable("item", column("id", bigint())));
        assertFolds(
                op -> {
                    op.addColumn("old", column("code", text()));
                    op.createTable("item", column("id", bigint()));
                    op.dropColumn("old", "code");
                },
                op -> op.createTable("item", column("id", bigint())));
    }

    @Test
    void what_is_done_to_a_table_that_is_dropped_next_is_not_done() {
        assertFolds(
                op -> {
                    op.dropConstraint("item", "item_other_fkey");
                    op.dropTable("other");
                    op.dropIndex("item", "item_idx");
                    op.dropColumn("item", "code");
                    op.dropTable("item");
                },
                op -> {
                    // The other table could not go before its key does.
                    op.dropConstraint("item", "item_other_fkey");
                    op.dropTable("other");
                    op.dropTable("item");
                });
    }

    @Test
    void rows_types_views_other_names_and_keys_of_other_tables_stop_it() {
        assertStays(op -> {
            op.createTable("item", column("id", bigint()));
            op.execute("insert into item values (1)");
            op.addColumn("item", column("code", text()));
        });
        assertStays(op -> {
            op.createTable("item", column("id", bigint()));
            op.createEnum("mood", "good");
            op.addColumn("item", column("mood", named("mood")));
        });
        assertStays(op -> {
            op.createTable("item", column("id", bigint()));
            op.createTable("line", column("id", bigint()), foreignKey("f", "id").references("item", "id"));
            op.dropConstraint("line", "f");
            op.dropTable("item");
        });
        assertStays(op -> {
            op.createTable("item", column("id", bigint()), column("code", text()));
            op.dropColumn("item", "code");
            op.addColumn("item", column("code", text()));
        });
        assertStays(op -> {
            op.createTable("item", column("id", bigint()));
            op.alterColumn("item", "id", type(bigint()).to(integer()));
            op.addColumn("item", column("twice", integer()).generatedStored("id * 2"));
        });
        assertStays(op -> {
            op.createTable("item", column("id", bigint()));
            op.renameTable("item", "thing");
            op.dropTable("thing");
        });
        assertStays(op -> {
            op.createTable(IF_NOT_EXISTS, "item", column("id", bigint()));
            op.dropTable("item");
        });
    }
}
