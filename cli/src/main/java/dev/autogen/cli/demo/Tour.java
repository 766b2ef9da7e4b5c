package dev.autogen.cli.demo;

import dev.autogen.AutogenException;
import dev.autogen.cli.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/** The steps of the tour, each command printed as a user would type it and then really run. */
final class Tour {

    private static final List<String> ENTITIES = List.of("Customer", "Invoice", "Product");

    private final PrintWriter out;
    private final Path folder;
    private final Session session;
    private final SampleEntities entities;
    private final ToIntBiFunction<Session, String[]> autogen;

    Tour(Session parent, Path folder, ToIntBiFunction<Session, String[]> autogen) {
        // The tour has a database of its own, whatever the user's environment names.
        Map<String, String> environment = new HashMap<>(parent.environment());
        environment.keySet().removeIf(name -> name.startsWith("AUTOGEN_"));
        this.out = parent.out();
        this.folder = folder;
        this.session = new Session(parent.out(), parent.err(), folder, environment);
        this.entities = new SampleEntities(folder);
        this.autogen = autogen;
    }

    void walk() throws IOException {
        say("Three entities: Customer, Invoice, Product. Two of them:");
        ENTITIES.forEach(entity -> entities.write("before", entity));
        show(entities.source("Customer"));
        show(entities.source("Invoice"));
        run("init", "db");
        entities.configure(folder.resolve("autogen.properties"));
        say("autogen.properties now says: entities.packages = shop, entities.classpath = classes");
        entities.compile();
        revision("create the shop");
        run("upgrade", "head");
        run("current");
        run("check");
        say("Now Invoice gets a total, and a status CANCELLED:");
        entities.write("after", "Invoice");
        show(entities.source("Invoice"));
        entities.compile();
        revision("add total, allow cancelled invoices");
        run("upgrade", "head");
        run("history");
        run("downgrade", "-1");
        run("downgrade", "base");
        say("That is all: the database is as empty as at the start.");
    }

    private void revision(String message) throws IOException {
        TreeSet<Path> before = revisions();
        run("revision", "-m", message);
        TreeSet<Path> written = revisions();
        written.removeAll(before);
        for (Path file : written) {
            say("The file that it wrote:");
            show(file);
        }
    }

    private TreeSet<Path> revisions() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("db/versions"))) {
            return files.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private void run(String... arguments) {
        StringBuilder line = new StringBuilder("\n$ autogen");
        for (String argument : arguments) {
            line.append(' ').append(argument.contains(" ") ? '"' + argument + '"' : argument);
        }
        out.println(line);
        int exitCode = autogen.applyAsInt(session, arguments);
        if (exitCode != 0) {
            throw new AutogenException(
                    "the tour ended early: autogen " + arguments[0] + " returned " + exitCode,
                    "mend what is said above and run autogen demo again");
        }
    }

    private void say(String text) {
        out.println();
        out.println("# " + text);
    }

    private void show(Path file) {
        try {
            out.println();
            Files.readAllLines(file).forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String resource(String name) {
        try (InputStream resource = Tour.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
