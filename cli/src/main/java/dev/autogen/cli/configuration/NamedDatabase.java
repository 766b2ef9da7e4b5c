package dev.autogen.cli.configuration;

import java.util.Objects;

/** One of several databases. */
public record NamedDatabase(String name, ConnectionSettings connection) {

    public NamedDatabase {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(connection, "connection is null");
    }
}
