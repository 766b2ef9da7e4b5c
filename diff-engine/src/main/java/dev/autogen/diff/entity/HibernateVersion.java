package dev.autogen.diff.entity;

import dev.autogen.AutogenException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The release of a Hibernate on a class path. */
record HibernateVersion(String text, int major, int minor) {

    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)(\\..*)?");

    /** The oldest whose metadata we know, by the tests. */
    private static final int OLDEST_MAJOR = 6;

    private static final int OLDEST_MINOR_OF_OLDEST = 6;
    private static final int NEWEST_MAJOR = 7;

    /** Asks the loaded Hibernate itself: jars are renamed and shaded. */
    static HibernateVersion of(ClassLoader loader) {
        try {
            Class<?> version = Class.forName("org.hibernate.Version", true, loader);
            return parse(String.valueOf(version.getMethod("getVersionString").invoke(null)));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new AutogenException(
                    "class not loaded: org.hibernate.Version: " + e,
                    "add the jars of Hibernate to entities.classpath",
                    e);
        }
    }

    static HibernateVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new AutogenException(
                    "Hibernate not usable: its version is " + text, "use a release of Hibernate 6.6 to 7.4");
        }
        return new HibernateVersion(text, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Does nothing with a release that autogen reads; a later one of 7 is tried.
     *
     * @throws AutogenException where its metadata is of a form that autogen does not know
     */
    void refuseUnknown() {
        if (major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR_OF_OLDEST)) {
            throw new AutogenException(
                    "Hibernate too old: the entities' class path has " + text + ", autogen reads 6.6 to 7.4",
                    "upgrade Hibernate, or list the jars without it in entities.classpath, which then means the bundled one");
        }
        if (major > NEWEST_MAJOR) {
            throw new AutogenException(
                    "Hibernate too new: the entities' class path has " + text + ", autogen reads 6.6 to 7.4",
                    "upgrade autogen, or list the jars without Hibernate in entities.classpath, which then means the bundled"
                            + " one");
        }
    }
}
