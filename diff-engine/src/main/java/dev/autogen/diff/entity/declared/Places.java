package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;

/** Has messages say where the mistake is. */
final class Places {

    private Places() {}

    /** Runs what may refuse something that was declared at a place. */
    static void at(String place, Runnable reading) {
        try {
            reading.run();
        } catch (AutogenException problem) {
            String start = place + ": ";
            throw problem.whatHappened().startsWith(start)
                    ? problem
                    : new AutogenException(start + problem.whatHappened(), problem.fix(), problem);
        }
    }
}
