package dev.autogen.revision;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one object of one row. */
@FunctionalInterface
public interface RowMapper<T> {

    /**
     * @param row stands on the row; it is not to be moved or closed
     * @throws SQLException as the methods of {@code row} do
     */
    T map(ResultSet row) throws SQLException;
}
