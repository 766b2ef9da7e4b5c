package dev.autogen.cli;

import dev.autogen.cli.session.Session;

/** The process. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process: 0 where it did its work, 1 where it failed, 2 for wrong usage. */
    public static void main(String[] arguments) {
        System.exit(Autogen.run(Session.ofProcess(), arguments));
    }
}
