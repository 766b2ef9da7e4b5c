package dev.autogen.diff.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs of what goes and what comes, each of which is the only best one for the other. */
final class BestPairs {

    private BestPairs() {}

    /** One of them. */
    record Pair<T>(T gone, T come) {}

    /**
     * Returns the pairs, in the order of what goes.
     *
     * @param score how well two match; 0 where they do not
     */
    static <T> List<Pair<T>> of(List<T> gone, List<T> come, ToDoubleBiFunction<T, T> score) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (T first : gone) {
            for (T second : come) {
                double own = score.applyAsDouble(first, second);
                boolean isBest = own > 0
                        && come.stream().allMatch(each -> each == second || score.applyAsDouble(first, each) < own)
                        && gone.stream().allMatch(each -> each == first || score.applyAsDouble(each, second) < own);
                if (isBest) {
                    pairs.add(new Pair<>(first, second));
                }
            }
        }
        return pairs;
    }
}
