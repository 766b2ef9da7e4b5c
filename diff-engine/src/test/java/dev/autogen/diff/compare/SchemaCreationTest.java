package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.diff.OperationRun;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Argument;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.View;
import dev.autogen.sql.PostgresWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Schemas said by hand; those that were read are made again in the round-trip tests. */
class SchemaCreationTest {

    private static final int MANY = 2_000;

    @Test
    void nothing_needs_no_operation() {
        assertThat(SchemaCreation.of(Schema.EMPTY)).isEmpty();
    }

    @Test
    void a_long_chain_of_views_comes_out_in_its_order() {
        List<View> views = new ArrayList<>();
        Dependencies uses = new Dependencies();
        for (int number = 0; number < MANY; number++) {
            boolean isLast = number == MANY - 1;
            views.add(new View(name(number), isLast ? "select 1 as a" : "select a from " + name(number + 1)));
            if (!isLast) {
                uses.add(object(ObjectKind.VIEW, name(number)), object(ObjectKind.VIEW, name(number + 1)));
            }
        }

        assertThat(sql(schema(List.of(), List.of(), views, uses)))
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj(number -> MANY - 1 - number)
                        .map(number -> number == MANY - 1
                                ? "CREATE VIEW " + name(number) + " AS\nselect 1 as a"
                                : "CREATE VIEW " + name(number) + " AS\nselect a from " + name(number + 1))
                        .toList());
    }

    @Test
    void a_default_and_a_check_that_need_a_function_of_their_table_come_after_it() {
        Routine counts = function("how_many", "bigint").sqlBody("return (select count(*) from invoice)");
        Routine isGood = function("is_good", "boolean", "invoice").sqlBody("return ($1).id > 0");
        Table invoice = table("invoice", column("id").defaultSql("how_many()"), column("other"))
                .withConstraints(List.of(
                        new Constraint.Check(Optional.of("good"), "is_good(invoice)"),
                        new Constraint.Check(Optional.of("plain"), "other > 0")));
        DatabaseObject table = object(ObjectKind.TABLE, invoice.name());
        Dependencies uses = new Dependencies()
                .add(table, RoutineCreation.object(counts), RoutineCreation.object(isGood))
                .add(RoutineCreation.object(counts), table)
                .add(RoutineCreation.object(isGood), table);

        Schema schema = schema(List.of(invoice), List.of(counts, isGood), List.of(), uses);

        assertThat(sql(schema))
                .containsExactly(
                        """
                        CREATE TABLE invoice (
                            id bigint,
                            other bigint,
                            CONSTRAINT plain CHECK (other > 0)
                        )""",
                        """
                        CREATE FUNCTION how_many() RETURNS bigint LANGUAGE sql
                        return (select count(*) from invoice)""",
                        """
                        CREATE FUNCTION is_good(invoice) RETURNS boolean LANGUAGE sql
                        return ($1).id > 0""",
                        "ALTER TABLE invoice ALTER COLUMN id SET DEFAULT how_many()",
                        "ALTER TABLE invoice ADD CONSTRAINT good CHECK (is_good(invoice))");
        assertThat(made(schema)).isEmpty();
    }

    @Test
    void a_view_and_a_function_that_use_each_other_begin_with_a_stand_in_for_the_function() {
        Routine counts = function("how_many", "bigint").sqlBody("return (select count(*) from ring)");
        View ring = new View(QualifiedName.of("ring"), "select how_many() as a");
        Dependencies uses = new Dependencies()
                .add(RoutineCreation.object(counts), object(ObjectKind.VIEW, ring.name()))
                .add(object(ObjectKind.VIEW, ring.name()), RoutineCreation.object(counts));

        Schema schema = schema(List.of(), List.of(counts), List.of(ring), uses);

        assertThat(sql(schema))
                .containsExactly(
                        "set local check_function_bodies = off",
                        "CREATE FUNCTION how_many() RETURNS bigint LANGUAGE sql AS $$select null$$",
                        "CREATE VIEW ring AS\nselect how_many() as a",
                        "CREATE OR REPLACE FUNCTION how_many() RETURNS bigint LANGUAGE sql\n"
                                + "return (select count(*) from ring)",
                        "set local check_function_bodies to default");
        assertThat(made(schema)).isEmpty();
    }

    @Test
    void a_check_of_a_domain_that_needs_a_function_of_the_domain_comes_after_it() {
        Routine isLabel = function("is_label", "boolean", "label").immutable().sqlBody("return length($1) > 0");
        Domain label = new Domain(QualifiedName.of("label"), SqlType.parse("text")).check("is_one", "is_label(value)");
        Dependencies uses = new Dependencies()
                .add(object(ObjectKind.DOMAIN, label.name()), RoutineCreation.object(isLabel))
                .add(RoutineCreation.object(isLabel), object(ObjectKind.DOMAIN, label.name()));
        OtherObjects none = OtherObjects.NONE;
        OtherObjects others = new OtherObjects(
                none.extensions(),
                List.of(label),
                List.of(isLabel),
                none.views(),
                none.materializedViews(),
                none.viewIndexes(),
                none.triggers(),
                none.rowSecurity(),
                none.policies());

        Schema schema = Schema.EMPTY.withOthers(others).withFacts(uses.facts());

        assertThat(sql(schema))
                .containsExactly(
                        "CREATE DOMAIN label AS text",
                        "CREATE FUNCTION is_label(label) RETURNS boolean LANGUAGE sql IMMUTABLE\n"
                                + "return length($1) > 0",
                        "ALTER DOMAIN label ADD CONSTRAINT is_one CHECK (is_label(value))");
        assertThat(made(schema)).isEmpty();
    }

    @Test
    void views_that_use_each_other_are_refused_by_name() {
        View one = new View(QualifiedName.of("one"), "select a from two");
        View two = new View(QualifiedName.of("two"), "select a from one");
        View behind = new View(QualifiedName.of("behind"), "select a from one");
        Dependencies uses = new Dependencies()
                .add(object(ObjectKind.VIEW, behind.name()), object(ObjectKind.VIEW, one.name()))
                .add(object(ObjectKind.VIEW, one.name()), object(ObjectKind.VIEW, two.name()))
                .add(object(ObjectKind.VIEW, two.name()), object(ObjectKind.VIEW, one.name()));

        assertThatThrownBy(() -> SchemaCreation.of(schema(List.of(), List.of(), List.of(behind, one, two), uses)))
                .isInstanceOf(AutogenException.class)
                .hasMessage("schema not created: each of these uses the next one, and the last one the first: view one,"
                        + " view two" + System.lineSeparator()
                        + "  fix: make one of them without what it uses, and change it when the others are there");
    }

    @Test
    void functions_whose_text_names_what_comes_later_are_not_checked() {
        Routine reads = function("a_reads", "bigint").body("select b_calls() from invoice");
        Routine calls = function("b_calls", "bigint").body("select 1");
        Table invoice = table("invoice", column("id").defaultSql("a_reads()"));
        Dependencies uses =
                new Dependencies().add(object(ObjectKind.TABLE, invoice.name()), RoutineCreation.object(reads));

        assertThat(made(schema(List.of(invoice), List.of(reads, calls), List.of(), uses)))
                .isEmpty();
    }

    @Test
    void of_two_keys_that_mean_the_same_none_is_lost() {
        Table table = table("invoice", column("id").notNull(), column("other"))
                .withConstraints(List.of(
                        new Constraint.PrimaryKey(Optional.of("invoice_pk"), List.of("id")),
                        new Constraint.Unique(Optional.of("id_again"), List.of("id")),
                        new Constraint.Unique(Optional.of("other_once"), List.of("other")),
                        new Constraint.Unique(Optional.of("other_twice"), List.of("other"))));

        assertThat(made(schema(List.of(table), List.of(), List.of(), new Dependencies()), """
                        select conname from pg_constraint
                        where conrelid = 'invoice'::regclass and contype in ('p', 'u') order by conname"""))
                .containsExactly("id_again", "invoice_pk", "other_once", "other_twice");
    }

    @Test
    void an_heir_whose_columns_have_another_order_keeps_it() {
        Table parent = table("parent", column("id"), column("added").defaultSql("1"))
                .withConstraints(List.of(new Constraint.Check(Optional.of("some"), "id > 0")));
        Table heir = table("heir", column("id"), column("own"), column("added").defaultSql("2"))
                .withOptions(TableOptions.NONE.inherits("parent"));
        SortedMap<QualifiedName, List<String>> inherited = new TreeMap<>();
        inherited.put(heir.name(), List.of("id", "added"));
        ObjectFacts facts = new Dependencies().facts(inherited);

        assertThat(made(new Schema(List.of(), List.of(), List.of(), List.of(heir, parent)).withFacts(facts), """
                        select string_agg(attname, ', ' order by attnum) from pg_attribute
                        where attrelid = 'heir'::regclass and attnum > 0
                        union all
                        select format('%s %s', inhparent::regclass, inhrelid::regclass) from pg_inherits"""))
                .containsExactly("id, own, added", "parent heir");
    }

    @Test
    void an_index_and_a_key_go_with_the_materialized_view_or_the_table_whatever_uses_what() {
        Routine shown = function("shown", "bigint").immutable().sqlBody("return (select max(id) from numbers)");
        Table numbers = table("numbers", column("id"));
        Table invoice = table("invoice", column("id"))
                .withIndexes(
                        List.of(new Index(Optional.of("invoice_shown"), List.of(IndexKey.expression("shown() + id")))));
        Dependencies uses = new Dependencies()
                .add(object(ObjectKind.INDEX, QualifiedName.of("invoice_shown")), RoutineCreation.object(shown))
                .add(RoutineCreation.object(shown), object(ObjectKind.TABLE, numbers.name()));

        assertThat(made(schema(List.of(invoice, numbers), List.of(shown), List.of(), uses)))
                .isEmpty();
    }

    /** Returns nothing where the operations run. */
    private static List<String> made(Schema schema) {
        return made(schema, "select 1 where false");
    }

    private static List<String> made(Schema schema, String query) {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            OperationRun.run(connection, SchemaCreation.of(schema));
            return database.query(query).stream().map(row -> row.get(0)).toList();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> sql(Schema schema) {
        List<String> statements = new ArrayList<>();
        for (Operation operation : SchemaCreation.of(schema)) {
            operation.accept(new PostgresWriter()).forEach(statement -> statements.add(statement.sql()));
        }
        return statements;
    }

    private static Schema schema(List<Table> tables, List<Routine> routines, List<View> views, Dependencies uses) {
        OtherObjects none = OtherObjects.NONE;
        OtherObjects others = new OtherObjects(
                none.extensions(),
                none.domains(),
                routines,
                views,
                none.materializedViews(),
                none.viewIndexes(),
                none.triggers(),
                none.rowSecurity(),
                none.policies());
        return new Schema(List.of(), List.of(), List.of(), tables)
                .withOthers(others)
                .withFacts(uses.facts());
    }

    private static Routine function(String name, String returns, String... arguments) {
        return new Routine(
                        Routine.Kind.FUNCTION,
                        QualifiedName.of(name),
                        Arrays.stream(arguments)
                                .map(type -> new Argument(Optional.empty(), SqlType.parse(type)))
                                .toList())
                .returns(returns);
    }

    private static Table table(String name, Column... columns) {
        return new Table(QualifiedName.of(name), List.of(columns), List.of(), List.of(), Optional.empty());
    }

    private static Column column(String name) {
        return new Column(name, SqlType.parse("bigint"));
    }

    private static QualifiedName name(int number) {
        return QualifiedName.of("view_" + number);
    }

    private static DatabaseObject object(ObjectKind kind, QualifiedName name) {
        return new DatabaseObject(kind, name);
    }

    /** What uses what. */
    private static final class Dependencies {

        private final SortedMap<DatabaseObject, SortedSet<DatabaseObject>> uses = new TreeMap<>();

        Dependencies add(DatabaseObject object, DatabaseObject... used) {
            uses.computeIfAbsent(object, key -> new TreeSet<>()).addAll(List.of(used));
            return this;
        }

        ObjectFacts facts() {
            return facts(new TreeMap<>());
        }

        ObjectFacts facts(SortedMap<QualifiedName, List<String>> inherited) {
            ObjectFacts none = ObjectFacts.NONE;
            return new ObjectFacts(
                    none.comments(),
                    none.grants(),
                    none.revocations(),
                    none.origins(),
                    uses,
                    inherited,
                    none.constraintStorage(),
                    none.invalidIndexes(),
                    none.unread());
        }
    }
}
