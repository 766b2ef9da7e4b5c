package dev.autogen.cli.command;

import dev.autogen.cli.database.Database;
import dev.autogen.execute.Tenant;
import java.util.List;

/** The tenants of one command, and the databases that they live in, which closing ends. */
record TenantTargets(List<Tenant> tenants, List<Database> databases) implements AutoCloseable {

    TenantTargets {
        tenants = List.copyOf(tenants);
        databases = List.copyOf(databases);
    }

    @Override
    public void close() {
        databases.forEach(Database::close);
    }
}
