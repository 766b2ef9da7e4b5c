package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.project.Application;
import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** {@code autogen entities}. */
@Command(
        name = "entities",
        description = "List the entities that are found, their tables, and where their classes are.",
        footer = {
            "",
            "The first line says what the project was recognised by, and whose Hibernate read",
            "it. A table of a collection stands beside those of the entity that owns it.",
            "Needs no database. May run Maven or Gradle for the class path."
        })
public final class EntitiesCommand extends ProjectCommand {

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        Application application = configuration.application(root()::progress);
        EntitySchema found = new EntityReader(Comparison.entities(configuration, application)).read();
        found.notes().forEach(root()::warn);
        List<String> title = new ArrayList<>(application.recognised());
        title.add("Hibernate " + found.hibernate());
        print(String.join(", ", title));
        tables(found)
                .forEach((entity, tables) -> print("  " + entity + ": " + String.join(", ", tables)
                        + application
                                .origin(entity)
                                .map(origin -> ", from " + session().shown(origin))
                                .orElse("")));
        return 0;
    }

    private static Map<String, List<String>> tables(EntitySchema found) {
        Map<String, List<String>> tables = new TreeMap<>();
        found.provenance()
                .tables()
                .forEach((table, entities) ->
                        entities.forEach(entity -> tables.computeIfAbsent(entity, name -> new ArrayList<>())
                                .add(table.toString())));
        return tables;
    }
}
