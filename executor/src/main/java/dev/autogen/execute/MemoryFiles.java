package dev.autogen.execute;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The compiler's file system: source files are found by the package that they declare, wherever they lie, and classes are
 * written into memory.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, List<SourceFile>> sourcesByPackage = new HashMap<>();
    private final Map<SourceFile, Map<String, ByteArrayOutputStream>> classes = new LinkedHashMap<>();

    MemoryFiles(StandardJavaFileManager platform, Collection<SourceFile> sources) {
        super(platform);
        for (SourceFile source : sources) {
            sourcesByPackage
                    .computeIfAbsent(source.header().packageName(), name -> new ArrayList<>())
                    .add(source);
        }
    }

    /** Returns the bytes of each class that was written, by the file that declares it and the binary name. */
    Map<SourceFile, Map<String, byte[]>> compiledClasses() {
        Map<SourceFile, Map<String, byte[]>> compiled = new LinkedHashMap<>();
        classes.forEach((source, written) -> {
            Map<String, byte[]> bytesByName = new TreeMap<>();
            written.forEach((name, bytes) -> bytesByName.put(name, bytes.toByteArray()));
            compiled.put(source, bytesByName);
        });
        return compiled;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.SOURCE_PATH) {
            return List.copyOf(sourcesByPackage.getOrDefault(packageName, List.of()));
        }
        return super.list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof SourceFile source ? source.className() : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes.computeIfAbsent((SourceFile) sibling, source -> new TreeMap<>()).put(className, bytes);
        URI name = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
        return new SimpleJavaFileObject(name, kind) {
            @Override
            public OutputStream openOutputStream() {
                return bytes;
            }
        };
    }
}
