package dev.autogen.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * The database that is measured. The JVMs that JMH forks find it in a file: JMH prints the arguments of a JVM, and a
 * password must not be among them.
 *
 * @param pgDump the program, where the machine has one for this server
 */
record Target(String url, String user, String password, Optional<String> pgDump) {

    Target {
        requireNonNull(url, "url is null");
        requireNonNull(user, "user is null");
        requireNonNull(password, "password is null");
        requireNonNull(pgDump, "pgDump is null");
    }

    static Target of(TestDatabase database) {
        return new Target(
                database.url(),
                database.user(),
                database.password(),
                database.server().pgDumpProgram().map(Path::toString));
    }

    /** In a folder that nobody else may read. */
    void write(Path folder, int tables) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        pgDump.ifPresent(program -> properties.setProperty("pg_dump", program));
        try (OutputStream file = Files.newOutputStream(file(folder, tables))) {
            properties.store(file, null);
        }
    }

    static Target read(Path folder, int tables) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(file(folder, tables))) {
            properties.load(file);
        }
        return new Target(
                properties.getProperty("url"),
                properties.getProperty("user"),
                properties.getProperty("password"),
                Optional.ofNullable(properties.getProperty("pg_dump")));
    }

    private static Path file(Path folder, int tables) {
        return folder.resolve(tables + ".properties");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Writes the whole schema as SQL that nobody reads. */
    ProcessBuilder dump() {
        ProcessBuilder process = new ProcessBuilder(
                        pgDump.orElseThrow(() -> new IllegalStateException("no pg_dump for " + url)),
                        "--schema-only",
                        // libpq takes the URL of the driver but for its first word.
                        "--dbname=" + url.replaceFirst("^jdbc:", ""))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("PGUSER", user);
        process.environment().put("PGPASSWORD", password);
        return process;
    }
}
