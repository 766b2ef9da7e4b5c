package dev.autogen.diff.entity.hibernate;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Hibernate's log off the console. JBoss Logging falls back to {@code java.util.logging}, which prints warnings
 * to the console unless somebody configured it; any other back end follows its own configuration.
 */
final class HibernateLog {

    /** Held here because {@code LogManager} keeps loggers, and so their levels, by weak references only. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    private HibernateLog() {}

    /** Runs the reading with the level raised where nobody chose one, and puts it back. */
    static synchronized <T> T silenced(Supplier<T> reading) {
        if (LOGGER.getLevel() != null) {
            return reading.get();
        }
        LOGGER.setLevel(Level.OFF);
        try {
            return reading.get();
        } finally {
            LOGGER.setLevel(null);
        }
    }
}
