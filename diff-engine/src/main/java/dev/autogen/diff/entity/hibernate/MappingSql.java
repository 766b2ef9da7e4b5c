package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.MappingStatement;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.UserDefinedType;
import org.hibernate.tool.schema.spi.Exporter;

/**
 * The SQL among the auxiliary database objects of a mapping ({@code <database-object>}, or those that a type adds, as
 * {@code PostgreSQLEnumJdbcType} does for a native enum). What a schema has a place for goes there, so that it is compared;
 * the rest is kept as statements.
 *
 * <p>The two implicit casts of a native enum are left out: Hibernate itself binds values without them, and an implicit cast
 * changes which operators PostgreSQL picks.
 */
final class MappingSql {

    private final Reading reading;
    private final TableSql tableSql;
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<MappingStatement> statements = new ArrayList<>();

    /**
     * Has nothing read yet.
     *
     * @param tableSql takes what belongs to a table of the entities
     */
    MappingSql(Reading reading, TableSql tableSql) {
        this.reading = reading;
        this.tableSql = tableSql;
    }

    /** Reads all of them. */
    void read() {
        Database database = reading.model().metadata().getDatabase();
        SqlStringGenerationContext context = reading.model().sqlContext();
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(database.getDialect())) {
                read(object, context);
            }
        }
    }

    private void read(AuxiliaryDatabaseObject object, SqlStringGenerationContext context) {
        List<String> rest = Arrays.stream(object.sqlCreateStrings(context))
                .flatMap(sql -> SqlCursor.statements(sql).stream())
                .filter(sql -> !isTaken(sql))
                .toList();
        boolean isEnum = rest.stream().allMatch(sql -> SqlCursor.over(sql).isAt("create", "cast"))
                && Arrays.stream(object.sqlCreateStrings(context))
                        .anyMatch(sql -> enumType(sql).isPresent());
        if (!rest.isEmpty() && !isEnum) {
            add(rest, List.of(object.sqlDropStrings(context)), object.beforeTablesOnCreation());
        }
    }

    /** Keeps the composite type of a {@code @Struct}. */
    void add(UserDefinedType type) {
        Exporter<UserDefinedType> exporter = reading.model().dialect().getUserDefinedTypeExporter();
        List<String> create = List.of(exporter.getSqlCreateStrings(
                type, reading.model().metadata(), reading.model().sqlContext()));
        if (!create.isEmpty()) {
            add(
                    create,
                    List.of(exporter.getSqlDropStrings(
                            type, reading.model().metadata(), reading.model().sqlContext())),
                    true);
        }
    }

    void add(View view) {
        views.add(view);
    }

    private void add(List<String> create, List<String> drop, boolean beforeTables) {
        ObjectName object = ObjectName.of(create.get(0), reading.names());
        MappingStatement statement =
                new MappingStatement(object.kind(), object.name(), object.table(), create, drop, beforeTables);
        if (!statements.contains(statement)) {
            statements.add(statement);
        }
    }

    private boolean isTaken(String sql) {
        enumType(sql).ifPresent(enumTypes::add);
        Optional<Sequence> sequence = sequence(sql);
        sequence.ifPresent(sequences::add);
        Optional<View> view = view(sql);
        view.ifPresent(views::add);
        Optional<Extension> extension = extension(sql);
        extension.ifPresent(extensions::add);
        return enumType(sql).isPresent()
                || sequence.isPresent()
                || view.isPresent()
                || extension.isPresent()
                || tableSql.isTaken(sql);
    }

    private Optional<EnumType> enumType(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        if (!cursor.take("create", "type")) {
            return Optional.empty();
        }
        String name = cursor.takeName();
        if (!cursor.take("as", "enum")) {
            return Optional.empty();
        }
        return cursor.takeGroup()
                .map(labels -> new EnumType(
                        reading.names().qualified(name),
                        SqlCursor.split(labels).stream().map(MappingSql::label).toList()));
    }

    private static String label(String literal) {
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }

    private Optional<Sequence> sequence(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        if (!cursor.take("create", "sequence")) {
            return Optional.empty();
        }
        cursor.take("if", "not", "exists");
        Sequence sequence = new Sequence(reading.names().qualified(cursor.takeName()));
        Sequence optioned = sequence.withOptions(SequenceClauses.apply(SequenceOptions.DEFAULT, cursor));
        return cursor.atEnd() ? Optional.of(optioned) : Optional.empty();
    }

    private Optional<View> view(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        cursor.take("create");
        cursor.take("or", "replace");
        if (!cursor.take("view")) {
            return Optional.empty();
        }
        String name = cursor.takeName();
        Optional<String> columns = cursor.takeGroup();
        if (!cursor.take("as")) {
            return Optional.empty();
        }
        View view = new View(reading.names().qualified(name), cursor.rest());
        return Optional.of(columns.map(list -> view.columns(
                        SqlCursor.split(list).stream().map(StoredNames::stored).toArray(String[]::new)))
                .orElse(view));
    }

    private static Optional<Extension> extension(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        if (!cursor.take("create", "extension")) {
            return Optional.empty();
        }
        cursor.take("if", "not", "exists");
        Extension extension = new Extension(StoredNames.stored(cursor.next()));
        cursor.take("with");
        if (cursor.take("schema")) {
            extension = extension.schema(StoredNames.stored(cursor.next()));
        }
        return cursor.atEnd() ? Optional.of(extension) : Optional.empty();
    }

    List<EnumType> enumTypes() {
        return enumTypes;
    }

    List<Sequence> sequences() {
        return sequences;
    }

    List<View> views() {
        return views;
    }

    List<Extension> extensions() {
        return extensions;
    }

    List<MappingStatement> statements() {
        return statements;
    }
}
