package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.Objects;

/** One SQL statement as the author wrote it. */
public record Execute(String sql) implements DataOperation {

    public Execute {
        Objects.requireNonNull(sql, "sql is null");
        if (sql.isBlank()) {
            throw new AutogenException("execute refused: the SQL is blank", "write a statement");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.execute(this);
    }
}
