package dev.autogen.execute;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Asks javac for the source of what it compiles; a class of its own, as other compilers lack what it imports. */
final class CompiledSource {

    private CompiledSource() {}

    /**
     * @throws IllegalArgumentException where the compiler is not javac
     */
    static Optional<String> text(ProcessingEnvironment environment, TypeElement type) throws IOException {
        TreePath path = Trees.instance(environment).getPath(type);
        return path == null
                ? Optional.empty()
                : Optional.of(path.getCompilationUnit()
                        .getSourceFile()
                        .getCharContent(true)
                        .toString());
    }
}
