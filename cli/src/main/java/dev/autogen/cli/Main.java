package dev.autogen.cli;

import dev.autogen.cli.session.Session;

/** The process. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process: 0 where it did its work, 1 where it failed, 2 for wrong usage. */
    public static void main(String[] arguments) {
        Session session = Session.ofProcess();
        int exitCode = Autogen.run(session, arguments);
        // Ends what was printed without a line's end, and knows whether all of it arrived: a full disk, a closed pipe.
        boolean isLost = session.out().checkError();
        if (isLost && exitCode == 0) {
            session.err().println("output not written: standard output does not take it");
            session.err().println("  fix: make room, or keep the other end of the pipe open");
        }
        System.exit(isLost && exitCode == 0 ? 1 : exitCode);
    }
}
