package dev.autogen.source;

import dev.autogen.graph.RevisionEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What was read from source files before, for those that look as they did then: same size, same time, same file. Git
 * knows by the same what has changed in a working tree.
 */
final class HeaderIndex {

    /**
     * A file that changed so shortly before it was read may change once more without a trace in its time: FAT counts in
     * steps of two seconds, which is the coarsest.
     */
    private static final Duration UNCERTAIN = Duration.ofSeconds(2);

    private final Path file;
    private final long certainBefore_ns;
    private final String build = RevisionClassPath.ownFingerprint();
    private final Map<String, Remembered> before = new HashMap<>();
    private final List<Remembered> now = new ArrayList<>();
    private boolean hasNews;

    private HeaderIndex(Path file) {
        this.file = file;
        this.certainBefore_ns = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - UNCERTAIN.toNanos();
    }

    /** Opens the index of these folders; to be done before the folders are looked at. */
    static HeaderIndex open(Path cache, SourceFolders folders) {
        Digest place = new Digest();
        folders.folders()
                .forEach(folder ->
                        place.add(folder.toString()).add(folder.toAbsolutePath().toString()));
        HeaderIndex index = new HeaderIndex(cache.resolve("headers").resolve(place.hex()));
        CacheFile.read(index.file).ifPresent(index::read);
        return index;
    }

    /** Returns what the file said when it was read; empty where it has to be read. */
    Optional<SourceHeader> header(FoundFile found) {
        Remembered remembered = before.get(found.origin());
        if (remembered == null || !remembered.found().equals(found)) {
            return Optional.empty();
        }
        now.add(remembered);
        return Optional.of(remembered.header());
    }

    void remember(FoundFile found, SourceHeader header) {
        if (found.modified_ns() < certainBefore_ns) {
            now.add(new Remembered(found, header));
            hasNews = true;
        }
    }

    /** Writes the index, where it differs from the one that was opened. */
    void close() {
        if (!hasNews && now.size() == before.size()) {
            return;
        }
        CacheOutput out = new CacheOutput().text(build).number(now.size());
        now.forEach(remembered -> remembered.write(out));
        CacheFile.write(file, out);
        CacheFile.deleteAbandoned(file.getParent());
    }

    private void read(CacheInput in) {
        if (!in.text().equals(build)) {
            return;
        }
        int size = in.number();
        for (int number = 0; number < size; number++) {
            Remembered remembered = Remembered.read(in);
            before.put(remembered.found().origin(), remembered);
        }
    }

    private record Remembered(FoundFile found, SourceHeader header) {

        void write(CacheOutput out) {
            out.text(found.origin())
                    .time(found.size())
                    .time(found.modified_ns())
                    .text(found.key());
            out.text(header.packageName()).number(header.line()).texts(header.types());
            out.number(header.entry().isPresent() ? 1 : 0);
            header.entry()
                    .ifPresent(entry -> out.text(entry.id())
                            .text(entry.message())
                            .texts(entry.revises())
                            .texts(entry.branchLabels())
                            .texts(entry.dependsOn())
                            .text(entry.created())
                            .text(entry.checksum().orElseThrow())
                            .texts(entry.replaces())
                            .texts(entry.ordinals()));
        }

        /** The order of arguments is the order of evaluation (JLS 15.7.4), so each value is read where it belongs. */
        static Remembered read(CacheInput in) {
            FoundFile found = new FoundFile(Path.of(in.text()), in.time(), in.time(), in.text());
            String packageName = in.text();
            int line = in.number();
            List<String> types = in.texts();
            Optional<RevisionEntry> entry = in.number() == 0
                    ? Optional.empty()
                    : Optional.of(new RevisionEntry(
                            in.text(),
                            in.text(),
                            in.texts(),
                            in.texts(),
                            in.texts(),
                            in.text(),
                            found.origin(),
                            Optional.of(in.text()),
                            in.texts(),
                            in.texts()));
            return new Remembered(found, new SourceHeader(packageName, entry, line, types));
        }
    }
}
