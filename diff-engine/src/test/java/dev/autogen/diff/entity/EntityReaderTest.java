package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EntityReaderTest {

    private static final String SAMPLES = "dev.autogen.diff.entity.sample.";
    private static final EntitySettings TIMESERIES =
            EntitySettings.inPackages("dev.autogen.fixtures.entity.timeseries");

    @Test
    void the_table_of_the_first_scenario_has_its_chosen_names_and_a_spatial_index_without_one() {
        Table expected = new Table(
                QualifiedName.of("timeseries"),
                List.of(
                        new Column("deployment_number", SqlType.of(TypeName.VARCHAR, 3)).notNull(),
                        new Column("mean_latitude", SqlType.of(TypeName.DOUBLE_PRECISION)),
                        new Column("mean_longitude", SqlType.of(TypeName.DOUBLE_PRECISION)),
                        new Column("time_deployment_end", SqlType.of(TypeName.TIMESTAMPTZ)),
                        new Column("time_deployment_start", SqlType.of(TypeName.TIMESTAMPTZ)),
                        new Column("geom", SqlType.parse("geometry(Geometry,4326)"))),
                List.of(
                        new Constraint.PrimaryKey(Optional.of("timeseries_pk"), List.of("deployment_number")),
                        new Constraint.Check(Optional.of("timeseries_geom_check"), "ST_IsValid(geom)")),
                List.of(new Index(Optional.empty(), List.of(IndexKey.column("geom"))).using("gist")),
                Optional.empty());

        assertThat(schema(TIMESERIES)).isEqualTo(new Schema(List.of(), List.of(), List.of(), List.of(expected)));
    }

    @Test
    void columns_that_hold_ordinals_come_with_the_constants_in_their_order() {
        assertThat(new EntityReader(EntitySettings.inPackages(SAMPLES + "types"))
                        .read()
                        .ordinals())
                .extracting(OrdinalColumn::mention)
                .containsExactly(
                        "special.ordinal = OPEN, NEW, DONE",
                        "temporal.weekday = MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY");
    }

    @Test
    void spatial_indexes_can_be_turned_off() {
        assertThat(schema(TIMESERIES.withoutSpatialIndexes()).tables().get(0).indexes())
                .isEmpty();
    }

    @Test
    void a_spatial_column_that_the_mapping_indexes_gets_no_second_index() {
        assertThat(table("spatial", "spatial").indexes())
                .filteredOn(index -> index.keys().get(0).text().equals("covered"))
                .extracting(Index::name)
                .containsExactly(Optional.of("spatial_covered"));
    }

    @Test
    void a_foreign_key_has_a_name_only_where_the_mapping_gives_it_one() {
        assertThat(foreignKeys("shop", "favourite")).containsExactly(Optional.empty(), Optional.of("favourite_of"));
        assertThat(foreignKeys("shop", "purchase")).containsExactly(Optional.of("purchase_by"));
        assertThat(foreignKeys("shop", "purchase_line")).containsOnly(Optional.empty());
    }

    @Test
    void a_foreign_key_that_the_mapping_turns_off_is_none() {
        assertThat(table("shop", "purchase_line").column("receiver_id")).isPresent();
        assertThat(table("shop", "purchase_line").constraints())
                .filteredOn(Constraint.ForeignKey.class::isInstance)
                .noneMatch(key -> ((Constraint.ForeignKey) key).columns().contains("receiver_id"));
    }

    @Test
    void an_index_has_a_name_only_where_the_mapping_gives_it_one() {
        assertThat(table("indexes", "indexed").indexes())
                .extracting(Index::name)
                .startsWith(Optional.empty(), Optional.empty(), Optional.of("indexed_call"));
    }

    @Test
    void names_in_the_default_schema_are_unqualified_and_the_others_make_a_namespace() {
        assertThat(schema("naming").namespaces()).containsExactly("other");
        assertThat(schema("naming").tables())
                .extracting(table -> table.name().toString())
                .containsExactly(
                        "Select",
                        "a_table_whose_name_is_much_longer_than_the_sixty_three_bytes_of",
                        "explicit",
                        "naming$mixedcase",
                        "other.thing");
        assertThat(new EntityReader(
                                EntitySettings.inPackages(SAMPLES + "naming").withDefaultNamespace("other"))
                        .read()
                        .schema()
                        .namespaces())
                .containsExactly("public");
    }

    @Test
    void a_serial_column_is_an_integer_with_a_default_and_a_sequence_of_its_own() {
        assertThat(table("definitions", "defined").column("id"))
                .contains(new Column("id", SqlType.of(TypeName.BIGINT))
                        .notNull()
                        .defaultSql("nextval('defined_id_seq'::regclass)"));
        assertThat(schema("definitions").sequences())
                .containsExactly(new Sequence(QualifiedName.of("defined_id_seq")).ownedBy("defined", "id"));
    }

    @Test
    void an_identity_column_is_not_a_serial_one_even_where_its_definition_says_so() {
        assertThat(table("lenient", "lenient").column("id"))
                .contains(new Column("id", SqlType.of(TypeName.BIGINT))
                        .notNull()
                        .identity(new Identity(false, SequenceOptions.DEFAULT)));
        assertThat(schema("lenient").sequences()).isEmpty();
    }

    @Test
    void an_index_says_more_than_hibernate_can_write() {
        assertThat(table("lenient", "lenient").indexes())
                .containsExactly(
                        new Index(
                                Optional.of("lenient_commas"),
                                List.of(
                                        IndexKey.expression("coalesce(first, 'a, b')"),
                                        IndexKey.column("second").desc())),
                        new Index(Optional.of("lenient_gin"), List.of(IndexKey.column("document"))).using("gin"),
                        new Index(
                                        Optional.of("lenient_order"),
                                        List.of(
                                                IndexKey.column("first"),
                                                IndexKey.column("second").desc()))
                                .unique());
    }

    @Test
    void what_the_schema_cannot_hold_is_said() {
        assertThat(new EntityReader(EntitySettings.inPackages(SAMPLES + "lenient"))
                        .read()
                        .notes())
                .containsExactly(
                        "not carried over: \"with (fillfactor = 70)\" of the table lenient; write it into the revision by"
                                + " hand",
                        "not carried over: \"with (fillfactor = 70)\" of the unique key [first] of lenient; write it into"
                                + " the revision by hand");
    }

    @Test
    void a_table_generator_brings_its_row() {
        assertThat(initialRows("numbers"))
                .containsExactly(
                        new InitialRow(QualifiedName.of("counters"), Map.of("name", "'by_table'", "value", "0")));
        assertThat(initialRows("recent"))
                .containsExactly(new InitialRow(
                        QualifiedName.of("hibernate_sequences"),
                        Map.of("sequence_name", "'default'", "next_val", "0")));
    }

    private static List<InitialRow> initialRows(String sample) {
        return new EntityReader(EntitySettings.inPackages(SAMPLES + sample))
                .read()
                .initialRows();
    }

    @Test
    void reading_twice_gives_equal_schemas() {
        assertThat(schema("shop")).isEqualTo(schema("shop"));
    }

    @Test
    void nothing_is_connected_to_and_nothing_is_logged() {
        List<LogRecord> records = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            schema(TIMESERIES.withHibernateSettings(Map.of(
                    "jakarta.persistence.jdbc.url", "jdbc:postgresql://localhost:1/nothing",
                    "hibernate.hbm2ddl.auto", "create",
                    "hibernate.cache.use_second_level_cache", "true",
                    "hibernate.cache.region.factory_class", "jcache")));
        } finally {
            root.removeHandler(handler);
        }
        assertThat(records).isEmpty();
    }

    private static Schema schema(String sample) {
        return schema(EntitySettings.inPackages(SAMPLES + sample));
    }

    private static Schema schema(EntitySettings settings) {
        return new EntityReader(settings).read().schema();
    }

    private static Table table(String sample, String name) {
        return schema(sample).table(QualifiedName.of(name)).orElseThrow();
    }

    private static Stream<Optional<String>> foreignKeys(String sample, String table) {
        return table(sample, table).constraints().stream()
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(Constraint::name);
    }
}
