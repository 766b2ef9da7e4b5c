package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.project.Application;
import dev.autogen.cli.review.PageFile;
import dev.autogen.codegen.diagram.Diagram;
import dev.autogen.codegen.review.DiagramPage;
import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen diagram}. */
@Command(
        name = "diagram",
        description = "Draw the tables of the database, or of the entities, with the foreign keys between them.",
        footer = {"", "Partitions and the tables of other tools, of Flyway for example, are left out."})
public final class DiagramCommand extends ProjectCommand {

    /** The schema of names without one, where no database says which that is. */
    private static final String STANDARD_NAMESPACE = "public";

    @Option(names = "--entities", description = "Draw what the entities want; needs no database.")
    private boolean entities;

    @Option(
            names = "--tables",
            paramLabel = "PATTERN",
            split = ",",
            description = "Only tables that match one of these, such as order* or billing.*; may be repeated.")
    private List<String> patterns = List.of();

    @Option(names = "--keys", description = "Show the columns of keys only, where there are many tables.")
    private boolean keys;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page that needs no network and no script, for light and dark.")
    private @Nullable Path html;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the picture alone.")
    private @Nullable Path svg;

    @Option(
            names = "--markdown",
            description = "Print Markdown with a Mermaid diagram; what happens without --html and --svg, too.")
    private boolean markdown;

    @Override
    public Integer call() {
        TableFilter filter = new TableFilter(patterns, List.of());
        Configuration configuration = root().configuration();
        Schema schema = entities ? wanted(configuration) : live(configuration);
        Diagram diagram = Diagram.of(
                schema,
                name -> filter.matches(name, STANDARD_NAMESPACE),
                keys ? Diagram.Detail.KEYS : Diagram.Detail.COLUMNS);
        DiagramPage page = new DiagramPage(entities ? "Tables of the entities" : "Tables of the database", diagram);
        write(svg, diagram.svg());
        write(html, page.html());
        if (markdown || html == null && svg == null) {
            session().out().print(page.markdown());
            session().out().flush();
        }
        return 0;
    }

    private void write(@Nullable Path name, String text) {
        if (name != null) {
            Path file = session().directory().resolve(name);
            PageFile.write(file, text);
            root().progress("Writing " + session().shown(file) + " ... done");
        }
    }

    private Schema live(Configuration configuration) {
        try (Database database = open(configuration)) {
            return ComparedPart.of(
                    LiveSchema.read(configuration, database, List.of(), configuration.tables()), Schema.EMPTY);
        }
    }

    private Schema wanted(Configuration configuration) {
        Application application = configuration.application(root()::progress);
        EntitySchema found = new EntityReader(Comparison.entities(configuration, application)).read();
        found.notes().forEach(root()::warn);
        return found.schema();
    }
}
