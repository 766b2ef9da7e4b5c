package dev.autogen.diff.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How expressions are spelled in a place once PostgreSQL has read them. */
final class Spelling {

    /** How much alike a wanted and a live expression are. */
    enum Likeness {
        /** PostgreSQL makes the live text of the wanted one. */
        SOURCE,
        SAME_MEANING,
        DIFFERENT
    }

    /**
     * How often a text is read: what PostgreSQL writes is not always what it makes of its own writing (see
     * {@link InList}), but the third time at the latest.
     */
    static final int ROUNDS = 3;

    private final Answers answers;

    Spelling(Answers answers) {
        this.answers = answers;
    }

    /** Returns what PostgreSQL makes of a text; empty where it refuses it or was not asked yet. */
    Optional<String> of(Place place, String text) {
        return answers.to(place.probe().apply(text)).flatMap(place.spelling());
    }

    /**
     * Compares two texts in one place.
     *
     * @param live as PostgreSQL writes it
     * @param rounds how often both may be read
     */
    Likeness compare(Place place, String wanted, String live, int rounds) {
        List<String> forms = forms(place, wanted, rounds);
        if (forms.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        if (forms.get(0).equals(live)) {
            return Likeness.SOURCE;
        }
        List<String> liveForms = new ArrayList<>(List.of(live));
        liveForms.addAll(forms(place, live, rounds - 1));
        List<String> meanings = liveForms.stream().map(Meaning::of).toList();
        return forms.stream().map(Meaning::of).anyMatch(meanings::contains)
                ? Likeness.SAME_MEANING
                : Likeness.DIFFERENT;
    }

    private List<String> forms(Place place, String text, int rounds) {
        List<String> forms = new ArrayList<>();
        String last = text;
        for (int round = 0; round < rounds; round++) {
            Optional<String> next = of(place, last);
            if (next.isEmpty() || forms.contains(next.get())) {
                return forms;
            }
            last = next.get();
            forms.add(last);
        }
        return forms;
    }
}
