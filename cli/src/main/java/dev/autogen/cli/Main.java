package dev.autogen.cli;

import dev.autogen.cli.session.Session;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The process. */
public final class Main {

    /** Held here, for the log manager forgets a logger that nobody holds. */
    private static final Logger EXECUTOR_LOG = Logger.getLogger("dev.autogen");

    private Main() {}

    /** Runs one command and ends the process: 0 where it did its work, 1 where it failed, 2 for wrong usage. */
    public static void main(String[] arguments) {
        // The commands print each step themselves; the log is for applications.
        EXECUTOR_LOG.setLevel(Level.OFF);
        System.exit(Autogen.run(Session.ofProcess(), arguments));
    }
}
