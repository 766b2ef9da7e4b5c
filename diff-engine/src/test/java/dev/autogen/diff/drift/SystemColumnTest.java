package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SystemColumnTest {

    private static final EntitySettings ENTITIES = EntitySettings.inPackages("dev.autogen.diff.drift.system");

    @Test
    void a_column_that_every_table_has_is_never_added() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            database.execute("create table versioned (id bigint primary key)");

            assertThat(EntityComparison.run(connection, ENTITIES, ComparisonScope.ALL)
                            .changes())
                    .isEmpty();
        }
    }
}
