package dev.autogen.diff.entity.hibernate;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.entity.Provenance;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.UserDefinedType;

/** Hibernate's whole relational model as a schema; the rule is {@code SchemaCreatorImpl.createFromMetadata}. */
final class SchemaMapper {

    private final Reading reading;
    private final TableMapper tableMapper;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();

    SchemaMapper(HibernateModel model, EntitySettings settings, Notes notes) {
        StoredNames names = new StoredNames(
                Optional.ofNullable(model.sqlContext().getDefaultSchema()), settings.defaultNamespace());
        this.reading = new Reading(model, names, notes);
        this.tableMapper = new TableMapper(reading, settings.spatialIndexes());
    }

    EntitySchema map() {
        EnumMapper enums = new EnumMapper(reading);
        for (Namespace namespace : reading.model().metadata().getDatabase().getNamespaces()) {
            namespace.getSequences().forEach(sequence -> sequences.add(sequence(sequence)));
            namespace.getTables().forEach(this::add);
            namespace.getUserDefinedTypes().forEach(this::noteType);
        }
        sequences.sort(Comparator.comparing(Sequence::name));
        Schema schema = new Schema(namespaces(), enums.enumTypes(), sequences, List.copyOf(tables.values()));
        Provenance provenance = new ProvenanceMapper(reading.model().metadata(), reading.names()).map();
        return new EntitySchema(schema, reading.notes().all(), provenance, org.hibernate.Version.getVersionString());
    }

    private void add(org.hibernate.mapping.Table source) {
        if (!source.isPhysicalTable()) {
            return;
        }
        QualifiedName name = reading.names().qualified(source.getSchemaIdentifier(), source.getNameIdentifier());
        if (source.isView()) {
            reading.noteUnknown("the mapping", "create view " + name + " as " + source.getViewQuery());
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
    }

    private void noteType(UserDefinedType type) {
        HibernateModel model = reading.model();
        for (String sql : model.dialect()
                .getUserDefinedTypeExporter()
                .getSqlCreateStrings(type, model.metadata(), model.sqlContext())) {
            reading.noteUnknown("the mapping", sql);
        }
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
