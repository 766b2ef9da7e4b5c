package dev.autogen.schema;

import java.util.List;

/**
 * Objects of a schema that JPA has no words for, each list sorted by name.
 *
 * @param extensions all of the database but {@code plpgsql}, which every database has; a database has them, not a schema
 * @param viewIndexes the indexes of materialized views
 * @param rowSecurity of the tables that have it enabled or forced
 */
public record OtherObjects(
        List<Extension> extensions,
        List<Domain> domains,
        List<Routine> routines,
        List<View> views,
        List<MaterializedView> materializedViews,
        List<ViewIndex> viewIndexes,
        List<TableTrigger> triggers,
        List<RowSecurity> rowSecurity,
        List<TablePolicy> policies) {

    public static final OtherObjects NONE = new OtherObjects(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public OtherObjects {
        extensions = List.copyOf(extensions);
        domains = List.copyOf(domains);
        routines = List.copyOf(routines);
        views = List.copyOf(views);
        materializedViews = List.copyOf(materializedViews);
        viewIndexes = List.copyOf(viewIndexes);
        triggers = List.copyOf(triggers);
        rowSecurity = List.copyOf(rowSecurity);
        policies = List.copyOf(policies);
    }
}
