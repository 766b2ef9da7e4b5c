package dev.autogen.environment;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * A column that both the database and the entities have.
 *
 * @param live as the database has it
 * @param wanted as the entities want it
 */
public record ComparedColumn(QualifiedName table, Column live, Column wanted) {

    public ComparedColumn {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(live, "live is null");
        Objects.requireNonNull(wanted, "wanted is null");
    }
}
