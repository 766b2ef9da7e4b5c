package dev.autogen.execute;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import javax.tools.SimpleJavaFileObject;

/** A source file as the compiler sees it: its text is what the header was read from. */
final class SourceFile extends SimpleJavaFileObject {

    private static final String EXTENSION = ".java";

    private final String origin;
    private final String text;
    private final SourceHeader header;

    /**
     * @param origin how messages name the file
     */
    SourceFile(Path file, String origin, String text, SourceHeader header) {
        super(uri(file), Kind.SOURCE);
        this.origin = Objects.requireNonNull(origin, "origin is null");
        this.text = Objects.requireNonNull(text, "text is null");
        this.header = Objects.requireNonNull(header, "header is null");
    }

    SourceHeader header() {
        return header;
    }

    String origin() {
        return origin;
    }

    /** Returns the qualified name of the public class that the file may declare (JLS 7.6). */
    String className() {
        String path = uri.getPath();
        String simpleName = path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
        return header.packageName().isEmpty() ? simpleName : header.packageName() + "." + simpleName;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static URI uri(Path file) {
        return file.toAbsolutePath().toUri();
    }
}
