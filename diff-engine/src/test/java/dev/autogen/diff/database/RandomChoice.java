package dev.autogen.diff.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** What chance decides; one sequence of random numbers gives one sequence of decisions. */
public final class RandomChoice {

    private final Random random;
    private int names;

    public RandomChoice(Random random) {
        this.random = random;
    }

    /** Returns a number from 0 to the bound less one. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public Optional<String> perhaps(int percent, String text) {
        return chance(percent) ? Optional.of(text) : Optional.empty();
    }

    public <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Returns a name that was not there before. */
    public String name(String start) {
        names++;
        return one(List.of(start, start.toUpperCase(Locale.ROOT), start + " \"of\" ")) + names;
    }
}
