package dev.autogen.source;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.revision.Revision;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where revisions come from. Reads anew at each call, so it sees what was added in between, but for {@link #prepared}. */
public sealed interface RevisionSource permits PackageSource, FolderSource, PreparedSource {

    /**
     * Compiled classes in a package of the class path and in those below it, found by the thread's context class loader.
     *
     * @param packageName such as {@code db.revisions}
     */
    static RevisionSource inPackage(String packageName) {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return inPackage(packageName, ofThread == null ? Revision.class.getClassLoader() : ofThread);
    }

    /** The same, found by a class loader of the caller's choice. */
    static RevisionSource inPackage(String packageName, ClassLoader classLoader) {
        return new PackageSource(packageName, classLoader);
    }

    /**
     * Java source files in a folder and in those below it. A file whose name begins with {@code R_} must have a top-level
     * class with {@code @Revision.Info}, any other may; those without are compiled where a revision uses them.
     */
    static FolderSource inFolder(Path folder) {
        return inFolders(List.of(folder));
    }

    /**
     * The same for revisions that use classes of an application, such as operations of its own.
     *
     * @param classPath folders and jars, beside the class path of this JVM
     */
    static FolderSource inFolder(Path folder, List<Path> classPath) {
        return inFolder(folder).classPath(classPath);
    }

    /** The same for several folders; where one lies within another, its files count once. */
    static FolderSource inFolders(List<Path> folders) {
        return new FolderSource(folders);
    }

    /**
     * Returns what is known of each revision without running it; source files are not compiled for it.
     *
     * @throws InvalidRevisions where the place does not exist, or a revision in it cannot be read; all of them at once
     */
    List<RevisionEntry> entries();

    /**
     * Returns them as a graph.
     *
     * @throws InvalidRevisions as {@link #entries} does
     * @throws dev.autogen.AutogenException of the package {@code graph} where they make none
     */
    default RevisionGraph graph() {
        return RevisionGraph.of(entries());
    }

    /**
     * Returns one new instance of each of these revisions, by id. Source files are compiled, in one go and only these.
     *
     * @param ids from {@link #entries}
     * @throws CompilationFailed where the compiler refuses a source file
     * @throws InvalidRevisions where a class cannot be used as a revision, or a file has gone in the meantime
     */
    Map<String, Revision> load(Collection<String> ids);

    /** Returns the revisions as they are now, read and compiled once, for several runs at once. */
    default RevisionSource prepared() {
        return new PreparedSource(this);
    }
}
