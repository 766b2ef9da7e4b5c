package dev.autogen.diff.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares what PostgreSQL makes of two definitions. */
final class ObjectTexts {

    private final Answers answers;
    private final Warnings warnings;

    ObjectTexts(Answers answers, Warnings warnings) {
        this.answers = answers;
        this.warnings = warnings;
    }

    /** What is the same on both sides, part by part; nothing as long as there is no answer. */
    record Comparison(List<String> live, List<String> wanted) {

        private static final Comparison UNKNOWN = new Comparison(List.of(), List.of());

        boolean isSame(int part) {
            return part < live.size() && part < wanted.size() && live.get(part).equals(wanted.get(part));
        }
    }

    /**
     * Compares.
     *
     * @param what is compared, for a warning
     * @param live makes the live definition anew: what PostgreSQL makes of its own text can differ from it
     * @param instead of the wanted one where that fails, since it uses what is only wanted
     */
    Comparison compare(String what, Probe live, Probe wanted, Optional<Probe> instead) {
        Optional<Answer> ofLive = answers.to(live);
        Optional<Answer> ofWanted = answers.to(wanted);
        if (ofWanted.filter(answer -> !answer.isGiven()).isPresent() && instead.isPresent()) {
            ofWanted = answers.to(instead.get());
        }
        if (ofLive.isEmpty() || ofWanted.isEmpty()) {
            return Comparison.UNKNOWN;
        }
        ofWanted.flatMap(Answer::problem)
                .or(ofLive.get()::problem)
                .ifPresent(problem -> warnings.add(problem.lines().findFirst().orElse(problem), what));
        return new Comparison(parts(ofLive.get()), parts(ofWanted.get()));
    }

    /** Asks for what needs no comparison; empty where there is no answer, or none yet. */
    Optional<Answer> ask(Probe probe) {
        return answers.to(probe).filter(Answer::isGiven);
    }

    Answers answers() {
        return answers;
    }

    /** What is made of PostgreSQL's own text can be another text, but not once it is settled. */
    private static List<String> parts(Answer answer) {
        return answer.value().stream()
                .flatMap(value -> Arrays.stream(value.split(ObjectProbes.SEPARATOR, -1)))
                .map(SettledSql::of)
                .toList();
    }
}
