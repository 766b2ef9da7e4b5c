package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the files of revisions are named; Alembic's {@code file_template}, {@code truncate_slug_length} and {@code timezone}.
 *
 * @param pattern of the path below the folder of the revisions, without {@code .java}; its last part is the name of the
 *     class, since a public class has the name of its file (JLS 7.6)
 * @param slugLength the most letters of the slug
 * @param zone of the date parts, and of the time in the file
 */
public record FileNaming(String pattern, int slugLength, ZoneId zone) {

    private static final List<String> PART_NAMES =
            List.of("{id}", "{slug}", "{year}", "{month}", "{day}", "{hour}", "{minute}", "{second}", "{epoch}");

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern EMPTY_SLUG = Pattern.compile("_\\{slug}|\\{slug}_?");
    private static final Pattern FOLDER = Pattern.compile("(?!\\.)[A-Za-z0-9_.-]+");
    private static final Pattern CLASS = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Long enough for a sentence, and short enough for every file system. */
    private static final int MAX_SLUG_LENGTH = 120;

    /** {@code R_<id>_<slug>}: an id may begin with a digit, and a class may not. */
    public static final FileNaming STANDARD = new FileNaming("R_{id}_{slug}", Slug.MAX_LENGTH, ZoneOffset.UTC);

    /**
     * Checks the pattern.
     *
     * @throws AutogenException where it could make what is no path, no class of Java, or the same one twice
     */
    public FileNaming {
        Objects.requireNonNull(pattern, "pattern is null");
        Objects.requireNonNull(zone, "zone is null");
        if (slugLength < 1 || slugLength > MAX_SLUG_LENGTH) {
            throw new AutogenException(
                    "slug length refused: " + slugLength, "choose a number from 1 to " + MAX_SLUG_LENGTH);
        }
        requireKnownParts(pattern);
        String[] names = pattern.split("/", -1);
        for (String folder : Arrays.copyOf(names, names.length - 1)) {
            require(pattern, FOLDER.matcher(sample(folder)).matches(), "\"" + folder + "\" is no name of a folder");
        }
        String last = names[names.length - 1];
        require(pattern, last.contains("{id}"), "its last part lacks {id}, so two files could have one name");
        require(
                pattern,
                // Each part may begin with a digit.
                CLASS.matcher(PART.matcher(last).replaceAll("0")).matches(),
                "\"" + last + "\" is no name of a class: it begins with a letter, and has letters, digits and _");
    }

    /** Returns the path of the draft's file below the folder of the revisions, with slashes. */
    String path(RevisionDraft draft) {
        ZonedDateTime time = draft.created().atZone(zone);
        String names = Slug.of(draft.message(), slugLength).isEmpty()
                ? EMPTY_SLUG.matcher(pattern).replaceAll("")
                : pattern;
        String path = PART.matcher(names).replaceAll(part -> Matcher.quoteReplacement(part(part.group(), draft, time)));
        return Arrays.stream(path.split("/")).filter(name -> !name.isEmpty()).collect(Collectors.joining("/"))
                + ".java";
    }

    /** Returns the name of the draft's class. */
    String className(RevisionDraft draft) {
        String path = path(draft);
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }

    /** Returns the time in ISO-8601, to the second. */
    String text(Instant time) {
        Instant second = time.truncatedTo(ChronoUnit.SECONDS);
        return zone.equals(ZoneOffset.UTC)
                ? second.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(second.atZone(zone));
    }

    private String part(String name, RevisionDraft draft, ZonedDateTime time) {
        return switch (name) {
            case "{id}" -> draft.id().replaceAll("[^A-Za-z0-9_]", "_");
            case "{slug}" -> Slug.of(draft.message(), slugLength);
            case "{year}" -> format("uuuu", time);
            case "{month}" -> format("MM", time);
            case "{day}" -> format("dd", time);
            case "{hour}" -> format("HH", time);
            case "{minute}" -> format("mm", time);
            case "{second}" -> format("ss", time);
            case "{epoch}" -> String.valueOf(time.toEpochSecond());
            default -> throw new AssertionError(name);
        };
    }

    private static void requireKnownParts(String pattern) {
        List<String> unknown = PART.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .filter(part -> !PART_NAMES.contains(part))
                .toList();
        require(
                pattern,
                unknown.isEmpty(),
                String.join(", ", unknown) + " stands for nothing; there are " + String.join(", ", PART_NAMES));
    }

    private static void require(String pattern, boolean holds, String otherwise) {
        if (!holds) {
            throw new AutogenException(
                    "pattern of file names refused: " + pattern + ": " + otherwise,
                    "write it as R_{id}_{slug}, or {year}/{month}/R_{id}_{slug} for folders");
        }
    }

    /** Each part is letters and digits. */
    private static String sample(String name) {
        return PART.matcher(name).replaceAll("x");
    }

    private static String format(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
    }
}
