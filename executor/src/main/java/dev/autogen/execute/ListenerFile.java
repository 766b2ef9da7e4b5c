package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source file whose class listens to runs.
 *
 * @param cache of its classes alone: another number of files would be thrown out of that of the revisions
 */
record ListenerFile(Path path, RevisionClassPath classPath, Optional<Path> cache) {

    ExecutionListener load() {
        try {
            FoundFile found = FoundFile.of(path, Files.readAttributes(path, BasicFileAttributes.class));
            String text = found.text();
            SourceFile file = new SourceFile(found, Optional.of(text), HeaderReader.read(text, found.origin()));
            return instance(
                    Class.forName(file.className(), true, new RevisionClasses(classes(file), classPath.loader())));
        } catch (IOException exception) {
            throw unusable("cannot be read: " + exception, exception);
        } catch (InvalidHeader problem) {
            throw unusable("line " + problem.line() + ": " + problem.getMessage(), problem);
        } catch (ClassNotFoundException exception) {
            throw unusable("declares no class of the file's name", exception);
        } catch (LinkageError error) {
            throw unusable("cannot be loaded: " + error, error);
        }
    }

    private Map<String, byte[]> classes(SourceFile file) throws IOException {
        List<SourceFile> files = List.of(file);
        if (cache.isEmpty()) {
            return ClassSupply.union(
                    RevisionCompiler.ofThisJdk(classPath).compile(files, files).values());
        }
        ClassCache classes = new ClassCache(cache.get());
        return new ClassSupply(classes, classPath, () -> RevisionCompiler.ofThisJdk(classPath)).classes(files, files);
    }

    private ExecutionListener instance(Class<?> type) {
        if (!ExecutionListener.class.isAssignableFrom(type)) {
            throw unusable("does not implement " + ExecutionListener.class.getName(), null);
        }
        try {
            return (ExecutionListener) type.getConstructor().newInstance();
        } catch (InvocationTargetException exception) {
            throw unusable("its constructor failed: " + exception.getCause(), exception);
        } catch (ReflectiveOperationException exception) {
            throw unusable("is not a public class with a public constructor without parameters", exception);
        }
    }

    private AutogenException unusable(String why, @Nullable Throwable cause) {
        return new AutogenException(
                "listener refused: " + path + " " + why,
                "make it a public class that implements ExecutionListener, with a public constructor without parameters,"
                        + " or delete the file",
                cause);
    }
}
