package dev.autogen.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an id may look like, so that each target can be told from each id. */
final class RevisionIds {

    private static final String RESERVED_CHARACTERS = "@+-:";

    /** What commands read as a place rather than as an id. */
    private static final Set<String> RESERVED_WORDS = Set.of("head", "heads", "base", "current");

    private RevisionIds() {}

    /** Returns the characters that the grammar of targets, or a line of text, could not do without; in quotes. */
    static String illegalCharacters(String id) {
        List<String> found = id.codePoints()
                .filter(RevisionIds::isIllegal)
                .mapToObj(Character::toString)
                .distinct()
                .toList();
        return found.stream().map(character -> "'" + character + "'").collect(Collectors.joining(", "));
    }

    static boolean isReserved(String id) {
        return RESERVED_WORDS.contains(id);
    }

    private static boolean isIllegal(int character) {
        return RESERVED_CHARACTERS.indexOf(character) >= 0
                || Character.isWhitespace(character)
                || Character.isISOControl(character);
    }
}
