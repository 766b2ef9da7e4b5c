package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.EntityHints;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.RenameHint;
import dev.autogen.environment.Environment;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.IndexView;

/** What the entities want, with all that annotations and an environment declare beside the mapping. */
public final class DeclaredSchema {

    private final EntitySchema mapped;
    private final Collected collected = new Collected();
    private final RelationNames names;
    private final MergedTables tables;

    private DeclaredSchema(EntitySchema mapped) {
        this.mapped = mapped;
        this.names = RelationNames.of(mapped.schema());
        this.tables = new MergedTables(mapped.schema());
    }

    /**
     * Reads what is declared, and returns the schema with it.
     *
     * @param index the classes of the mapping
     * @throws AutogenException where something cannot be as it is declared; the message names the place
     */
    public static EntitySchema of(EntitySchema mapped, IndexView index, Environment environment) {
        DeclaredSchema declared = new DeclaredSchema(mapped);
        MappedClasses classes = new MappedClasses(index, mapped.provenance());
        new AnnotationReader(classes, new Targets(classes, mapped.schema()), declared.collected).read();
        declared.ask(environment);
        return declared.merged();
    }

    private void ask(Environment environment) {
        String place = environment.getClass().getName();
        try {
            environment.declare(collected.at(place));
        } catch (AutogenException problem) {
            throw problem;
        } catch (RuntimeException problem) {
            throw new AutogenException(
                    "the environment failed: declare of " + place + ": " + problem,
                    "correct it, then run the command again",
                    problem);
        }
    }

    private EntitySchema merged() {
        for (Declared<OnTable<Index>> index : collected.indexes()) {
            Places.at(index.place(), () -> {
                names.take(index.value().table(), index.value().value(), index.place());
                tables.add(index.value().table(), index.value().value());
            });
        }
        Schema schema = mapped.schema().withTables(tables.all());
        return mapped.with(schema, new EntityHints(renames(), Set.of()));
    }

    private List<RenameHint> renames() {
        collected
                .renames()
                .forEach(hint -> Places.at(hint.place(), () -> {
                    TableColumns columns =
                            new TableColumns(tables.required(hint.value().table()), List.of());
                    hint.value().column().ifPresent(columns::require);
                }));
        return collected.renames().stream().map(Declared::value).distinct().toList();
    }
}
