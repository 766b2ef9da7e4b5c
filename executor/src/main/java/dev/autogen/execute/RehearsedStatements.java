package dev.autogen.execute;

import dev.autogen.execute.Rehearsal.Rehearsed;
import dev.autogen.graph.Step;
import java.util.Optional;

/** What a step's rehearsal writes down, and whether it still runs. */
final class RehearsedStatements {

    private final StatementCollector collector = new StatementCollector();
    private Optional<String> notRun = Optional.empty();

    StatementCollector collector() {
        return collector;
    }

    boolean isRunning() {
        return notRun.isEmpty();
    }

    /** Why not all of it ran. */
    Optional<String> notRun() {
        return notRun;
    }

    /** From here on it is written down only. */
    void stop(String why) {
        if (notRun.isEmpty()) {
            notRun = Optional.of(why);
            collector.remark("from here on printed, not run: " + why);
        }
    }

    Rehearsed of(Step step) {
        return new Rehearsed(step, collector.step(step).text(), notRun);
    }
}
