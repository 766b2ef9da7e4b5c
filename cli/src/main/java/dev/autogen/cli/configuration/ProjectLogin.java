package dev.autogen.cli.configuration;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who the settings say connects, to whichever database.
 *
 * @param environment the variables that a URL may refer to
 */
public record ProjectLogin(Optional<String> user, Optional<String> password, Map<String, String> environment) {

    public ProjectLogin {
        environment = Map.copyOf(environment);
    }

    /** Returns the settings of a database; a user or a password among the parameters of its URL wins. */
    ConnectionSettings at(String url) {
        return new ConnectionSettings(
                url,
                user.filter(any -> !hasParameter(url, "user")),
                password.filter(any -> !hasParameter(url, "password")));
    }

    private static boolean hasParameter(String url, String name) {
        return Pattern.compile("[?&]" + name + "=").matcher(url).find();
    }
}
