package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.mapping.CheckConstraint;

/** Hibernate's columns as ours; the rule is {@code org.hibernate.tool.schema.internal.ColumnDefinitions}. */
final class ColumnMapper {

    /** Not types, but an integer with a default and a sequence (PostgreSQL manual, 8.1.4). */
    private static final Map<String, TypeName> SERIAL = Map.of(
            "smallserial", TypeName.SMALLINT,
            "serial2", TypeName.SMALLINT,
            "serial", TypeName.INTEGER,
            "serial4", TypeName.INTEGER,
            "bigserial", TypeName.BIGINT,
            "serial8", TypeName.BIGINT);

    private final Reading reading;

    ColumnMapper(Reading reading) {
        this.reading = reading;
    }

    MappedColumn map(QualifiedName table, org.hibernate.mapping.Column source) {
        String name = storedName(source);
        ColumnClauses clauses = ColumnClauses.parse(name, definition(source), reading.names());
        reading.noteUnknown("column " + table + "." + name, clauses.unknown());
        List<Constraint> constraints = new ArrayList<>(clauses.constraints());
        unnamedCheck(source).ifPresent(constraints::add);
        constraints.addAll(namedChecks(source));
        Optional<TypeName> serial =
                Optional.ofNullable(SERIAL.get(clauses.type().toLowerCase(Locale.ROOT)));
        SqlType type = serial.map(SqlType::of).orElseGet(() -> type(clauses.type()));
        Column column = column(new Column(name, type), source, clauses);
        if (serial.isEmpty() || column.identity().isPresent()) {
            return new MappedColumn(column, constraints, Optional.empty());
        }
        Sequence sequence = serialSequence(table, name).as(type).ownedBy(table, name);
        Column numbered = column.notNull().defaultSql(nextValue(sequence.name()));
        return new MappedColumn(numbered, constraints, Optional.of(sequence));
    }

    static String storedName(org.hibernate.mapping.Column source) {
        return source.isQuoted() ? Names.truncated(source.getName()) : StoredNames.stored(source.getName());
    }

    private String definition(org.hibernate.mapping.Column source) {
        String type = source.getSqlType(reading.model().metadata());
        return ReleaseBridge.options(source)
                .map(options -> type + " " + options)
                .orElse(type);
    }

    private Column column(Column typed, org.hibernate.mapping.Column source, ColumnClauses clauses) {
        Column column = typed.withNotNull(!source.isNullable() || clauses.isNotNull())
                .withComment(Optional.ofNullable(source.getComment()).map(ColumnMapper::comment));
        Optional<Identity> identity = clauses.identity();
        if (source.isIdentity() && identity.isEmpty()) {
            identity = Optional.of(new Identity(false, SequenceOptions.DEFAULT));
        }
        // With an identity Hibernate writes nothing but the type, and PostgreSQL makes the column not null.
        if (identity.isPresent()) {
            return column.notNull().withIdentity(identity);
        }
        Optional<QualifiedName> collation = Optional.ofNullable(source.getCollation())
                .map(QualifiedName::of)
                .or(() -> clauses.collation().map(reading.names()::qualified));
        Optional<String> generated =
                Optional.ofNullable(source.getGeneratedAs()).or(clauses::generated);
        if (generated.isPresent()) {
            // PostgreSQLDialect.supportsNotNullAfterGeneratedAs says no.
            boolean isNotNull = source.getGeneratedAs() == null ? column.isNotNull() : clauses.isNotNull();
            return column.withCollation(collation)
                    .generatedStored(generated.get())
                    .withNotNull(isNotNull);
        }
        return column.withCollation(collation)
                .withDefaultSql(Optional.ofNullable(source.getDefaultValue()).or(clauses::defaultSql));
    }

    /** Returns the type, the names in it as PostgreSQL stores them. */
    private static SqlType type(String text) {
        SqlType type = SqlType.parse(text);
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(type(array.element().sql()));
        }
        return type instanceof SqlType.Raw raw ? new SqlType.Raw(foldedOutsideQuotes(raw.sql())) : type;
    }

    private static String foldedOutsideQuotes(String sql) {
        StringBuilder text = new StringBuilder();
        String[] parts = sql.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1;
            text.append(i == 0 ? "" : "\"").append(quoted ? parts[i] : StoredName.folded(parts[i]));
        }
        return text.toString();
    }

    /** Hibernate puts a comment between quotes as it is, so the mapping must double those inside. */
    static String comment(String text) {
        return text.replace("''", "'");
    }

    /** All unnamed checks of a column are one, joined by {@code and}. */
    private static Optional<Constraint> unnamedCheck(org.hibernate.mapping.Column source) {
        List<String> conditions = source.getCheckConstraints().stream()
                .filter(CheckConstraint::isAnonymous)
                .map(CheckConstraint::getConstraint)
                .toList();
        return switch (conditions.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new Constraint.Check(Optional.empty(), SqlCursor.withoutParentheses(conditions.get(0))));
            default ->
                Optional.of(new Constraint.Check(Optional.empty(), "(" + String.join(") and (", conditions) + ")"));
        };
    }

    private static List<Constraint> namedChecks(org.hibernate.mapping.Column source) {
        return source.getCheckConstraints().stream()
                .filter(CheckConstraint::isNamed)
                .map(ColumnMapper::check)
                .toList();
    }

    static Constraint check(CheckConstraint source) {
        Constraint.Check check = new Constraint.Check(
                Optional.ofNullable(source.getName())
                        .filter(name -> !name.isBlank())
                        .map(StoredNames::stored),
                SqlCursor.withoutParentheses(source.getConstraint()));
        return KeyClauses.applyInNewTable(
                check, SqlCursor.over(ReleaseBridge.options(source).orElse("")));
    }

    private static Sequence serialSequence(QualifiedName table, String column) {
        return new Sequence(new QualifiedName(table.schema(), Names.invented(table.name(), List.of(column), "seq")));
    }

    /** Written as PostgreSQL's {@code pg_get_expr} shows it. */
    private static String nextValue(QualifiedName sequence) {
        String name = sequence.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(sequence.name());
        return "nextval('" + name.replace("'", "''") + "'::regclass)";
    }

    private static String quoted(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
