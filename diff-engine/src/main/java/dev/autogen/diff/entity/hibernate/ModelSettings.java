package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.ModelRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/**
 * What the application says to Hibernate, and on top of it what keeps Hibernate from starting or connecting to anything.
 */
record ModelSettings(ModelRequest request, Notes notes) {

    /**
     * The last PostgreSQL for which Hibernate writes {@code generated always as (...) stored}; its other DDL is the same
     * for 14 to 18 ({@code PostgreSQLDialect.generatedAs}).
     */
    private static final String MAJOR_VERSION = "17";

    /** The names are those of {@code AvailableSettings}; old ones go on to be read. */
    private static final List<String> OF_A_RUNNING_APPLICATION = List.of(
            "jakarta.persistence.bean.manager",
            "javax.persistence.bean.manager",
            "hibernate.resource.beans.container",
            "hibernate.cdi.extensions",
            "hibernate.connection.datasource",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "javax.persistence.jtaDataSource",
            "javax.persistence.nonJtaDataSource",
            "hibernate.connection.provider_class",
            "hibernate.multi_tenant_connection_provider",
            "hibernate.transaction.jta.platform",
            "hibernate.transaction.jta.platform_resolver",
            "hibernate.cache.region.factory_class",
            "hibernate.jndi.class",
            "hibernate.jndi.url");

    Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        all.put(AvailableSettings.DIALECT, PostgreSQLDialect.class.getName());
        all.put(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
        all.put(AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, MAJOR_VERSION);
        Map<String, String> said = new HashMap<>(request.settings().hibernateSettings());
        foreignDialect(said).ifPresent(name -> {
            said.remove(AvailableSettings.DIALECT);
            notes.add("left out: hibernate.dialect = " + name
                    + ", which is not one of PostgreSQL; the entities are read as on PostgreSQL");
        });
        OF_A_RUNNING_APPLICATION.forEach(said::remove);
        all.putAll(said);
        all.put(AvailableSettings.ALLOW_METADATA_ON_BOOT, "false");
        all.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
        all.put(AvailableSettings.USE_QUERY_CACHE, "false");
        all.put(AvailableSettings.BEAN_CONTAINER, new PlainBeans());
        return all;
    }

    /** Tests and profiles often have one of another database, which says nothing of this one. */
    private Optional<String> foreignDialect(Map<String, String> said) {
        return Optional.ofNullable(said.get(AvailableSettings.DIALECT)).filter(name -> {
            try {
                Class<?> type = Class.forName(name, false, request.loader());
                return Dialect.class.isAssignableFrom(type) && !PostgreSQLDialect.class.isAssignableFrom(type);
            } catch (ClassNotFoundException | LinkageError e) {
                // Hibernate itself will say so, or know it by a short name.
                return false;
            }
        });
    }
}
