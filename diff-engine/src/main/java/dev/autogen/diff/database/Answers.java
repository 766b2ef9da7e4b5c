package dev.autogen.diff.database;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of probes, and which ones somebody asked for in vain. Whoever needs an answer that is not there yet
 * goes on as if there was none, and is run again once the probes that wait were made, all in one statement.
 */
final class Answers {

    private final Map<Probe, Answer> known = new HashMap<>();
    private final Set<Probe> waiting = new LinkedHashSet<>();
    private int misses;

    /** Returns the answer, or notes that it is wanted. */
    Optional<Answer> to(Probe probe) {
        Answer answer = known.get(probe);
        if (answer == null) {
            waiting.add(probe);
            misses++;
        }
        return Optional.ofNullable(answer);
    }

    /** Returns why PostgreSQL refused a probe, where it was asked and did. */
    Optional<String> problem(Probe probe) {
        return Optional.ofNullable(known.get(probe)).flatMap(Answer::problem);
    }

    /** Returns how often an answer was wanted in vain; who asks and does not change it is done. */
    int misses() {
        return misses;
    }

    List<Probe> waiting() {
        return List.copyOf(waiting);
    }

    void add(Map<Probe, Answer> answers) {
        known.putAll(answers);
        waiting.removeAll(answers.keySet());
    }
}
