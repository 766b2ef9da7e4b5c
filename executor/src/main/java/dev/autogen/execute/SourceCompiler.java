package dev.autogen.execute;

import java.util.Collection;
import java.util.Map;

/** What makes classes of source files: the compiler, or somebody who watches it. */
interface SourceCompiler {

    /**
     * Returns the bytes of each class, by the file that declares it and its binary name.
     *
     * @param wanted what is compiled, in one task
     * @param available what is compiled besides, as far as the wanted files use it
     * @throws CompilationFailed with all errors of all files
     */
    Map<SourceFile, Map<String, byte[]>> compile(Collection<SourceFile> wanted, Collection<SourceFile> available);
}
