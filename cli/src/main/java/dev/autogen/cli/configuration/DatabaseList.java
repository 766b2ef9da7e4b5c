package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of databases: a line each, {@code name = URL} or the URL alone; what follows a {@code #} in front is a comment. */
public final class DatabaseList {

    private static final Pattern NAMED = Pattern.compile("(?<name>[^=:?/]+?)\\s*=\\s*(?<url>.*)");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private static final String SCHEME = "jdbc:postgresql:";

    private final Path file;
    private final ProjectLogin login;
    private final List<NamedDatabase> databases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private DatabaseList(Path file, ProjectLogin login) {
        this.file = file;
        this.login = login;
    }

    /**
     * Returns them in the file's order.
     *
     * @param login for all of them, and the variables that {@code ${NAME}} in a line means
     * @throws AutogenException where the file cannot be read, names none, or has lines that mean nothing or come twice; all of
     *     them at once, and without what they say: that may be a password
     */
    public static List<NamedDatabase> read(Path file, ProjectLogin login) {
        DatabaseList list = new DatabaseList(file, login);
        List<String> lines = lines(file);
        for (int index = 0; index < lines.size(); index++) {
            list.add(lines.get(index).strip(), index + 1);
        }
        if (!list.problems.isEmpty()) {
            throw new AutogenException(
                    "list of databases refused: " + String.join("\n  ", list.problems),
                    "write a line each, as name = jdbc:postgresql://host:port/database");
        }
        if (list.databases.isEmpty()) {
            throw new AutogenException("no databases: " + file + " names none", "write a URL a line into it");
        }
        return List.copyOf(list.databases);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            String reason = problem instanceof CharacterCodingException
                    ? "not in UTF-8"
                    : Files.exists(file) ? problem.toString() : "it does not exist";
            throw new AutogenException(
                    "list of databases unreadable: " + file + ": " + reason,
                    "name a readable file in UTF-8 with --each-url",
                    problem);
        }
    }

    private void add(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        try {
            NamedDatabase database = database(line);
            requireNew("the name " + database.name(), number);
            // The text itself stays in here: only its line is ever said.
            requireNew(database.connection().url(), number);
            databases.add(database);
        } catch (AutogenException problem) {
            problems.add(file + ":" + number + ": " + problem.whatHappened());
        }
    }

    private NamedDatabase database(String line) {
        Matcher named = NAMED.matcher(line);
        boolean hasName = named.matches() && !line.startsWith(SCHEME);
        String url = filledIn(hasName ? named.group("url") : line);
        if (!url.startsWith(SCHEME)) {
            throw refused("no name = jdbc:postgresql:... and no URL alone");
        }
        ConnectionSettings connection = login.at(url);
        String place = connection.place();
        return new NamedDatabase(hasName ? named.group("name") : place, connection);
    }

    private void requireNew(String what, int number) {
        Integer before = lines.putIfAbsent(what, number);
        if (before != null) {
            throw refused((what.startsWith(SCHEME) ? "the same database" : what) + " as in line " + before);
        }
    }

    private String filledIn(String text) {
        return REFERENCE.matcher(text).replaceAll((MatchResult match) -> {
            String value = login.environment().get(match.group(1));
            if (value == null) {
                throw refused("environment variable not set: " + match.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static AutogenException refused(String what) {
        return new AutogenException(what, "correct the line");
    }
}
