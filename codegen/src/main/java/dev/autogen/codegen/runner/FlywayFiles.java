package dev.autogen.codegen.runner;

import dev.autogen.codegen.review.ReviewScript;
import dev.autogen.codegen.review.ScriptStatement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A revision as Flyway's versioned migration (its documentation, "Migrations"): the version is the time at which the revision
 * was made, in UTC.
 */
public final class FlywayFiles {

    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private FlywayFiles() {}

    /**
     * Returns the file, a file for undo where that is wanted and there is a way back, and each one's configuration where it
     * needs one.
     */
    public static List<RunnerFile> of(RunnerRevision revision, boolean withUndo) {
        List<RunnerFile> files = new ArrayList<>(files("V", revision, revision.upgrade()));
        if (withUndo) {
            revision.downgrade().ifPresent(statements -> files.addAll(files("U", revision, statements)));
        }
        return files;
    }

    private static List<RunnerFile> files(String prefix, RunnerRevision revision, List<ScriptStatement> statements) {
        String name = prefix + VERSION.format(revision.created()) + "__" + description(revision) + ".sql";
        String text = "-- autogen revision " + revision.title() + "\n\n" + new ReviewScript(statements, "").text();
        List<String> settings = new ArrayList<>();
        if (!revision.isTransactional()) {
            settings.add("executeInTransaction=false");
        }
        if (text.contains("${")) {
            // What looks like a placeholder would be one.
            settings.add("placeholderReplacement=false");
        }
        List<RunnerFile> files = new ArrayList<>(List.of(new RunnerFile(name, text)));
        if (!settings.isEmpty()) {
            files.add(new RunnerFile(name + ".conf", String.join("\n", settings) + "\n"));
        }
        return files;
    }

    private static String description(RunnerRevision revision) {
        String words = revision.message()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        return words.isEmpty() ? revision.id() : words;
    }
}
