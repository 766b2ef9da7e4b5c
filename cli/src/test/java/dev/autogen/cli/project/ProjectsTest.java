package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.Autogen;
import dev.autogen.cli.session.Session;
import dev.autogen.fixtures.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects as people have them, each with an {@code autogen.properties} that holds a URL and nothing else. */
final class ProjectsTest {

    private static final Path PROJECTS = Path.of("..", "test-fixtures", "projects");

    @TempDir
    private Path temporary;

    private Path folder;
    private TestDatabase database;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void spring_boot_is_read_as_it_creates_its_schema_itself() throws IOException, InterruptedException {
        open("spring-boot");
        assertThat(run("entities"))
                .startsWith("Asking the Maven project shop for its classes ...")
                .contains("Maven project shop, Spring Boot 3.5.0, Hibernate 6.6.15.Final")
                .contains("com.acme.shop.order.PurchaseOrder: purchase_order, purchase_order_order_lines, from"
                        + " target/classes");

        startSpringBoot();

        assertThat(run("check")).contains("No new upgrade operations detected.");
    }

    @Test
    void spring_boot_goes_the_whole_way() throws IOException {
        open("spring-boot");

        assertThat(run("revision", "-m", "create the shop")).contains("Detected added table purchase_order");
        run("upgrade", "head");

        assertThat(run("check")).contains("No new upgrade operations detected.");
    }

    @Test
    void quarkus_is_read_with_its_naming_and_its_base_entity() throws IOException {
        open("quarkus");

        assertThat(run("entities"))
                .contains("Maven project fleet, Quarkus 3.15.3.1, Hibernate 6.6.3.Final")
                .contains("com.acme.fleet.Truck: truck, from target/classes");
        run("revision", "-m", "create the fleet");
        run("upgrade", "head");
        assertThat(database.queryText("select string_agg(column_name::text, ',' order by column_name::text)"
                        + " from information_schema.columns where table_name = 'truck'"))
                .isEqualTo("first_registration,id,license_plate");
        assertThat(run("check")).contains("No new upgrade operations detected.");
    }

    @Test
    void a_persistence_unit_has_what_it_lists_and_what_is_mapped_by_files() throws IOException {
        open("jakarta-ee");

        assertThat(run("entities"))
                .contains("Maven project library, persistence unit library, Hibernate 7.4.13.Final")
                .contains("com.acme.library.Loan: library.book_loan, from target/classes")
                .doesNotContain("Draft");
        run("revision", "-m", "create the library");
        run("upgrade", "head");
        assertThat(run("check")).contains("No new upgrade operations detected.");
    }

    @Test
    void envers_brings_its_tables_by_its_own_settings() throws IOException {
        open("envers");

        assertThat(run("entities"))
                .contains("Maven project ledger, hibernate.cfg.xml, Hibernate 7.1.10.Final")
                .contains("account_history")
                .contains("org.hibernate.envers.DefaultRevisionEntity: revinfo");
        run("revision", "-m", "create the ledger");
        run("upgrade", "head");
        assertThat(run("check")).contains("No new upgrade operations detected.");
    }

    @Test
    void a_url_is_enough_and_the_first_revision_makes_its_folder() throws IOException {
        copy("jakarta-ee");
        Files.writeString(folder.resolve("autogen.properties"), "url = " + database.url() + "\n");

        assertThat(run("history")).isEmpty();
        assertThat(start("check")).isEqualTo(1);
        assertThat(folder.resolve("db")).doesNotExist();
        assertThat(run("revision", "-m", "create")).contains("Generating db/versions/R_");
        run("upgrade", "head");
        assertThat(run("check")).contains("No new upgrade operations detected.");
    }

    @Test
    void an_edited_entity_is_compiled_and_a_changed_build_is_asked_again() throws IOException {
        open("jakarta-ee");
        run("entities");
        assertThat(run("entities")).doesNotContain("Asking").doesNotContain("Compiling");

        edit("src/main/java/com/acme/library/Author.java", "private String name;", "private String name, origin;");
        assertThat(run("revision", "-m", "create")).contains("Compiling the Maven project library ...");
        assertThat(database.queryText("select count(*)::text from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
        assertThat(Files.readString(revision())).contains("column(\"origin\", varchar(255))");

        edit("pom.xml", "<version>1.0.0</version>", "<version>1.0.1</version>");
        assertThat(run("entities")).startsWith("Asking the Maven project library for its classes ...");
    }

    @Test
    void what_does_not_compile_is_told_in_the_compilers_words() throws IOException {
        open("jakarta-ee");
        edit("src/main/java/com/acme/library/Author.java", "private String name;", "private Strink name;");

        assertThat(fail("entities"))
                .startsWith("build failed: ")
                .contains("Author.java:[12,13] cannot find symbol")
                .contains("\n  fix: mend that, or run it by hand: mvn ");
    }

    @Test
    void init_prints_what_it_recognised_and_writes_nothing_that_is_known() throws IOException {
        open("quarkus");
        Files.delete(folder.resolve("autogen.properties"));

        assertThat(run("init", "migrations"))
                .contains("Recognised Maven project fleet, Quarkus 3.15.3.1, database"
                        + " jdbc:postgresql://db.example.org/fleet")
                .contains("Next: autogen entities, which lists what is found");
        assertThat(Files.readAllLines(folder.resolve("autogen.properties")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .containsExactly(
                        "revisions.folder = migrations/versions",
                        "revisions.template = migrations/revision.java.ftl",
                        "revisions.package = db.revisions");
    }

    private void open(String project) throws IOException {
        copy(project);
        run("init", "db");
        Files.delete(folder.resolve(".autogen/classpath"));
        Files.writeString(folder.resolve("autogen.properties"), "url = " + database.url() + "\n");
    }

    private void copy(String project) throws IOException {
        folder = temporary.resolve(project);
        Path source = PROJECTS.resolve(project);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> !path.toString().contains("target"))::iterator) {
                Path copy = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private Path revision() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("db"))) {
            return files.filter(file -> file.toString().endsWith("_create.java"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String run(String... arguments) {
        int exitCode = start(arguments);
        assertThat(exitCode).as("%s%n%s", out, err).isZero();
        return out.toString();
    }

    private String fail(String... arguments) {
        assertThat(start(arguments)).isEqualTo(1);
        return err.toString();
    }

    private int start(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Map<String, String> environment =
                new HashMap<>(Map.of("AUTOGEN_USER", database.user(), "AUTOGEN_PASSWORD", database.password()));
        return Autogen.run(
                new Session(new PrintWriter(out, true), new PrintWriter(err, true), folder, environment), arguments);
    }

    /** Starts the application itself, which has Hibernate create the schema and ends, having no web server. */
    private void startSpringBoot() throws IOException, InterruptedException {
        String classPath = Files.readAllLines(folder.resolve(".autogen/classpath")).stream()
                .filter(line -> line.contains(" "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining(File.pathSeparator));
        Path log = temporary.resolve("spring.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "com.acme.shop.ShopApplication",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.jpa.hibernate.ddl-auto=create")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
