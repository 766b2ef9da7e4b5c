package dev.autogen.diff.entity;

import static dev.autogen.revision.Ddl.expression;
import static dev.autogen.revision.Ddl.index;
import static dev.autogen.revision.Ddl.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code @SqlIndex} and {@code @RenamedFrom} say of entities. */
final class DeclaredIndexTest {

    private static final EntitySettings SETTINGS = EntitySettings.inPackages("dev.autogen.diff.entity.sample.declared");
    private static final EntitySchema READ = new EntityReader(SETTINGS).read();

    @Test
    void keys_are_columns_attributes_and_expressions_with_all_that_may_stand_behind() {
        assertThat(indexes("guest"))
                .contains(
                        index("guest_email_idx", expression("lower(email)").operatorClass("text_pattern_ops"))
                                .unique()
                                .where("email <> ''"),
                        unnamed(
                                        key("family_name").collate("C"),
                                        key("email").desc().withNullsLast())
                                .including("street_name"));
        assertThat(indexes("room"))
                .contains(
                        unnamed(key("tags")).using("gin"),
                        unnamed(key("details").operatorClass("jsonb_path_ops"))
                                .using("gin")
                                .with("fastupdate", "off"),
                        unnamed(key("guest_id")));
    }

    @Test
    void a_mapped_superclass_gives_an_index_to_each_table_that_has_its_columns() {
        Index recorded = unnamed(key("recorded_at")).using("brin").with("pages_per_range", "16");
        assertThat(indexes("guest")).contains(recorded);
        assertThat(indexes("room")).contains(recorded);
        assertThat(indexes("member")).containsExactly(unnamed(key("level"), key("id")));
    }

    @Test
    void a_secondary_table_and_the_table_of_a_collection_are_named() {
        assertThat(indexes("guest_note"))
                .containsExactly(unnamed(key("note")).unique().withNullsNotDistinct());
        assertThat(indexes("guest_likes")).containsExactly(unnamed(key("liked")));
    }

    @Test
    void a_partial_gist_index_leaves_a_spatial_column_its_plain_one() {
        assertThat(indexes("guest"))
                .filteredOn(index -> index.keys().get(0).text().equals("position"))
                .containsExactlyInAnyOrder(
                        unnamed(key("position")).using("gist").where("street_name is not null"),
                        unnamed(key("position")).using("gist"));
    }

    @Test
    void old_names_are_hints_and_change_nothing() {
        assertThat(READ.hints().renames())
                .containsExactlyInAnyOrder(
                        new RenameHint(QualifiedName.of("guest"), Optional.empty(), "visitor"),
                        new RenameHint(QualifiedName.of("guest"), Optional.empty(), "Person"),
                        new RenameHint(QualifiedName.of("guest"), Optional.of("recorded_at"), "created"),
                        new RenameHint(QualifiedName.of("room"), Optional.of("recorded_at"), "created"));
    }

    private static Index unnamed(IndexKey... keys) {
        return new Index(Optional.empty(), List.of(keys));
    }

    private static List<Index> indexes(String table) {
        Schema schema = READ.schema();
        return schema.table(QualifiedName.of(table)).orElseThrow().indexes();
    }
}
