package dev.autogen.diff.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A database in which texts are tried out where the one in which they stand lets nobody: a replica, a read-only session, a
 * role without the privilege to create temporary objects. Nothing stays in it.
 */
@FunctionalInterface
public interface Scratch {

    /** There is none. */
    Scratch NONE = version -> Optional.empty();

    /**
     * Returns a connection to it, which the caller closes; empty where there is none, or its spelling may be another one.
     *
     * @param version the major version of the server whose spelling counts
     * @throws SQLException where there is one and it cannot be reached
     */
    Optional<Connection> connect(int version) throws SQLException;
}
