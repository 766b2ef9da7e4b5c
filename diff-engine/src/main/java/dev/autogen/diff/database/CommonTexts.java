package dev.autogen.diff.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One spelling for expressions of one kind that mean the same in a wanted table and in the live one.
 *
 * @param live for texts of the live table, where it is not their own
 * @param wanted for texts of the wanted table, where it is not their own
 */
record CommonTexts(Map<String, String> live, Map<String, String> wanted) {

    CommonTexts {
        live = Map.copyOf(live);
        wanted = Map.copyOf(wanted);
    }

    /**
     * Finds them. The wanted text is taken where PostgreSQL makes the live one of it: it is what a person wrote, and it
     * is proven to bring the live one back. So is a plainer text that does the same; else the live one stands for
     * itself.
     *
     * @param wantedPlace where the wanted texts will stand
     * @param livePlace where the live ones stand
     */
    static CommonTexts of(Spelling spelling, Texts texts, Place wantedPlace, Place livePlace) {
        Map<String, String> live = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        List<String> unmatched = without(texts.live(), texts.wanted());
        for (String text : without(texts.wanted(), texts.live())) {
            firstAlike(spelling, wantedPlace, text, unmatched).ifPresent(match -> {
                String common = match.isSource() ? text : plainest(spelling, livePlace, match.text());
                wanted.put(text, live.computeIfAbsent(match.text(), key -> common));
            });
        }
        for (String text : unmatched) {
            live.computeIfAbsent(text, key -> plainest(spelling, livePlace, text));
        }
        return new CommonTexts(live, wanted);
    }

    /** What two tables hold of one kind. */
    record Texts(List<String> wanted, List<String> live) {

        Texts {
            wanted = List.copyOf(wanted);
            live = List.copyOf(live);
        }
    }

    private static List<String> without(List<String> texts, List<String> others) {
        return texts.stream().distinct().filter(text -> !others.contains(text)).toList();
    }

    private static String plainest(Spelling spelling, Place place, String live) {
        return InList.plainer(live)
                .filter(plainer -> spelling.of(place, plainer).equals(Optional.of(live)))
                .orElse(live);
    }

    private record Match(String text, boolean isSource) {}

    /** Asks for a second reading only where the first one matches nothing. */
    private static Optional<Match> firstAlike(Spelling spelling, Place place, String wanted, List<String> live) {
        for (int rounds = 1; rounds <= Spelling.ROUNDS; rounds++) {
            Optional<Match> same = Optional.empty();
            for (String text : live) {
                Spelling.Likeness likeness = spelling.compare(place, wanted, text, rounds);
                if (likeness == Spelling.Likeness.SOURCE) {
                    return Optional.of(new Match(text, true));
                }
                if (likeness == Spelling.Likeness.SAME_MEANING && same.isEmpty()) {
                    same = Optional.of(new Match(text, false));
                }
            }
            if (same.isPresent()) {
                return same;
            }
        }
        return Optional.empty();
    }

    String live(String text) {
        return live.getOrDefault(text, text);
    }

    String wanted(String text) {
        return wanted.getOrDefault(text, text);
    }
}
