package dev.autogen.cli.configuration;

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

    public ConnectionSettings {
        Objects.requireNonNull(url, "url is null");
        Objects.requireNonNull(user, "user is null");
        Objects.requireNonNull(password, "password is null");
    }

    public boolean isEmbedded() {
        return url.equals(EMBEDDED);
    }

    /** Leaves the password and the parameters of the URL out, for they may hold one. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//")
                + user.map(name -> " as " + name).orElse("");
    }
}
