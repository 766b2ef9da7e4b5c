package dev.autogen.source;

import dev.autogen.revision.Revision;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes that were compiled from a folder, and the making of revisions from any classes. */
final class RevisionClasses extends ClassLoader {

    private final Map<String, byte[]> compiled;

    /**
     * @param compiled bytes by binary name
     */
    RevisionClasses(Map<String, byte[]> compiled, @Nullable ClassLoader parent) {
        super(parent);
        this.compiled = Map.copyOf(compiled);
    }

    /** Returns a new instance of the revision that the file declares. */
    static Revision load(ClassLoader classes, SourceFile file) {
        try {
            return instance(Class.forName(file.className(), true, classes), file.origin());
        } catch (ClassNotFoundException exception) {
            throw unusable(file.origin(), "declares no class " + file.className(), exception);
        } catch (LinkageError error) {
            throw unusable(file.origin(), "cannot be loaded: " + error, error);
        }
    }

    /**
     * Returns a new instance of a revision.
     *
     * @param origin how messages name it
     * @throws InvalidRevisions where it is none, or cannot be made
     */
    static Revision instance(Class<?> type, String origin) {
        if (!Revision.class.isAssignableFrom(type)) {
            throw unusable(origin, "does not implement " + Revision.class.getName(), null);
        }
        try {
            return (Revision) type.getConstructor().newInstance();
        } catch (InvocationTargetException exception) {
            throw unusable(origin, "its constructor failed: " + exception.getCause(), exception);
        } catch (ReflectiveOperationException exception) {
            throw unusable(origin, "is not a public class with a public constructor without parameters", exception);
        } catch (LinkageError error) {
            throw unusable(origin, "cannot be loaded: " + error, error);
        }
    }

    private static InvalidRevisions unusable(String origin, String why, @Nullable Throwable cause) {
        return new InvalidRevisions(
                List.of(origin + " " + why),
                "make it a public class that implements Revision, with a public constructor without parameters",
                cause);
    }

    /** Its own classes first: the class path may hold an older compilation of the same files. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = compiled.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
