package dev.autogen.diff.entity.hibernate;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.EntityHints;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.entity.OrdinalColumn;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;

/** Hibernate's whole relational model as a schema; the rule is {@code SchemaCreatorImpl.createFromMetadata}. */
final class SchemaMapper {

    private final Reading reading;
    private final TableMapper tableMapper;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final InitialRowMapper initialRows;
    private final MappingSql mappingSql;
    private final List<OrdinalColumn> ordinals = new ArrayList<>();

    SchemaMapper(HibernateModel model, EntitySettings settings, Notes notes) {
        StoredNames names = new StoredNames(
                Optional.ofNullable(model.sqlContext().getDefaultSchema()), settings.defaultNamespace());
        this.reading = new Reading(model, names, notes);
        this.tableMapper = new TableMapper(reading, settings.spatialIndexes());
        this.initialRows = new InitialRowMapper(reading);
        this.mappingSql = new MappingSql(reading, new TableSql(names, tables));
    }

    EntitySchema map(List<String> skipped) {
        new SharedColumns(reading).check();
        new LongNames(reading).note();
        for (Namespace namespace : reading.model().metadata().getDatabase().getNamespaces()) {
            namespace.getSequences().forEach(sequence -> sequences.add(sequence(sequence)));
            namespace.getTables().forEach(this::add);
            namespace.getDependencyOrderedUserDefinedTypes().forEach(mappingSql::add);
        }
        mappingSql.read();
        sequences.addAll(mappingSql.sequences());
        Schema schema = schema();
        return new EntitySchema(
                schema,
                initialRows.rows(),
                mappingSql.statements(),
                skipped,
                reading.notes().all(),
                new ProvenanceMapper(reading.model().metadata(), reading.names()).map(schema),
                EntityHints.NONE,
                ordinals,
                org.hibernate.Version.getVersionString());
    }

    private Schema schema() {
        Set<QualifiedName> views = mappingSql.views().stream().map(View::name).collect(Collectors.toSet());
        return new Schema(
                        namespaces(),
                        sorted(mappingSql.enumTypes(), EnumType::name),
                        sorted(sequences, Sequence::name),
                        tables.values().stream()
                                .map(table -> withoutKeysTo(views, table))
                                .toList())
                .withOthers(new OtherObjects(
                        sorted(mappingSql.extensions(), Extension::name),
                        List.of(),
                        List.of(),
                        sorted(mappingSql.views(), View::name),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static <T, K extends Comparable<K>> List<T> sorted(List<T> objects, Function<T, K> key) {
        return objects.stream().distinct().sorted(Comparator.comparing(key)).toList();
    }

    /** Hibernate writes a foreign key to the entity of a view, and PostgreSQL refuses it. */
    private static Table withoutKeysTo(Set<QualifiedName> views, Table table) {
        return table.withConstraints(table.constraints().stream()
                .filter(constraint ->
                        !(constraint instanceof Constraint.ForeignKey key) || !views.contains(key.referencedTable()))
                .toList());
    }

    private void add(org.hibernate.mapping.Table source) {
        if (!source.isPhysicalTable()) {
            return;
        }
        QualifiedName name = reading.names().qualified(source.getSchemaIdentifier(), source.getNameIdentifier());
        if (source.isView()) {
            mappingSql.add(new View(name, source.getViewQuery().strip().replaceFirst(";\\s*$", "")));
            return;
        }
        TableMapper.Mapped mapped = tableMapper.map(source, name);
        if (tables.put(name, mapped.table()) != null) {
            throw new AutogenException(
                    "mapping refused: two tables have the name " + name
                            + " in PostgreSQL, which folds names to lower case and cuts them to 63 bytes",
                    "rename one of them");
        }
        sequences.addAll(mapped.sequences());
        initialRows.add(source, mapped.table());
        ordinals.addAll(OrdinalMapper.columns(source, name));
    }

    private Sequence sequence(org.hibernate.boot.model.relational.Sequence source) {
        QualifiedName name = reading.names()
                .qualified(source.getName().getSchemaName(), source.getName().getObjectName());
        SequenceOptions options =
                SequenceOptions.DEFAULT.withStart(source.getInitialValue()).withIncrement(source.getIncrementSize());
        // SequenceSupport.startingValue: the start must lie within the bounds.
        if (source.getIncrementSize() > 0 && source.getInitialValue() <= 0) {
            options = options.withMinimum(source.getInitialValue());
        }
        if (source.getIncrementSize() < 0 && source.getInitialValue() >= 0) {
            options = options.withMaximum(source.getInitialValue());
        }
        SqlCursor cursor = SqlCursor.over(ReleaseBridge.options(source).orElse(""));
        Sequence sequence = new Sequence(name).withOptions(SequenceClauses.apply(options, cursor));
        reading.noteUnknown("the sequence " + name, cursor.rest());
        return sequence;
    }

    private List<String> namespaces() {
        return Stream.concat(tables.keySet().stream(), sequences.stream().map(Sequence::name))
                .flatMap(name -> name.schema().stream())
                .sorted()
                .distinct()
                .toList();
    }
}
