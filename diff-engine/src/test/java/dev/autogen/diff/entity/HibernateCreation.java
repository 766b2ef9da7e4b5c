package dev.autogen.diff.entity;

import dev.autogen.diff.entity.hibernate.ApplicationStart;
import dev.autogen.fixtures.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.cfg.AvailableSettings;
import org.postgresql.ds.PGSimpleDataSource;

/** Hibernate's own schema creation, as an application starts it: the truth that the reader is held against. */
public final class HibernateCreation {

    /** From here on Hibernate writes generated columns without {@code stored} where it may ask the server. */
    private static final int FIRST_WITH_VIRTUAL_COLUMNS = 18;

    private HibernateCreation() {}

    public static void run(TestDatabase database, EntitySettings settings) {
        try (ClassPath classPath = ClassPath.open(settings.classPath())) {
            ModelRequest request =
                    new EntityReader(settings).request(classPath, EntityClasses.find(classPath, settings.sources()));
            EntityReader.inContextOf(classPath, () -> {
                start(classPath).accept(request, settings(database, settings));
                return true;
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<ModelRequest, Map<String, Object>> start(ClassPath classPath) {
        return classPath.beside(ApplicationStart.class, BiConsumer.class);
    }

    private static Map<String, Object> settings(TestDatabase database, EntitySettings settings) {
        Map<String, Object> all = new HashMap<>(settings.hibernateSettings());
        // An object, since the driver is on no class path of an application's.
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        all.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        // Listeners of other people's entities may need what only their application has, and make no schema.
        all.put(AvailableSettings.JPA_CALLBACKS_ENABLED, "false");
        all.put(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create");
        all.putIfAbsent(AvailableSettings.HBM2DDL_HALT_ON_ERROR, "true");
        if (majorVersion(database) >= FIRST_WITH_VIRTUAL_COLUMNS) {
            all.put(AvailableSettings.DIALECT, "org.hibernate.dialect.PostgreSQLDialect");
            all.put(AvailableSettings.ALLOW_METADATA_ON_BOOT, "false");
        }
        return all;
    }

    private static int majorVersion(TestDatabase database) {
        return Integer.parseInt(database.queryText("select current_setting('server_version_num')::int / 10000"));
    }
}
