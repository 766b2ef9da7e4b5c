package dev.autogen.diff.database;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps SchemaCrawler's log off the console, where {@code java.util.logging} prints unless somebody configured it. */
final class SchemaCrawlerLog {

    /** Held here because {@code LogManager} keeps loggers, and so their levels, by weak references only. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));

    private SchemaCrawlerLog() {}

    /** Runs the reading with the levels raised where nobody chose one, and puts them back. */
    static synchronized <T> T silenced(Supplier<T> reading) {
        List<Logger> raised =
                LOGGERS.stream().filter(logger -> logger.getLevel() == null).toList();
        raised.forEach(logger -> logger.setLevel(Level.OFF));
        try {
            return reading.get();
        } finally {
            raised.forEach(logger -> logger.setLevel(null));
        }
    }
}
