package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.codegen.FileNaming;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to become of a new revision file.
 *
 * @param template the frame; the one that autogen brings where empty
 * @param packageName its Java package, none where empty
 * @param postWrite what runs on the file when it is written, in this order
 */
public record NewFileSettings(
        Optional<Path> template, Optional<String> packageName, FileNaming naming, List<ProgramCall> postWrite) {

    static final String POST_WRITE = "revisions.post.write";

    private static final String FILE_NAME = "revisions.file.name";
    private static final String SLUG_LENGTH = "revisions.slug.length";
    private static final String TIME_ZONE = "revisions.time.zone";

    /** The settings that it is made of; {@link #POST_WRITE} may have a name behind it, too. */
    static final List<String> NAMES =
            List.of("revisions.template", "revisions.package", FILE_NAME, SLUG_LENGTH, TIME_ZONE, POST_WRITE);

    public NewFileSettings {
        Objects.requireNonNull(template, "template is null");
        Objects.requireNonNull(packageName, "packageName is null");
        Objects.requireNonNull(naming, "naming is null");
        postWrite = List.copyOf(postWrite);
    }

    /**
     * @param template beside the revisions, where there is one
     */
    static NewFileSettings of(ConfigurationValues values, Optional<Path> template) {
        return new NewFileSettings(
                values.value("revisions.template").map(values::path).or(() -> template),
                values.value("revisions.package").or(() -> defaultPackage(values)),
                naming(values),
                values.names().stream()
                        .filter(NewFileSettings::isPostWrite)
                        .flatMap(name -> values.value(name).stream().map(text -> call(values, name, text)))
                        .toList());
    }

    static boolean isPostWrite(String name) {
        return name.equals(POST_WRITE) || name.startsWith(POST_WRITE + ".");
    }

    /** A setting that is there and empty means the unnamed package. */
    private static Optional<String> defaultPackage(ConfigurationValues values) {
        return values.names().contains("revisions.package") ? Optional.empty() : Optional.of("db.revisions");
    }

    private static FileNaming naming(ConfigurationValues values) {
        String pattern = values.value(FILE_NAME).orElse(FileNaming.STANDARD.pattern());
        int length = values.number(SLUG_LENGTH, FileNaming.STANDARD.slugLength());
        try {
            return new FileNaming(pattern, length, zone(values));
        } catch (AutogenException problem) {
            throw new AutogenException(problem.whatHappened() + "; it is set in " + values.file(), problem.fix());
        }
    }

    private static ZoneId zone(ConfigurationValues values) {
        String name = values.value(TIME_ZONE).orElse("");
        try {
            return name.isEmpty() ? FileNaming.STANDARD.zone() : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw values.refused(TIME_ZONE, name, "name it as Europe/Berlin, UTC or +02:00");
        }
    }

    private static ProgramCall call(ConfigurationValues values, String name, String text) {
        try {
            return ProgramCall.parse(text);
        } catch (AutogenException problem) {
            throw values.refused(name, text, problem.fix());
        }
    }
}
