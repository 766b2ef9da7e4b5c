package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is read names the attribute that wants it. */
final class ProvenanceTest {

    private static final String SAMPLES = "dev.autogen.diff.entity.sample.";

    @Test
    void a_constraint_names_the_attributes_of_its_columns() {
        assertThat(constraints("shop", "purchase_line"))
                .containsExactly(
                        List.of("Shop.Line.id"),
                        List.of("Shop.Purchase.lines"),
                        List.of("Shop.Line.article"),
                        List.of("Shop.Line.purchase"),
                        List.of("Shop.Line.payer"));
        assertThat(constraints("shop", "customer"))
                .contains(List.of("Shop.Customer.country", "Shop.Customer.taxNumber"), List.of("Shop.Customer.email"));
        assertThat(constraints("types", "special")).contains(List.of("Types.Special.name"));
    }

    @Test
    void an_index_names_the_attributes_of_its_keys_those_in_expressions_too() {
        EntitySchema read = read("indexes");
        Table table = read.schema().table(QualifiedName.of("indexed")).orElseThrow();

        assertThat(table.indexes())
                .filteredOn(index -> index.name().filter("indexed_call"::equals).isPresent())
                .extracting(index -> read.provenance().of(table.name(), index))
                .containsExactly(List.of("Indexes.second", "Indexes.first"));
    }

    @Test
    void a_sequence_names_the_ids_that_it_numbers_and_an_enum_the_attributes_that_it_types() {
        assertThat(read("numbers").provenance().sequences())
                .containsEntry(QualifiedName.of("numbers_of_sequence"), List.of("Numbers.BySequence.id"))
                .containsEntry(QualifiedName.of("descending"), List.of("Numbers.ByDescending.id"));
        assertThat(read("definitions").provenance().sequences())
                .containsEntry(QualifiedName.of("defined_id_seq"), List.of("Definitions.id"));
        assertThat(read("types").provenance().types())
                .containsEntry(QualifiedName.of("status"), List.of("Types.Special.status"));
    }

    @Test
    void what_is_of_no_attribute_names_the_entity() {
        EntitySchema read = read("rare");
        assertThat(read.provenance().tables())
                .containsEntry(QualifiedName.of("node_view"), List.of(SAMPLES + "rare.Rare$Viewed"));
    }

    private static Stream<List<String>> constraints(String sample, String name) {
        EntitySchema read = read(sample);
        Table table = read.schema().table(QualifiedName.of(name)).orElseThrow();
        return table.constraints().stream().map(constraint -> read.provenance().of(table.name(), constraint));
    }

    private static EntitySchema read(String sample) {
        return new EntityReader(EntitySettings.inPackages(SAMPLES + sample)).read();
    }
}
