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
            throw refused(place, problem.whatHappened(), problem.fix());
        }
    }

    static AutogenException refused(String place, String facts, String fix) {
        return new AutogenException(place + ": " + facts, fix);
    }
}
