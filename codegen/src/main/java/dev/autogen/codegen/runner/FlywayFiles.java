package dev.autogen.codegen.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A revision as Flyway's versioned migration (its documentation, "Migrations"). */
public final class FlywayFiles {

    /** A file system has 255 bytes for a name, and a letter up to four. */
    private static final int DESCRIPTION_LENGTH = 50;

    private FlywayFiles() {}

    /**
     * Returns the file, a file for undo where the revision has a way back, and each one's configuration where it needs one.
     */
    public static List<RunnerFile> of(RunnerRevision revision) {
        List<RunnerFile> files = new ArrayList<>(files("V", revision, revision.upgrade()));
        revision.downgrade().ifPresent(script -> files.addAll(files("U", revision, script)));
        return files;
    }

    private static List<RunnerFile> files(String prefix, RunnerRevision revision, RunnerScript script) {
        String name = prefix + revision.version() + "__" + description(revision) + ".sql";
        String text = "-- autogen revision " + revision.title() + "\n\n" + script.text();
        List<String> settings = new ArrayList<>();
        if (!script.isTransactional()) {
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
        String words = revision.message().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        String shortened = words.codePoints()
                .limit(DESCRIPTION_LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("^_|_$", "");
        return shortened.isEmpty() ? revision.id() : shortened;
    }
}
