package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody is asked for each name before anything is read. */
class RefusedNamesTest {

    @Test
    void what_is_refused_is_not_read_and_takes_along_what_is_its_own() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create schema app;
                    create table app.item (id serial primary key);
                    create table old_part (id bigserial, at date) partition by range (at);
                    create table part_of_it partition of old_part for values from ('2024-01-01') to ('2025-01-01');
                    create view old_view as select 1 as one; create view seen as select 2 as two;
                    create sequence old_numbers; create sequence numbers;
                    """);
            List<String> asked = new ArrayList<>();
            ReadOptions options =
                    new ReadOptions(List.of("app"), TableFilter.ALL, Set.of(), Optional.of((DatabaseObject object) -> {
                        asked.add(object.toString());
                        return !object.name().name().startsWith("old");
                    }));

            Schema schema = Reading.of(database, options);

            assertThat(schema.tables().stream().map(table -> table.name().toString()))
                    .containsExactly("app.item");
            assertThat(schema.sequences().stream().map(Sequence::name).map(Object::toString))
                    .containsExactly("numbers", "app.item_id_seq");
            assertThat(schema.others().views().stream().map(View::name).map(Object::toString))
                    .containsExactly("seen");
            assertThat(asked)
                    .contains("table app.item", "table old_part", "view seen", "sequence old_numbers")
                    .doesNotContain("table part_of_it");
        }
    }
}
