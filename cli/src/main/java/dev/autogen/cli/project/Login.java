package dev.autogen.cli.project;

import java.util.Objects;
import java.util.Optional;

/** The database that an application's own settings name. */
public record Login(String url, Optional<String> user, Optional<String> password) {

    public Login {
        Objects.requireNonNull(url, "url is null");
        Objects.requireNonNull(user, "user is null");
        Objects.requireNonNull(password, "password is null");
    }

    /** Leaves out all but the server and the database: the rest may hold a password. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
