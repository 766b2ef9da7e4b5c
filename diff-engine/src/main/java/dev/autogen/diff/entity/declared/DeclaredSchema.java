package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.environment.Environment;
import org.jboss.jandex.IndexView;

/** What the entities want, with all that annotations and an environment declare beside the mapping. */
public final class DeclaredSchema {

    private DeclaredSchema() {}

    /**
     * Reads what is declared, and returns the schema with it.
     *
     * @param index the classes of the mapping
     * @param defaultNamespace the PostgreSQL schema whose names come out unqualified
     * @throws AutogenException where something cannot be as it is declared; the message names the place
     */
    public static EntitySchema of(
            EntitySchema mapped, IndexView index, Environment environment, String defaultNamespace) {
        WrittenNames names = new WrittenNames(defaultNamespace);
        Collected collected = new Collected(names);
        MappedClasses classes = new MappedClasses(index, mapped.provenance());
        new AnnotationReader(classes, new Targets(classes, mapped.schema()), names, collected).read();
        ask(environment, collected);
        return new Merge(mapped, collected).merged();
    }

    private static void ask(Environment environment, Collected collected) {
        // Its class may be a proxy's, whose name tells nobody anything.
        String place = Environment.class.getSimpleName();
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
}
