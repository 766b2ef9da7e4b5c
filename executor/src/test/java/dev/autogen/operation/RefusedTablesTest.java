package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.revision.Operations;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What PostgreSQL would refuse about tables and columns is refused when it is said, with the table and a way out. */
class RefusedTablesTest {

    @Test
    void a_column_has_one_source_of_its_values() {
        assertRefused(
                op -> op.createTable(
                        "item", column("price", integer()).defaultValue(0).generatedStored("1")),
                "create table refused: item.price has a default and a generated expression",
                "keep one of them (PostgreSQL manual, CREATE TABLE)");
        assertRefused(
                op -> op.addColumn(
                        name("shop", "item"),
                        column("id", integer()).defaultValue(0).identity(identityAlways())),
                "add column refused: shop.item.id has a default and an identity",
                "keep one of them (PostgreSQL manual, CREATE TABLE)");
    }

    @Test
    void an_identity_is_an_integer() {
        assertRefused(
                op -> op.addColumn("item", column("id", text()).identity(identityAlways())),
                "add column refused: item.id is an identity of type text",
                "use smallint, integer or bigint (PostgreSQL manual, CREATE TABLE)");
    }

    @Test
    void a_name_stands_once() {
        assertRefused(
                op -> op.createTable("item", column("a", text()), column("a", integer())),
                "create table refused: item has the column \"a\" twice",
                "name it once");
        assertRefused(
                op -> op.createTable("item", column("a", text()), check("c", "a > ''"), check("c", "a < 'z'")),
                "create table refused: item has two constraints of the name \"c\"",
                "give each of them a name of its own");
        assertRefused(
                op -> op.createTable(
                        "item", column("a", text()), column("b", text()), primaryKey("p", "a"), primaryKey("q", "b")),
                "create table refused: item has two primary keys, \"p\" and \"q\"",
                "keep one, and make the other a unique constraint");
    }

    @Test
    void a_key_names_columns_of_the_table() {
        assertRefused(
                op -> op.createTable("item", column("id", bigint()), primaryKey("item_pkey", "idd")),
                "create table refused: item_pkey of item names the column \"idd\", which the table does not have",
                "did you mean \"id\"?");
        assertRefused(
                op -> op.createTable("item", column("Code", text()), unique("item_code_key", "code")),
                "create table refused: item_code_key of item names the column \"code\", which the table does not have",
                "did you mean \"Code\"?");
        assertRefused(
                op -> op.createTable(
                        "item",
                        column("id", bigint()),
                        foreignKey("item_shop_fkey", "shop").references("shop", "id")),
                "create table refused: item_shop_fkey of item names the column \"shop\", which the table does not have",
                "add the column, or name one of the table");
    }

    @Test
    void a_partitioned_table_holds_no_rows() {
        assertRefused(
                op -> op.createTable(
                        "m",
                        column("a", integer()),
                        tableOptions().partitionByRange("a").with("fillfactor", "70")),
                "create table refused: m is partitioned and has storage parameters",
                "give them to its partitions, which hold the rows");
        assertRefused(
                op -> op.createTable(
                        "m",
                        column("a", integer()),
                        tableOptions().partitionByList("a").inherits("p")),
                "create table refused: m is partitioned and inherits",
                "leave one of them out");
    }

    @Test
    void a_new_table_has_no_rows_that_are_not_checked() {
        assertRefused(
                op -> op.createTable(
                        "item",
                        column("a", integer()),
                        check("item_check", "a > 0").notValid()),
                "create table refused: item_check of item is not valid, and in a new table PostgreSQL stores it as valid",
                "leave notValid() out, or add it afterwards with addConstraint");
        assertRefused(
                op -> op.createTable(
                        "item",
                        column("a", integer()),
                        foreignKey("item_fkey", "a").references("a", "id").notValid()),
                "create table refused: item_fkey of item is not valid, and in a new table PostgreSQL stores it as valid",
                "leave notValid() out, or add it afterwards with addConstraint");
    }

    @Test
    void a_partition_has_the_columns_of_its_parent() {
        assertRefused(
                op -> op.createTable(
                        "m1", column("a", integer()), tableOptions().partitionOf("m", defaultPartition())),
                "create table refused: m1 is a partition and names columns",
                "leave the columns out, a partition has those of m");
        assertRefused(
                op -> op.createTable(
                        "m1", tableOptions().partitionOf("m", in("1")).inherits("p")),
                "create table refused: m1 is a partition and inherits",
                "leave one of them out");
    }

    @Test
    void a_column_changes_each_of_its_properties_once() {
        assertRefused(
                op -> op.alterColumn(
                        "item", "code", defaultSql("1").to("2"), defaultSql("2").toNone()),
                "alter column refused: item.code changes its default twice",
                "say it once, from what is there to what there will be");
        assertRefused(
                op -> op.alterColumn(
                        "item",
                        "code",
                        type(varchar(3)).to(text()),
                        collation(varchar(3), "C").toNone()),
                "alter column refused: item.code becomes text, its collation is one of varchar(3)",
                "name the new type in both");
        assertRefused(
                op -> op.alterColumn(
                        "item", "id", noDefault().toValue(1), noIdentity().to(identityAlways())),
                "alter column refused: item.id gets a default and an identity",
                "give it one of them");
        assertRefused(
                op -> op.alterColumn(
                        "item", "sum", generatedVirtuallyAs("a + b").toNone()),
                "alter column refused: a virtual generated column has no values to keep: a + b",
                "drop the column and add it anew (PostgreSQL manual, ALTER TABLE)");
    }

    @Test
    void a_storage_parameter_changes_once() {
        assertRefused(
                op -> op.setTableParameters(
                        "item",
                        noParameter("fillfactor").to("70"),
                        noParameter("FillFactor").to("80")),
                "set table parameters refused: item changes fillfactor twice",
                "say it once");
        assertRefused(
                op -> op.setTableParameters("item"),
                "set table parameters refused: item has no change",
                "name what changes");
    }

    @Test
    void if_exists_is_said_of_what_may_not_be_there() {
        assertRefused(
                op -> op.renameTable("item", "thing", IF_EXISTS),
                "rename table refused: IF_EXISTS is not for a table that is altered",
                "use IF_TABLE_EXISTS");
        assertRefused(
                op -> op.dropTable("item", IF_TABLE_EXISTS),
                "drop table refused: IF_TABLE_EXISTS is for a table that is altered",
                "use IF_EXISTS");
        assertRefused(
                op -> op.createTable(IF_TABLE_EXISTS, "item"),
                "create table refused: PostgreSQL has no \"if exists\" here",
                "leave IF_TABLE_EXISTS out");
        assertRefused(
                op -> op.alterColumn(IF_EXISTS, "item", "code", nullable().toNotNull()),
                "alter column refused: item.code drops neither an identity nor a generated expression",
                "leave IF_EXISTS out, or use IF_TABLE_EXISTS for the table");
    }

    @Test
    void a_comment_needs_its_table() {
        assertRefused(
                op -> op.addColumn("item", column("code", text()).comment("ours"), IF_TABLE_EXISTS),
                "add column refused: item.code: COMMENT ON COLUMN has no \"if exists\"",
                "leave the comment out, or IF_TABLE_EXISTS");
        assertRefused(
                op -> op.alterColumn(
                        IF_TABLE_EXISTS, "item", "code", oldComment("ours").toNone()),
                "alter column refused: item.code: COMMENT ON COLUMN has no \"if exists\"",
                "leave the comment out, or IF_TABLE_EXISTS");
    }

    private static void assertRefused(Consumer<Operations> code, String message, String fix) {
        assertThatThrownBy(() -> OperationCase.operations(code))
                .isInstanceOf(AutogenException.class)
                .hasMessage(message + System.lineSeparator() + "  fix: " + fix);
    }
}
