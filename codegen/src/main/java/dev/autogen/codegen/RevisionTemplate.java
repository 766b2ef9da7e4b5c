package dev.autogen.codegen;

import dev.autogen.AutogenException;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * The frame of a revision file: package, imports, class, methods. A FreeMarker template, which is the user's to change; the
 * statements are not its business.
 */
public final class RevisionTemplate {

    /** The name of the default template, and of the file that {@code autogen init} makes of it. */
    public static final String FILE_NAME = "revision.java.ftl";

    private final String location;
    private final String name;
    private final Configuration configuration;
    private final boolean isStandard;

    private RevisionTemplate(String location, String name, TemplateLoader loader, boolean isStandard) {
        this.location = location;
        this.name = name;
        this.configuration = configuration(loader);
        this.isStandard = isStandard;
    }

    /** Returns the frame that comes with autogen. */
    public static RevisionTemplate standard() {
        return new RevisionTemplate(FILE_NAME, FILE_NAME, new ClassTemplateLoader(RevisionTemplate.class, ""), true);
    }

    /**
     * Returns the frame in that file; it may include files beside it.
     *
     * @throws AutogenException where there is no such folder
     */
    public static RevisionTemplate at(Path file) {
        Objects.requireNonNull(file, "file is null");
        Path absolute = file.toAbsolutePath();
        try {
            TemplateLoader loader = new FileTemplateLoader(absolute.getParent().toFile());
            return new RevisionTemplate(
                    file.toString(), absolute.getFileName().toString(), loader, hasDefaultText(absolute));
        } catch (IOException exception) {
            throw unreadable(file.toString(), exception);
        }
    }

    /** One that cannot be read is told of when it is used. */
    private static boolean hasDefaultText(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n").equals(defaultText());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether it makes what autogen's own does; else nobody knows whether that is Java. */
    public boolean isStandard() {
        return isStandard;
    }

    /** Returns the text of the standard frame, for a user to change. */
    public static String defaultText() {
        try (InputStream input = RevisionTemplate.class.getResourceAsStream(FILE_NAME)) {
            return new String(
                    Objects.requireNonNull(input, FILE_NAME + " is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /**
     * Returns the text of a revision file.
     *
     * @throws AutogenException with FreeMarker's message, file and line where the template is broken
     */
    String text(RevisionFrame frame) {
        try {
            StringWriter text = new StringWriter();
            configuration.getTemplate(name).process(frame.variables(), text);
            return text.toString().replace("\r\n", "\n");
        } catch (ParseException exception) {
            throw refused(
                    exception.getTemplateName(), exception.getLineNumber(), exception.getEditorMessage(), exception);
        } catch (TemplateException exception) {
            throw refused(
                    exception.getTemplateSourceName(),
                    exception.getLineNumber(),
                    exception.getMessageWithoutStackTop(),
                    exception);
        } catch (IOException exception) {
            throw unreadable(location, exception);
        }
    }

    private AutogenException refused(String template, int line, String message, Exception cause) {
        String file = name.equals(template) ? location : template;
        return new AutogenException(
                "template refused: " + file + ", line " + line + ": " + message.strip(),
                "mend the template; nothing was written",
                cause);
    }

    private static AutogenException unreadable(String location, IOException cause) {
        return new AutogenException(
                "template not readable: " + location + ": " + cause.getMessage(),
                "restore the file, or leave the setting out to use the standard template",
                cause);
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        // A template is text from the repository of the user; it has no need to make Java objects.
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
