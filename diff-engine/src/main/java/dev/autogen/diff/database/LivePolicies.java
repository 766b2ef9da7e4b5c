package dev.autogen.diff.database;

import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.TablePolicy;
import java.util.List;

/** Row-level security, each list sorted by table. */
record LivePolicies(List<RowSecurity> rowSecurity, List<TablePolicy> policies) {

    LivePolicies {
        rowSecurity = List.copyOf(rowSecurity);
        policies = List.copyOf(policies);
    }
}
