package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCacheTest {

    @TempDir
    private Path temporary;

    /** The names of the files of each task that the compiler was given. */
    private final List<List<String>> compiled = Collections.synchronizedList(new ArrayList<>());

    private RevisionFolder folder;

    @BeforeEach
    void create_folder() {
        folder = new RevisionFolder(temporary.resolve("versions"));
    }

    @Test
    void without_a_cache_nothing_is_written() throws IOException {
        folder.withTable("a", "");

        folder.source().load(List.of("a"));

        assertThat(files(temporary)).containsExactly(temporary.resolve("versions/R_a.java"));
    }

    @Test
    void a_second_load_compiles_nothing() {
        folder.withTable("a", "").withTable("b", "a");

        assertThat(operations("a", "b")).hasSize(2);
        List<Operation> again = operations("a", "b");

        assertThat(again).hasSize(2);
        assertThat(compiled).containsExactly(List.of("R_a", "R_b"));
    }

    @Test
    void a_changed_file_is_compiled_alone() {
        folder.withTable("a", "").withTable("b", "a").withTable("c", "b");
        operations("a", "b", "c");

        folder.with("b", "a", "op.execute(\"select 'changed'\");", "");

        assertThat(operations("a", "b", "c").get(1).toString()).contains("select 'changed'");
        assertThat(compiled).containsExactly(List.of("R_a", "R_b", "R_c"), List.of("R_b"));
    }

    @Test
    void a_file_that_was_only_touched_or_moved_compiles_nothing() throws IOException {
        folder.withTable("a", "");
        operations("a");

        Files.setLastModifiedTime(folder.path().resolve("R_a.java"), FileTime.from(Instant.now()));
        operations("a");
        Files.createDirectories(folder.path().resolve("2026"));
        Files.move(folder.path().resolve("R_a.java"), folder.path().resolve("2026/R_a.java"));
        operations("a");

        assertThat(compiled).containsExactly(List.of("R_a"));
    }

    @Test
    void a_changed_helper_compiles_what_mentions_it_directly_or_not() {
        folder.with("a", "", "op.execute(Texts.TEXT);", "")
                .withTable("b", "a")
                .file("Texts.java", "package db.revisions; class Texts { static final String TEXT = Inner.TEXT; }")
                .file("Inner.java", "package db.revisions; class Inner { static final String TEXT = \"select 1\"; }");
        assertThat(operations("a", "b").get(0).toString()).contains("select 1");

        folder.file("Inner.java", "package db.revisions; class Inner { static final String TEXT = \"select 2\"; }");

        assertThat(operations("a", "b").get(0).toString()).contains("select 2");
        assertThat(compiled).containsExactly(List.of("R_a", "R_b"), List.of("R_a"));
    }

    @Test
    void a_helper_and_nested_classes_come_out_of_the_cache_too() {
        folder.with("a", "", "new Object() { void run() { Helper.help(op); } }.run();", "")
                .file("Helper.java", """
                        package db.revisions;

                        final class Helper {
                            static void help(dev.autogen.revision.Operations op) {
                                new Second().help(op);
                            }
                        }

                        final class Second {
                            void help(dev.autogen.revision.Operations op) {
                                Runnable run = () -> op.execute("select 1");
                                run.run();
                            }
                        }
                        """);

        assertThat(operations("a")).hasSize(1);
        assertThat(operations("a")).hasSize(1);
        assertThat(compiled).hasSize(1);
    }

    @Test
    void a_changed_class_path_compiles_anew() throws IOException {
        Path classes = Files.createDirectory(temporary.resolve("classes"));
        Files.writeString(classes.resolve("Limits.class"), "10");
        folder.withTable("a", "");
        source().classPath(List.of(classes)).load(List.of("a"));
        source().classPath(List.of(classes)).load(List.of("a"));
        assertThat(compiled).hasSize(1);

        Files.writeString(classes.resolve("Limits.class"), "100");
        source().classPath(List.of(classes)).load(List.of("a"));

        assertThat(compiled).hasSize(2);
    }

    @Test
    void what_is_cached_needs_no_compiler() {
        folder.withTable("a", "");
        operations("a");

        FolderSource without = source().compiledBy(classPath -> RevisionCompiler.of(Optional.empty(), classPath));

        assertThat(without.load(List.of("a"))).containsOnlyKeys("a");
        folder.withTable("b", "a");
        assertThatThrownBy(() -> without.load(List.of("b")))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("no Java compiler");
    }

    @Test
    void errors_are_those_of_a_compiler_without_cache() {
        folder.file("R_a.java", revision("a", "class Shared {}")).file("R_b.java", revision("b", "class Shared {}"));
        source().load(List.of("a"));
        source().load(List.of("b"));
        assertThat(compiled).hasSize(2);

        assertThatThrownBy(() -> folder.source().load(List.of("a", "b")))
                .isInstanceOf(CompilationFailed.class)
                .satisfies(expected -> assertThatThrownBy(() -> source().load(List.of("a", "b")))
                        .isInstanceOf(CompilationFailed.class)
                        .hasMessage(expected.getMessage()));

        folder.withTable("a", "").with("b", "a", "op.nothing();", "");
        source().load(List.of("a"));
        assertThatThrownBy(() -> folder.source().load(List.of("a", "b")))
                .isInstanceOf(CompilationFailed.class)
                .satisfies(expected -> assertThatThrownBy(() -> source().load(List.of("a", "b")))
                        .isInstanceOf(CompilationFailed.class)
                        .hasMessage(expected.getMessage()));
    }

    @Test
    void headers_are_not_read_again_while_size_and_time_stay() throws IOException {
        folder.withTable("a", "").file("Helper.java", "class Helper {}");
        age(folder.path().resolve("R_a.java"));
        List<RevisionEntry> entries = source().entries();

        replaceInPlace("R_a.java", "make a", "fake a");

        assertThat(source().entries()).isEqualTo(entries);
        Files.setLastModifiedTime(folder.path().resolve("R_a.java"), FileTime.from(Instant.now()));
        assertThat(source().entries()).extracting(RevisionEntry::message).containsExactly("fake a");
    }

    @Test
    void a_file_that_changed_a_moment_ago_is_read_again_whatever_its_time_says() throws IOException {
        folder.withTable("a", "");
        FileTime now = FileTime.from(Instant.now());
        Files.setLastModifiedTime(folder.path().resolve("R_a.java"), now);
        source().entries();

        replaceInPlace("R_a.java", "make a", "fake a");
        Files.setLastModifiedTime(folder.path().resolve("R_a.java"), now);

        assertThat(source().entries()).extracting(RevisionEntry::message).containsExactly("fake a");
    }

    @Test
    void entries_and_errors_are_the_same_with_and_without_cache() throws IOException {
        folder.withTable("a", "").file("R_b.java", """
                        @dev.autogen.revision.Revision.Info(id = "b", message = "\\ud800 \\uD83D\\uDE00", revises = {"a", "x"},
                            branchLabels = "billing", dependsOn = {"c", "d"}, created = "2026-11-23T09:35:43Z")
                        public class R_b {}
                        """).file("Helper.java", "class Helper {}");
        ageAll();
        assertThat(source().entries()).isEqualTo(folder.source().entries());
        assertThat(source().entries()).isEqualTo(folder.source().entries());

        folder.file("R_c.java", "class R_c {}");
        ageAll();
        assertThatThrownBy(() -> source().entries())
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageContaining("R_c.java:1: no @Revision.Info");
        assertThatThrownBy(() -> source().entries())
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageContaining("R_c.java:1: no @Revision.Info");
        Files.delete(folder.path().resolve("R_c.java"));
        Files.delete(folder.path().resolve("R_b.java"));
        assertThat(source().entries()).extracting(RevisionEntry::id).containsExactly("a");
    }

    @Test
    void damage_to_any_file_of_the_cache_does_no_harm() throws IOException {
        folder.withTable("a", "").withTable("b", "a");
        ageAll();
        List<RevisionEntry> entries = source().entries();
        List<Operation> operations = operations("a", "b");
        List<Path> files = files(temporary.resolve("cache")).stream()
                .filter(CacheFile::isFinished)
                .toList();
        assertThat(files).hasSize(3);

        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 7, 8, 15, 16, 20, whole.length / 2, whole.length - 1}) {
                Files.write(file, java.util.Arrays.copyOf(whole, length));
                assertThat(source().entries()).isEqualTo(entries);
                assertThat(operations("a", "b")).isEqualTo(operations);
            }
            for (int position = 0; position < whole.length; position += 1 + whole.length / 20) {
                byte[] damaged = Files.readAllBytes(file);
                damaged[position] ^= 0x40;
                Files.write(file, damaged);
                assertThat(source().entries()).isEqualTo(entries);
                assertThat(operations("a", "b")).isEqualTo(operations);
            }
        }
    }

    @Test
    void one_entry_in_the_place_of_another_is_not_taken() throws IOException {
        folder.withTable("a", "").withTable("b", "a");
        operations("a", "b");
        List<Path> entries = files(temporary.resolve("cache/revisions/classes")).stream()
                .filter(CacheFile::isFinished)
                .toList();
        byte[] first = Files.readAllBytes(entries.get(0));
        Files.write(entries.get(1), first);

        assertThat(operations("a", "b")).hasSize(2);
        assertThat(compiled).hasSize(2);
    }

    @Test
    void a_cache_that_cannot_be_written_is_no_failure() throws IOException {
        folder.withTable("a", "");
        ageAll();
        Files.writeString(temporary.resolve("cache"), "a file where a folder should be");

        assertThat(operations("a")).hasSize(1);
        assertThat(operations("a")).hasSize(1);
        assertThat(compiled).hasSize(2);
    }

    @Test
    void the_cache_stays_out_of_the_repository() throws IOException {
        folder.withTable("a", "");
        ageAll();
        operations("a");

        assertThat(temporary.resolve("cache/revisions/headers/.gitignore")).hasContent("*");
        assertThat(temporary.resolve("cache/revisions/classes/.gitignore")).hasContent("*");
    }

    @Test
    void the_oldest_classes_go_when_there_are_far_too_many() throws IOException {
        folder.withTable("a", "");
        operations("a");
        Path classes = temporary.resolve("cache/revisions/classes");
        for (int number = 0; number < 1_100; number++) {
            Path file = Files.createFile(classes.resolve("old" + number));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(9))));
        }
        Path abandoned = Files.createFile(classes.resolve("123.new"));
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.createFile(classes.resolve("456.new"));

        folder.withTable("b", "a");
        operations("b");

        assertThat(files(classes).stream().filter(CacheFile::isFinished)).hasSize(1_004);
        assertThat(abandoned).doesNotExist();
        assertThat(classes.resolve("456.new")).exists();
        operations("a", "b");
        assertThat(compiled).hasSize(2);
    }

    @Test
    void any_number_of_threads_may_use_one_cache() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            folder.withTable("r" + number, "");
            ids.add("r" + number);
        }
        ageAll();
        Callable<Integer> use = () -> {
            assertThat(source().entries()).hasSize(20);
            return source().load(ids).size();
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> results = threads.invokeAll(Collections.nCopies(12, use));
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(20);
            }
        } finally {
            threads.shutdownNow();
        }
        compiled.clear();
        assertThat(use.call()).isEqualTo(20);
        assertThat(compiled).isEmpty();
    }

    private FolderSource source() {
        return RevisionSource.inFolder(folder.path())
                .cachedIn(temporary.resolve("cache"))
                .compiledBy(classPath -> RecordingCompiler.of(classPath, compiled));
    }

    private List<Operation> operations(String... ids) {
        Map<String, Revision> revisions = source().load(List.of(ids));
        List<Operation> operations = new ArrayList<>();
        for (String id : ids) {
            revisions.get(id).upgrade(new Operations(operations::add));
        }
        return operations;
    }

    private static String revision(String id, String besides) {
        return """
                import dev.autogen.revision.*;

                @Revision.Info(id = "%1$s") public class R_%1$s implements Revision {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                %2$s
                """.formatted(id, besides);
    }

    /** Keeps the file, its size and its time. */
    private void replaceInPlace(String name, String text, String replacement) throws IOException {
        Path file = folder.path().resolve(name);
        FileTime time = Files.getLastModifiedTime(file);
        String content = Files.readString(file).replace(text, replacement);
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.writeBytes(content);
        }
        Files.setLastModifiedTime(file, time);
    }

    private void ageAll() throws IOException {
        for (Path file : files(folder.path())) {
            age(file);
        }
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
