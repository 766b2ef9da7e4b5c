package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.Optional;

/**
 * How to reach the database.
 *
 * @param url a {@code jdbc:postgresql:} URL, or {@value #EMBEDDED}
 * @param password empty where {@code ~/.pgpass} or the server's own rules decide
 */
public record ConnectionSettings(String url, Optional<String> user, Optional<String> password) {

    /** The URL that stands for a PostgreSQL which is started for the command and keeps its data in the project. */
    public static final String EMBEDDED = "embedded";

    private static final String PREFIX = "jdbc:postgresql:";

    /**
     * Refuses what is no URL of PostgreSQL's driver, by its beginning alone: the rest may hold a password.
     */
    public ConnectionSettings {
        Objects.requireNonNull(url, "url is null");
        requirePostgres(url);
        requireNoLogin(url);
        Objects.requireNonNull(user, "user is null");
        Objects.requireNonNull(password, "password is null");
    }

    public boolean isEmbedded() {
        return url.equals(EMBEDDED);
    }

    /** Returns host and database as a message can name them, such as {@code localhost:5432/shop}. */
    public String place() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^" + PREFIX + "(//)?", "");
    }

    private static void requirePostgres(String url) {
        if (!url.equals(EMBEDDED) && !url.startsWith(PREFIX)) {
            throw new AutogenException(
                    "url refused: it begins with \"" + url.replaceFirst("(?s)^((jdbc:)?[^:]*:).*", "$1") + "\"",
                    "write it as jdbc:postgresql://host:port/database, with user and password as settings of their own,"
                            + " or as embedded");
        }
    }

    /** The driver would take {@code user:password@host} for the name of the host, and print it. */
    private static void requireNoLogin(String url) {
        if (url.matches("(?s)jdbc:postgresql://[^/?]*@.*")) {
            throw new AutogenException(
                    "url refused: there is a user or a password before the host, where the driver reads none",
                    "take it out and set user and password, or AUTOGEN_USER and AUTOGEN_PASSWORD");
        }
    }

    /** Leaves the password and the parameters of the URL out, for they may hold one. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//")
                + user.map(name -> " as " + name).orElse("");
    }
}
