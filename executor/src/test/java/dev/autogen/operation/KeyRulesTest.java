package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.revision.Operations;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What PostgreSQL would refuse in a constraint or an index is refused when it is said, with table and fix. */
class KeyRulesTest {

    @Test
    void a_foreign_key_has_as_many_columns_as_it_refers_to() {
        Constraint key = foreignKey("item_shop_fkey", "shop_id").references("shop", "id", "region");

        assertRefused(
                op -> op.addConstraint("item", key),
                "add constraint refused: item: the foreign key item_shop_fkey has 1 column, [shop_id], and refers to"
                        + " 2 columns of shop, [id, region]",
                "name as many referenced columns as referencing ones");
        assertRefused(
                op -> op.createTable("item", column("shop_id", bigint()), key),
                "create table refused: item: the foreign key item_shop_fkey has 1 column, [shop_id], and refers to"
                        + " 2 columns of shop, [id, region]",
                "name as many referenced columns as referencing ones");
    }

    @Test
    void a_foreign_key_sets_columns_of_its_own() {
        assertConstraintRefused(
                foreignKey("f", "a", "b").references("shop", "x", "y").onDelete(SET_NULL, "c"),
                "the foreign key f sets [c] on delete, but its columns are [a, b]",
                "set columns of the foreign key only");
        assertConstraintRefused(
                foreignKey("f", "a", "b").references("shop", "x", "y").onDelete(CASCADE, "a"),
                "the foreign key f names [a] on delete cascade, which sets no column",
                "name columns with set null or set default only");
    }

    @Test
    void a_temporal_key_has_a_key_and_no_action() {
        assertConstraintRefused(
                primaryKey("p", "during").withoutOverlaps(),
                "the primary key p is without overlaps of during alone",
                "name the columns of the key before it, or use an exclusion constraint");
        assertConstraintRefused(
                foreignKey("f", "during").references("stay", "during").period(),
                "the foreign key f has a period and nothing else",
                "name the columns of the key before the period");
        assertConstraintRefused(
                foreignKey("f", "a", "during")
                        .references("stay", "a", "during")
                        .period()
                        .onUpdate(CASCADE),
                "the foreign key f has a period and an action on delete or update, which PostgreSQL does not have yet",
                "leave the action out");
    }

    @Test
    void an_exclusion_compares_with_an_operator_in_an_index_that_can() {
        assertRefused(
                op -> op.addConstraint("item", exclude("e").with("room", " ")),
                "exclusion constraint refused: \"room\" is compared with \" \", which is no operator",
                "write an operator, such as = or &&");
        assertConstraintRefused(
                exclude("e").with("room", "=").using("gits"),
                "the exclusion constraint e: the index method \"gits\" does not exist, did you mean gist?",
                "use gist");
        assertConstraintRefused(
                exclude("e").with("room", "=").using("gin"),
                "the exclusion constraint e: gin has no exclusion constraints",
                "use gist");
        assertConstraintRefused(
                exclude("e").with(key("room").desc(), "=").using("gist"),
                "the exclusion constraint e orders \"room\", and gist has no order",
                "leave the order out, or use btree");
    }

    @Test
    void an_index_method_exists() {
        assertIndexRefused(
                index("i", "c").using("gits"),
                "the method \"gits\" of the index i does not exist, did you mean gist?",
                "correct it, or add the option CUSTOM_METHOD where an extension brings it");
        assertIndexRefused(
                index("i", "c").using("fulltext"),
                "the method \"fulltext\" of the index i does not exist",
                "correct it, or add the option CUSTOM_METHOD where an extension brings it");

        Index custom = index("i", "c").using("fulltext");
        assertThat(OperationCase.operations(op -> op.createIndex("item", custom, CUSTOM_METHOD)))
                .containsExactly(CreateIndex.of(QualifiedName.of("item"), custom));
        assertThat(CreateIndex.of(QualifiedName.of("item"), index("i", "c").using("hnsw"))
                        .options())
                .isEmpty();
    }

    @Test
    void an_index_asks_of_its_method_what_that_can() {
        assertIndexRefused(
                index("i", "c").using("gin").unique(), "the index i is unique, which gin cannot be", "use btree");
        assertIndexRefused(
                index("i", "c").using("brin").including("d"),
                "the index i includes [d], and brin stores keys only",
                "leave the included columns out, or use btree, gist or spgist");
        assertIndexRefused(
                index("i", key("c").withNullsFirst()).using("gist"),
                "the index i orders \"c\", and gist has no order",
                "leave the order out, or use btree");
        assertIndexRefused(
                index("i", "c", "d").using("hash"), "the index i has 2 keys, hash takes one", "make an index for each");
        assertIndexRefused(
                index("i", key("c").operatorClassParameter("siglen", "64")),
                "the index i has parameters of an operator class for \"c\", but no operator class",
                "name the operator class as well");
        assertIndexRefused(
                index("i", "c").where(" "), "the index i has a blank condition", "write one, or leave where out");
    }

    @Test
    void a_change_changes_something() {
        assertRefused(
                op -> op.alterConstraint(
                        "item", "f", deferrability(NOT_DEFERRABLE).to(NOT_DEFERRABLE)),
                "alter constraint refused: item: f stays NOT_DEFERRABLE",
                "name what changes");
        assertRefused(
                op -> op.setIndexTablespace("item", "i", "fast", "fast"),
                "set index tablespace refused: item: i stays in fast",
                "name another tablespace");
        assertRefused(
                op -> op.setIndexParameters("item", "i"),
                "set index parameters refused: item: i has no change",
                "name what changes");
        assertRefused(
                op -> op.setIndexParameters(
                        "item",
                        "i",
                        noParameter("fillfactor").to("1"),
                        parameter("fillfactor", "1").toNone()),
                "set index parameters refused: item: i changes fillfactor twice",
                "say it once");
    }

    private static void assertConstraintRefused(Constraint constraint, String facts, String fix) {
        assertRefused(op -> op.addConstraint("item", constraint), "add constraint refused: item: " + facts, fix);
    }

    private static void assertIndexRefused(Index index, String facts, String fix) {
        assertRefused(op -> op.createIndex("item", index), "create index refused: item: " + facts, fix);
    }

    private static void assertRefused(Consumer<Operations> code, String whatHappened, String fix) {
        assertThatThrownBy(() -> OperationCase.operations(code))
                .isInstanceOf(AutogenException.class)
                .hasMessage(whatHappened + System.lineSeparator() + "  fix: " + fix);
    }
}
