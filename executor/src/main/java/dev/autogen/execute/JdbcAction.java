package dev.autogen.execute;

import java.sql.SQLException;

/** Something that is done on a connection. */
interface JdbcAction {

    void run() throws SQLException;
}
