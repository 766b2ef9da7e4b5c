package dev.autogen.execute;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The compiler, watched.
 *
 * @param compiled receives the names of the files of each task
 */
record RecordingCompiler(SourceCompiler compiler, List<List<String>> compiled) implements SourceCompiler {

    static SourceCompiler of(RevisionClassPath classPath, List<List<String>> compiled) {
        return new RecordingCompiler(RevisionCompiler.ofThisJdk(classPath), compiled);
    }

    @Override
    public Map<SourceFile, Map<String, byte[]>> compile(
            Collection<SourceFile> wanted, Collection<SourceFile> available) {
        compiled.add(wanted.stream().map(SourceFile::simpleName).toList());
        return compiler.compile(wanted, available);
    }
}
