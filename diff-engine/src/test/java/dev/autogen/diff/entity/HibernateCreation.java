package dev.autogen.diff.entity;

import dev.autogen.diff.entity.hibernate.ApplicationStart;
import dev.autogen.fixtures.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.cfg.AvailableSettings;

/** Hibernate's own schema creation, as an application starts it: the truth that the reader is held against. */
final class HibernateCreation {

    /** From here on Hibernate writes generated columns without {@code stored} where it may ask the server. */
    private static final int FIRST_WITH_VIRTUAL_COLUMNS = 18;

    private HibernateCreation() {}

    static void run(TestDatabase database, EntitySettings settings) {
        new EntityReader(settings).with(request -> {
            new ApplicationStart().accept(request, settings(database, settings));
            return true;
        });
    }

    private static Map<String, Object> settings(TestDatabase database, EntitySettings settings) {
        Map<String, Object> all = new HashMap<>(settings.hibernateSettings());
        all.put(AvailableSettings.JAKARTA_JDBC_URL, database.url());
        all.put(AvailableSettings.JAKARTA_JDBC_USER, database.user());
        all.put(AvailableSettings.JAKARTA_JDBC_PASSWORD, database.password());
        all.put(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create");
        all.put(AvailableSettings.HBM2DDL_HALT_ON_ERROR, "true");
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
