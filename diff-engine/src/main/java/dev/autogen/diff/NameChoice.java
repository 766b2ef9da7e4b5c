package dev.autogen.diff;

import dev.autogen.diff.compare.ChosenPart;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.environment.Environment;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is compared by its name: the patterns of the settings, and what the project's Environment.java says. */
final class NameChoice {

    private final TableFilter filter;
    private final Environment environment;
    private final String namespace;

    /** Asked once for each name. */
    private final Map<DatabaseObject, Boolean> answers = new HashMap<>();

    /**
     * @param namespace the schema of a name that has none
     */
    NameChoice(TableFilter filter, Environment environment, String namespace) {
        this.filter = filter;
        this.environment = environment;
        this.namespace = namespace;
    }

    /** Returns what the reader asks; nothing where nobody would answer. */
    Optional<Predicate<DatabaseObject>> forReader() {
        return environment == Environment.NONE ? Optional.empty() : Optional.of(this::isIncluded);
    }

    List<String> namespaces(Collection<String> names) {
        return names.stream().filter(this::isIncluded).toList();
    }

    private boolean isIncluded(String schema) {
        return answers.computeIfAbsent(
                new DatabaseObject(ObjectKind.SCHEMA, QualifiedName.of(schema)), environment::includesName);
    }

    private boolean isIncluded(DatabaseObject object) {
        return isIncluded(object.name().schema().orElse(namespace))
                && answers.computeIfAbsent(object, environment::includesName);
    }

    private boolean isChosen(DatabaseObject object) {
        return (object.kind() == ObjectKind.TYPE || filter.matches(object.name(), namespace)) && isIncluded(object);
    }

    /** Returns the part of a schema that is compared. */
    Schema chosen(Schema schema, Schema other) {
        objects(schema).forEach(this::isIncluded);
        boolean isAll = filter.isAll() && !answers.containsValue(false);
        return isAll ? schema : withNamespaces(ChosenPart.of(schema, other, this::isChosen));
    }

    private Schema withNamespaces(Schema schema) {
        return new Schema(
                namespaces(schema.namespaces()),
                schema.enumTypes(),
                schema.sequences(),
                schema.tables(),
                schema.others(),
                schema.facts());
    }

    private static Stream<DatabaseObject> objects(Schema schema) {
        return Stream.of(
                        objects(ObjectKind.TABLE, schema.tables().stream().map(Table::name)),
                        objects(ObjectKind.SEQUENCE, schema.sequences().stream().map(Sequence::name)),
                        objects(ObjectKind.TYPE, schema.enumTypes().stream().map(EnumType::name)))
                .flatMap(stream -> stream);
    }

    private static Stream<DatabaseObject> objects(ObjectKind kind, Stream<QualifiedName> names) {
        return names.map(name -> new DatabaseObject(kind, name));
    }
}
