package dev.autogen.diff.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much two names have in common: the share of their pairs of letters that both have, from 0 to 1 (Dice's coefficient). */
final class Similarity {

    private Similarity() {}

    static double of(String first, String second) {
        List<String> left = pairs(first);
        List<String> right = pairs(second);
        int all = left.size() + right.size();
        if (all == 0) {
            return first.equals(second) ? 1 : 0;
        }
        long common = left.stream().filter(right::remove).count();
        return 2.0 * common / all;
    }

    private static List<String> pairs(String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        List<String> pairs = new ArrayList<>();
        for (int index = 0; index + 2 <= letters.length(); index++) {
            pairs.add(letters.substring(index, index + 2));
        }
        return pairs;
    }
}
