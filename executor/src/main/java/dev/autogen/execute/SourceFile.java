package dev.autogen.execute;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.tools.SimpleJavaFileObject;

/** A source file as the compiler sees it. Its text is what the header was read from, or is read when it is needed. */
final class SourceFile extends SimpleJavaFileObject {

    private static final String EXTENSION = ".java";

    private final FoundFile file;
    private final SourceHeader header;
    private Optional<String> text;

    SourceFile(FoundFile file, Optional<String> text, SourceHeader header) {
        super(file.path().toAbsolutePath().toUri(), Kind.SOURCE);
        this.file = file;
        this.text = Objects.requireNonNull(text, "text is null");
        this.header = Objects.requireNonNull(header, "header is null");
    }

    SourceHeader header() {
        return header;
    }

    String origin() {
        return file.origin();
    }

    /** Returns the qualified name of the public class that the file may declare (JLS 7.6). */
    String className() {
        return header.packageName().isEmpty() ? simpleName() : header.packageName() + "." + simpleName();
    }

    /** Returns the file's name without its ending. */
    String simpleName() {
        String name = file.path().getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    /** Returns all words of the text that may name a type. */
    Set<String> words() throws IOException {
        Set<String> words = new HashSet<>();
        JavaTokens tokens = new JavaTokens(text());
        try {
            for (JavaToken token = tokens.next(); token.kind() != JavaToken.Kind.END; token = tokens.next()) {
                if (token.kind() == JavaToken.Kind.WORD) {
                    words.add(token.text());
                }
            }
        } catch (InvalidHeader broken) {
            // It was sound when its header was read: the compiler says what is wrong with it now.
            return words;
        }
        return words;
    }

    String text() throws IOException {
        if (text.isEmpty()) {
            text = Optional.of(file.text());
        }
        return text.get();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return text();
    }
}
