package dev.autogen.diff.compare;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaComparisonTest {

    private static final Column ID = column("id", bigint()).notNull();

    @Test
    void equal_schemas_have_no_change() {
        Schema schema = schema(table("item", ID, primaryKey("item_pkey", "id")));
        assertThat(SchemaComparison.between(schema, schema)).isEmpty();
    }

    @Test
    void a_new_table_names_what_nobody_named_as_postgresql_would() {
        Schema wanted = schema(table(
                "item",
                ID,
                column("code", varchar(8)),
                unnamed(primaryKey("x", "id")),
                unnamed(unique("x", "code")),
                unnamed(check("x", "code <> 'id'")),
                unnamed(check("x", "id > 0 and code is not null"))));
        assertThat(sql(SchemaComparison.between(Schema.EMPTY, wanted))).containsExactly("""
                CREATE TABLE item (
                    id bigint NOT NULL,
                    code varchar(8),
                    CONSTRAINT item_pkey PRIMARY KEY (id),
                    CONSTRAINT item_code_key UNIQUE (code),
                    CONSTRAINT item_code_check CHECK (code <> 'id'),
                    CONSTRAINT item_check CHECK (id > 0 and code is not null)
                )""");
    }

    @Test
    void two_unnamed_things_never_get_one_name() {
        Table item = table("item", ID, unnamed(check("x", "id > 0")), unnamed(check("x", "id < 9")));
        assertThat(sql(SchemaComparison.between(Schema.EMPTY, schema(item))).get(0))
                .contains("CONSTRAINT item_id_check CHECK (id > 0)")
                .contains("CONSTRAINT item_id_check1 CHECK (id < 9)");
    }

    @Test
    void tables_come_after_those_that_they_refer_to() {
        Schema wanted = schema(
                table("a", ID, foreignKey("a_fk", "id").references("b", "id")),
                table(
                        "b",
                        ID,
                        primaryKey("b_pkey", "id"),
                        foreignKey("b_fk", "id").references("c", "id")),
                table("c", ID, primaryKey("c_pkey", "id")));
        assertThat(subjects(SchemaComparison.between(Schema.EMPTY, wanted)))
                .containsExactly("added table c", "added table b", "added table a");
        assertThat(subjects(SchemaComparison.between(wanted, Schema.EMPTY)))
                .containsExactly("removed table a", "removed table b", "removed table c");
    }

    @Test
    void a_cycle_of_foreign_keys_is_closed_by_a_change_of_its_own() {
        Schema wanted = schema(
                table(
                        "a",
                        ID,
                        primaryKey("a_pkey", "id"),
                        foreignKey("a_fk", "id").references("b", "id")),
                table(
                        "b",
                        ID,
                        primaryKey("b_pkey", "id"),
                        foreignKey("b_fk", "id").references("a", "id")));
        List<Change> changes = SchemaComparison.between(Schema.EMPTY, wanted);
        assertThat(subjects(changes)).containsExactly("added table b", "added table a", "added foreign key b_fk on b");
        assertThat(sqlDown(changes))
                .containsExactly("ALTER TABLE b DROP CONSTRAINT b_fk", "DROP TABLE a", "DROP TABLE b");
        assertThat(sql(SchemaComparison.between(wanted, Schema.EMPTY)))
                .containsExactly("ALTER TABLE b DROP CONSTRAINT b_fk", "DROP TABLE a", "DROP TABLE b");
    }

    @Test
    void a_chain_of_many_foreign_keys_does_not_end_the_stack() {
        List<Table> tables = IntStream.range(0, 20_000)
                .mapToObj(i -> table(
                        "t" + i,
                        ID,
                        primaryKey("t" + i + "_pkey", "id"),
                        foreignKey("t" + i + "_fk", "id").references("t" + (i + 1), "id")))
                .toList();
        List<Change> changes =
                SchemaComparison.between(Schema.EMPTY, new Schema(List.of(), List.of(), List.of(), tables));
        assertThat(changes).hasSize(20_000);
        assertThat(changes.get(0).subject()).isEqualTo("table t19999");
    }

    @Test
    void a_foreign_key_goes_before_the_table_that_it_refers_to() {
        Table shop = table("shop", ID, primaryKey("shop_pkey", "id"));
        Table item = table("item", ID, column("shop_id", bigint()));
        Schema live = schema(
                item.withConstraints(
                        List.of(foreignKey("item_shop_fk", "shop_id").references("shop", "id"))),
                shop);
        assertThat(subjects(SchemaComparison.between(live, schema(item))))
                .containsExactly("removed foreign key item_shop_fk on item", "removed table shop");
    }

    @Test
    void what_hangs_on_a_column_goes_before_it_and_comes_back_after_it() {
        Table live = table("item", ID, column("code", varchar(8)), unique("item_code_key", "code"))
                .withIndexes(List.of(index("item_code_idx", key("code").desc())));
        List<Change> changes = SchemaComparison.between(schema(live), schema(table("item", ID)));
        assertThat(sql(changes))
                .containsExactly(
                        "DROP INDEX item_code_idx",
                        "ALTER TABLE item DROP CONSTRAINT item_code_key",
                        "ALTER TABLE item DROP COLUMN code");
        assertThat(sqlDown(changes))
                .containsExactly(
                        "ALTER TABLE item ADD COLUMN code varchar(8)",
                        "ALTER TABLE item ADD CONSTRAINT item_code_key UNIQUE (code)",
                        "CREATE INDEX item_code_idx ON item (code DESC)");
    }

    @Test
    void several_changes_of_a_column_are_one_operation_that_knows_both_sides() {
        Column from = column("code", varchar(8)).defaultSql("'x'");
        Column to = column("code", varchar(16)).notNull().comment("what the customer types");
        List<Change> changes = SchemaComparison.between(schema(table("item", from)), schema(table("item", to)));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).summary())
                .isEqualTo("changed column item.code type varchar(8) -> varchar(16), default 'x' -> none,"
                        + " nullable -> not null, comment");
        assertThat(changes.get(0).up())
                .containsExactly(new AlterColumn(
                        QualifiedName.of("item"),
                        "code",
                        List.of(
                                type(varchar(8)).to(varchar(16)),
                                defaultSql("'x'").toNone(),
                                nullable().toNotNull(),
                                noComment().to("what the customer types"))));
        assertThat(changes.get(0).down())
                .containsExactly(new AlterColumn(
                        QualifiedName.of("item"),
                        "code",
                        List.of(
                                type(varchar(16)).to(varchar(8)),
                                noDefault().to("'x'"),
                                notNull().toNullable(),
                                oldComment("what the customer types").toNone())));
    }

    @Test
    void a_type_without_an_assignment_cast_gets_a_using() {
        List<Change> changes = SchemaComparison.between(
                schema(table("item", column("code", text()))), schema(table("item", column("code", integer()))));
        ColumnChange.Type change = (ColumnChange.Type)
                ((AlterColumn) changes.get(0).up().get(0)).changes().get(0);
        assertThat(change.using()).contains("code::integer");
        assertThat(((ColumnChange.Type) ((AlterColumn) changes.get(0).down().get(0))
                                .changes()
                                .get(0))
                        .using())
                .isEmpty();
    }

    @Test
    void a_serial_column_is_as_good_as_an_identity() {
        Sequence owned = sequence("item_id_seq").as(integer()).ownedBy("item", "id");
        Column serial = column("id", integer()).notNull().defaultSql("nextval('item_id_seq'::regclass)");
        Schema live = new Schema(List.of(), List.of(), List.of(owned), List.of(table("item", serial)));
        Column identity = column("id", integer()).notNull().identity(identityByDefault());
        assertThat(SchemaComparison.between(live, schema(table("item", identity))))
                .isEmpty();
        assertThat(SchemaComparison.between(
                        live, schema(table("item", column("id", integer()).notNull()))))
                .isEmpty();
    }

    @Test
    void a_dropped_serial_column_comes_back_with_its_sequence() {
        Sequence owned = sequence("item_no_seq").as(integer()).ownedBy("item", "no");
        Column serial = column("no", integer()).notNull().defaultSql("nextval('item_no_seq'::regclass)");
        Schema live = new Schema(List.of(), List.of(), List.of(owned), List.of(table("item", ID, serial)));
        List<Change> changes = SchemaComparison.between(live, schema(table("item", ID)));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).up()).containsExactly(new DropColumn(QualifiedName.of("item"), "no"));
        assertThat(changes.get(0).down())
                .containsExactly(
                        new CreateSequence(owned.withoutOwner()),
                        new AddColumn(QualifiedName.of("item"), serial),
                        new AlterSequence(owned.withoutOwner(), owned));
    }

    @Test
    void a_new_table_brings_the_sequence_that_its_column_owns() {
        Sequence owned = sequence("item_no_seq").as(integer()).ownedBy("item", "no");
        Column serial = column("no", integer()).notNull().defaultSql("nextval('item_no_seq'::regclass)");
        Schema wanted = new Schema(List.of(), List.of(), List.of(owned), List.of(table("item", serial)));
        List<Change> changes = SchemaComparison.between(Schema.EMPTY, wanted);
        assertThat(sql(changes))
                .containsExactly(
                        "CREATE SEQUENCE item_no_seq AS integer", """
                        CREATE TABLE item (
                            no integer DEFAULT nextval('item_no_seq'::regclass) NOT NULL
                        )""", "ALTER SEQUENCE item_no_seq OWNED BY item.no");
        assertThat(sqlDown(changes)).containsExactly("DROP TABLE item");
    }

    @Test
    void an_unnamed_constraint_is_found_under_any_name() {
        Table live = table(
                "item",
                ID,
                column("code", varchar(8)),
                primaryKey("pk_item", "id"),
                unique("uk_made_by_hibernate", "code"));
        Table wanted = table(
                "item", ID, column("code", varchar(8)), unnamed(primaryKey("x", "id")), unnamed(unique("x", "code")));
        assertThat(SchemaComparison.between(schema(live), schema(wanted))).isEmpty();
    }

    @Test
    void a_chosen_name_renames_and_rebuilds_nothing() {
        Table live = table("item", ID, primaryKey("item_pkey", "id")).withIndexes(List.of(index("old_idx", "id")));
        Table wanted = table("item", ID, primaryKey("pk_item", "id")).withIndexes(List.of(index("new_idx", "id")));
        List<Change> changes = SchemaComparison.between(schema(live), schema(wanted));
        assertThat(sql(changes))
                .containsExactly(
                        "ALTER TABLE item RENAME CONSTRAINT item_pkey TO pk_item",
                        "ALTER INDEX old_idx RENAME TO new_idx");
        assertThat(sqlDown(changes))
                .containsExactly(
                        "ALTER INDEX new_idx RENAME TO old_idx",
                        "ALTER TABLE item RENAME CONSTRAINT pk_item TO item_pkey");
    }

    @Test
    void a_unique_index_is_as_good_as_a_unique_constraint() {
        Table withIndex =
                table("item", ID).withIndexes(List.of(index("item_id_idx", "id").unique()));
        Table withConstraint = table("item", ID, unnamed(unique("x", "id")));
        assertThat(SchemaComparison.between(schema(withIndex), schema(withConstraint)))
                .isEmpty();
        Table live = table("item", ID, unique("item_id_key", "id"));
        Table wanted =
                table("item", ID).withIndexes(List.of(index("x", "id").unique().withName(Optional.empty())));
        assertThat(SchemaComparison.between(schema(live), schema(wanted))).isEmpty();
    }

    @Test
    void another_action_on_delete_is_another_foreign_key() {
        Table live = table("item", ID, foreignKey("fk", "id").references("item", "id"));
        Table wanted = table(
                "item", ID, foreignKey("fk", "id").references("item", "id").onDelete(CASCADE));
        assertThat(sql(SchemaComparison.between(schema(live), schema(wanted))))
                .containsExactly(
                        "ALTER TABLE item DROP CONSTRAINT fk",
                        "ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES item (id) ON DELETE CASCADE");
    }

    @Test
    void a_changed_check_takes_over_the_name_of_the_old_one() {
        Table live = table("item", column("code", text()), check("item_code_check", "code in ('a')"));
        Table wanted = table("item", column("code", text()), unnamed(check("x", "code in ('a','b')")));
        assertThat(sql(SchemaComparison.between(schema(live), schema(wanted))))
                .containsExactly(
                        "ALTER TABLE item DROP CONSTRAINT item_code_check",
                        "ALTER TABLE item ADD CONSTRAINT item_code_check CHECK (code in ('a','b'))");
    }

    @Test
    void a_check_steps_aside_while_the_type_of_its_text_column_changes() {
        Table live = table("item", column("code", varchar(8)), check("item_code_check", "code in ('a', 'b')"));
        Table wanted = table("item", column("code", varchar(16)), unnamed(check("x", "code in ('a', 'b')")));
        List<Change> changes = SchemaComparison.between(schema(live), schema(wanted));
        assertThat(subjects(changes)).containsExactly("changed column item.code type varchar(8) -> varchar(16)");
        assertThat(sql(changes))
                .containsExactly(
                        "ALTER TABLE item DROP CONSTRAINT item_code_check",
                        "ALTER TABLE item ALTER COLUMN code TYPE varchar(16)",
                        "ALTER TABLE item ADD CONSTRAINT item_code_check CHECK (code in ('a', 'b'))");
        assertThat(sqlDown(changes))
                .containsExactly(
                        "ALTER TABLE item DROP CONSTRAINT item_code_check",
                        "ALTER TABLE item ALTER COLUMN code TYPE varchar(8)",
                        "ALTER TABLE item ADD CONSTRAINT item_code_check CHECK (code in ('a', 'b'))");
    }

    @Test
    void the_order_of_columns_in_a_key_is_nobodys_choice() {
        Column other = column("other", bigint());
        Table live = table("item", ID, other, primaryKey("item_pkey", "id", "other"), unique("u", "other", "id"));
        Table wanted =
                table("item", ID, other, unnamed(primaryKey("x", "other", "id")), unnamed(unique("x", "id", "other")));
        assertThat(SchemaComparison.between(schema(live), schema(wanted))).isEmpty();
    }

    @Test
    void an_index_that_no_entity_can_declare_is_left_alone() {
        Table item = table("item", ID);
        Table live = item.withIndexes(List.of(
                index("partial", "id").where("id > 0"),
                index("expression", IndexKey.expression("id + 1")),
                index("gist", "id").using("gist"),
                index("plain", "id")));
        LeftAlone leftAlone = LeftAlone.of(schema(live), schema(item), UndeclaredKind.OF_JPA, List.of());
        assertThat(subjects(SchemaComparison.between(schema(live), leftAlone.wanted())))
                .containsExactly("removed index plain on item");
        assertThat(leftAlone.notes())
                .containsExactly("left alone, since no entity declares them:"
                        + " 3 special indexes (partial, expression, gist)");
    }

    @Test
    void the_order_of_enum_labels_counts_where_somebody_chose_it() {
        Schema live = withEnum("a", "b");
        Schema wanted = withEnum("b", "a");

        assertThat(SchemaComparison.between(live, EnumOrder.kept(wanted, live, Set.of())))
                .isEmpty();
        assertThat(subjects(
                        SchemaComparison.between(live, EnumOrder.kept(wanted, live, Set.of(QualifiedName.of("mood"))))))
                .containsExactly("changed enum mood from [a, b] to [b, a]");
    }

    @Test
    void how_an_index_is_stored_counts_where_it_is_said() {
        Table item = table("item", ID);
        Schema live = schema(item.withIndexes(List.of(index("plain", "id").with("fillfactor", "70"))));

        assertThat(SchemaComparison.between(live, schema(item.withIndexes(List.of(index("plain", "id"))))))
                .isEmpty();
        assertThat(subjects(SchemaComparison.between(
                        live,
                        schema(item.withIndexes(List.of(index("plain", "id").with("fillfactor", "80")))))))
                .containsExactly("removed index plain on item", "added index plain on item");
    }

    @Test
    void changed_enum_labels_swap_the_type_and_keep_the_default() {
        List<Change> changes = SchemaComparison.between(withEnum("a", "b"), withEnum("a", "b", "c"));
        assertThat(sql(changes))
                .containsExactly(
                        "ALTER TYPE mood RENAME TO mood__old",
                        "CREATE TYPE mood AS ENUM ('a', 'b', 'c')",
                        "ALTER TABLE person ALTER COLUMN mood DROP DEFAULT,"
                                + " ALTER COLUMN mood TYPE mood USING mood::text::mood,"
                                + " ALTER COLUMN mood SET DEFAULT 'a'::mood",
                        "DROP TYPE mood__old");
        assertThat(sqlDown(changes)).contains("CREATE TYPE mood AS ENUM ('a', 'b')");
    }

    @Test
    void a_changed_sequence_is_altered() {
        Schema live = new Schema(List.of(), List.of(), List.of(sequence("item_seq")), List.of());
        Schema wanted =
                new Schema(List.of(), List.of(), List.of(sequence("item_seq").incrementBy(50)), List.of());
        assertThat(sql(SchemaComparison.between(live, wanted)))
                .containsExactly("ALTER SEQUENCE item_seq INCREMENT BY 50");
    }

    private static Schema withEnum(String... labels) {
        return new Schema(
                List.of(),
                List.of(new EnumType(QualifiedName.of("mood"), List.of(labels))),
                List.of(),
                List.of(table("person", column("mood", raw("mood")).defaultSql("'a'::mood"))));
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static Table table(String name, Object... elements) {
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof Column column) {
                columns.add(column);
            } else {
                constraints.add((Constraint) element);
            }
        }
        return new Table(QualifiedName.of(name), columns, constraints, List.<Index>of(), Optional.empty());
    }

    private static Constraint unnamed(Constraint constraint) {
        return constraint.withName(Optional.empty());
    }

    private static List<String> subjects(List<Change> changes) {
        return changes.stream().map(Change::summary).toList();
    }

    private static List<String> sql(List<Change> changes) {
        return changes.stream().flatMap(change -> sqlOf(change.up())).toList();
    }

    private static List<String> sqlDown(List<Change> changes) {
        List<Change> reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        return reversed.stream().flatMap(change -> sqlOf(change.down())).toList();
    }

    private static Stream<String> sqlOf(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .map(SqlStatement::sql);
    }
}
