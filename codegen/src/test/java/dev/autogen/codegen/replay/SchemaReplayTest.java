package dev.autogen.codegen.replay;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SchemaReplayTest {

    private static final Consumer<Operations> SHOP = op -> {
        op.createTable("shop", column("id", bigint()).notNull(), primaryKey("shop_pkey", "id"));
        op.createTable(
                "item",
                column("code", text()),
                column("shop_id", bigint()),
                foreignKey("item_shop_fkey", "shop_id").references("shop", "id"));
        op.createIndex("item", index("item_code_idx", "code"));
    };

    @Test
    void columns_come_change_and_go() {
        Table item = after(SHOP.andThen(op -> {
                    op.addColumn("item", column("price", numeric(8, 2)));
                    op.alterColumn("item", "price", type(numeric(8, 2)).to(numeric(10, 2)));
                    op.dropColumn("item", "code");
                }))
                .table(QualifiedName.of("item"))
                .orElseThrow();

        assertThat(item.columns()).containsExactly(column("shop_id", bigint()), column("price", numeric(10, 2)));
        assertThat(item.indexes()).isEmpty();
    }

    @Test
    void a_foreign_key_follows_the_new_names_of_its_tables_and_columns() {
        Schema schema = after(SHOP.andThen(op -> {
            op.renameTable("shop", "store");
            op.renameColumn("store", "id", "number");
            op.renameColumn("item", "shop_id", "store_id");
        }));

        assertThat(schema.tables())
                .extracting(Table::name)
                .extracting(QualifiedName::name)
                .containsExactly("store", "item");
        assertThat(schema.table(QualifiedName.of("item")).orElseThrow().constraints())
                .containsExactly(foreignKey("item_shop_fkey", "store_id").references("store", "number"));
    }

    @Test
    void what_was_renamed_is_known_by_its_former_name() {
        SchemaReplay replay = SchemaReplay.of(after(SHOP), operations(op -> {
            op.renameColumn("item", "code", "number");
            op.renameTable("item", "article");
            op.renameColumn("article", "number", "sku");
        }));

        assertThat(replay.formerName(QualifiedName.of("article"))).isEqualTo(QualifiedName.of("item"));
        assertThat(replay.formerName(QualifiedName.of("article"), "sku")).contains("code");
        assertThat(replay.formerName(QualifiedName.of("article"), "shop_id")).isEmpty();
    }

    @Test
    void a_table_that_no_revision_made_is_there_with_what_is_done_to_it() {
        SchemaReplay replay = SchemaReplay.of(Schema.EMPTY, operations(op -> {
            op.addColumn("legacy", column("added", text()));
            op.alterColumn("legacy", "size", type(integer()).to(bigint()));
        }));

        assertThat(replay.assumed()).containsExactly(QualifiedName.of("legacy"));
        assertThat(replay.after()
                        .table(QualifiedName.of("legacy"))
                        .orElseThrow()
                        .columns())
                .containsExactly(column("added", text()), column("size", bigint()));
    }

    @Test
    void a_key_of_an_index_and_what_is_in_an_autocommit_block_count() {
        Table item = after(SHOP.andThen(op -> op.autocommit(() -> {
                    op.createIndex("item", index("item_pkey", "code").unique());
                    op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_pkey");
                })))
                .table(QualifiedName.of("item"))
                .orElseThrow();

        assertThat(item.constraints())
                .anySatisfy(constraint -> assertThat(constraint)
                        .isInstanceOfSatisfying(
                                Constraint.PrimaryKey.class,
                                key -> assertThat(key.columns()).containsExactly("code")));
        assertThat(item.columns()).extracting(Column::name).containsExactly("code", "shop_id");
    }

    @Test
    void a_dropped_table_is_gone() {
        assertThat(after(SHOP.andThen(op -> op.dropTable("item"))).tables()).hasSize(1);
    }

    private static Schema after(Consumer<Operations> revision) {
        return SchemaReplay.of(Schema.EMPTY, operations(revision)).after();
    }

    private static List<Operation> operations(Consumer<Operations> revision) {
        List<Operation> operations = new ArrayList<>();
        revision.accept(new Operations(operations::add));
        return operations;
    }
}
