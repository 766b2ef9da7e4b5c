package dev.autogen.execute;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which source files name which. A file that could have a part in compiling another one is named there by a type that it
 * declares, directly or through others; some are found that have none, as a word may mean something else.
 */
final class SourceMentions {

    private final Map<String, Set<SourceFile>> filesByType = new HashMap<>();
    private final Map<SourceFile, Set<SourceFile>> mentioned = new HashMap<>();
    private final Map<SourceFile, String> contents = new HashMap<>();

    SourceMentions(Collection<SourceFile> files) {
        for (SourceFile file : files) {
            declared(file.simpleName(), file);
            file.header().types().forEach(type -> declared(type, file));
        }
    }

    /** Returns the file itself, and all that it mentions, that those mention, and so on. */
    Set<SourceFile> reachable(SourceFile file) throws IOException {
        Set<SourceFile> reached = new LinkedHashSet<>(Set.of(file));
        Deque<SourceFile> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (SourceFile next : mentioned(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** Returns a text that is another one after the file, or one that it reaches, has changed. It knows no folders. */
    String fingerprint(SourceFile file) throws IOException {
        Set<String> reached = new TreeSet<>();
        for (SourceFile other : reachable(file)) {
            reached.add(content(other));
        }
        Digest digest = new Digest().add(content(file));
        reached.forEach(digest::add);
        return digest.hex();
    }

    private void declared(String type, SourceFile file) {
        filesByType.computeIfAbsent(type, name -> new LinkedHashSet<>()).add(file);
    }

    private Set<SourceFile> mentioned(SourceFile file) throws IOException {
        Set<SourceFile> known = mentioned.get(file);
        if (known != null) {
            return known;
        }
        Set<SourceFile> found = new LinkedHashSet<>();
        for (String word : file.words()) {
            found.addAll(filesByType.getOrDefault(word, Set.of()));
        }
        mentioned.put(file, found);
        return found;
    }

    private String content(SourceFile file) throws IOException {
        String known = contents.get(file);
        if (known != null) {
            return known;
        }
        // The compiler finds a class by the name of its file, and writes that name into it.
        String content = new Digest()
                .add(file.className())
                .add(file.simpleName())
                .add(file.text())
                .hex();
        contents.put(file, content);
        return content;
    }
}
