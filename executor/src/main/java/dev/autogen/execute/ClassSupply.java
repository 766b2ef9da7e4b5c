package dev.autogen.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes classes from the cache and has the compiler make the others, so that what comes out is what it would make alone. */
final class ClassSupply {

    private final ClassCache cache;
    private final String surroundings;
    private final Supplier<SourceCompiler> compiler;

    /**
     * @param compiler asked only where something has to be compiled, since a runtime without compiler can do the rest
     */
    ClassSupply(ClassCache cache, RevisionClassPath classPath, Supplier<SourceCompiler> compiler) {
        this.cache = cache;
        this.surroundings = new Digest()
                .add(Runtime.version().toString())
                .add(classPath.fingerprint())
                .hex();
        this.compiler = compiler;
    }

    /**
     * Returns the bytes of the classes of the wanted files and of those that they use, by binary name.
     *
     * @throws CompilationFailed as without a cache
     * @throws IOException where a source file can no longer be read
     */
    Map<String, byte[]> classes(Collection<SourceFile> wanted, Collection<SourceFile> available) throws IOException {
        SourceMentions mentions = new SourceMentions(available);
        Map<SourceFile, String> missing = new LinkedHashMap<>();
        List<Map<String, byte[]>> parts = new ArrayList<>();
        for (SourceFile file : wanted) {
            String key = new Digest()
                    .add(surroundings)
                    .add(mentions.fingerprint(file))
                    .hex();
            cache.read(key).ifPresentOrElse(parts::add, () -> missing.put(file, key));
        }
        boolean isAllKnown = missing.isEmpty();
        if (!isAllKnown) {
            try {
                Map<SourceFile, Map<String, byte[]>> compiled = compiler.get().compile(missing.keySet(), available);
                remember(missing, mentions, compiled);
                cache.prune(available.size());
                parts.addAll(compiled.values());
            } catch (CompilationFailed failure) {
                return compiledTogether(wanted, available);
            }
        }
        return agree(parts) ? union(parts) : compiledTogether(wanted, available);
    }

    /** Files that declare one type twice, or a type that another file has no right to find, show it only together. */
    private Map<String, byte[]> compiledTogether(Collection<SourceFile> wanted, Collection<SourceFile> available) {
        return union(compiler.get().compile(wanted, available).values());
    }

    private void remember(
            Map<SourceFile, String> missing, SourceMentions mentions, Map<SourceFile, Map<String, byte[]>> compiled)
            throws IOException {
        for (Map.Entry<SourceFile, String> file : missing.entrySet()) {
            Map<String, byte[]> classes = new TreeMap<>();
            for (SourceFile part : mentions.reachable(file.getKey())) {
                classes.putAll(compiled.getOrDefault(part, Map.of()));
            }
            cache.write(file.getValue(), classes);
        }
    }

    private static boolean agree(Collection<Map<String, byte[]>> parts) {
        Map<String, byte[]> seen = new HashMap<>();
        for (Map<String, byte[]> part : parts) {
            for (Map.Entry<String, byte[]> type : part.entrySet()) {
                byte[] other = seen.putIfAbsent(type.getKey(), type.getValue());
                if (other != null && !Arrays.equals(other, type.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns all classes of all files. */
    static Map<String, byte[]> union(Collection<Map<String, byte[]>> parts) {
        Map<String, byte[]> classes = new TreeMap<>();
        parts.forEach(classes::putAll);
        return classes;
    }
}
