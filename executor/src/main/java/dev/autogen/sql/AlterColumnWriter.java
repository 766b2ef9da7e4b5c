package dev.autogen.sql;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Compression;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statements of one altered column, in the order that works: an old default goes before the type changes, because
 * PostgreSQL would have to cast it, and a new one comes after; a column must be not null before it can be an identity; a new
 * type brings its own storage and collation.
 */
final class AlterColumnWriter implements ColumnChange.Visitor<Void> {

    /** The phases in which parts of changes run. */
    private enum Phase {
        DROP_EXPRESSION,
        DROP_DEFAULT,
        DROP_IDENTITY,
        TYPE,
        SET_EXPRESSION,
        NULLABILITY,
        SET_DEFAULT,
        SET_IDENTITY,
        STORAGE,
        COMPRESSION,
        COMMENT
    }

    private final AlterColumn operation;
    private final Map<Phase, List<SqlStatement>> statements = new TreeMap<>();

    private AlterColumnWriter(AlterColumn operation) {
        this.operation = operation;
    }

    static List<SqlStatement> statements(AlterColumn operation) {
        AlterColumnWriter writer = new AlterColumnWriter(operation);
        operation.changes().forEach(change -> change.accept(writer));
        return writer.statements.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Void type(ColumnChange.Type change) {
        Optional<ColumnChange.Collation> collation = operation.changes().stream()
                .filter(ColumnChange.Collation.class::isInstance)
                .map(ColumnChange.Collation.class::cast)
                .findFirst();
        return type(change.to(), collation.flatMap(ColumnChange.Collation::to), change.using());
    }

    /** Stands in the statement of a type that changes too. */
    @Override
    public Void collation(ColumnChange.Collation change) {
        return typeChanges() ? null : type(change.type(), change.to(), Optional.empty());
    }

    /** Without a collation the column gets that of the type (PostgreSQL manual, ALTER TABLE). */
    private Void type(SqlType type, Optional<QualifiedName> collation, Optional<String> using) {
        String collate =
                collation.map(name -> " COLLATE " + Quoting.identifier(name)).orElse("");
        String conversion = using.map(expression -> " USING " + expression).orElse("");
        return add(Phase.TYPE, "TYPE " + type.sql() + collate + conversion, Requirements.of(type));
    }

    @Override
    public Void expression(ColumnChange.Expression change) {
        if (change.to().isEmpty()) {
            return add(Phase.DROP_EXPRESSION, dropped("EXPRESSION"));
        }
        Requirement requirement = change.from().isVirtual()
                ? new Requirement(18, "SET EXPRESSION of a virtual generated column")
                : new Requirement(17, "SET EXPRESSION");
        return add(
                Phase.SET_EXPRESSION,
                "SET EXPRESSION AS (" + Quoting.expression(change.to().get()) + ")",
                Optional.of(requirement));
    }

    @Override
    public Void storage(ColumnChange.StorageChange change) {
        if (change.to().isEmpty()) {
            return add(Phase.STORAGE, "SET STORAGE DEFAULT", Optional.of(new Requirement(16, "SET STORAGE DEFAULT")));
        }
        return add(Phase.STORAGE, "SET STORAGE " + change.to().get());
    }

    @Override
    public Void compression(ColumnChange.CompressionChange change) {
        return add(
                Phase.COMPRESSION,
                "SET COMPRESSION " + change.to().map(Compression::sql).orElse("DEFAULT"));
    }

    @Override
    public Void notNull(ColumnChange.NotNull change) {
        return add(Phase.NULLABILITY, (change.to() ? "SET" : "DROP") + " NOT NULL");
    }

    @Override
    public Void defaultSql(ColumnChange.Default change) {
        if (change.to().isEmpty() || (change.from().isPresent() && typeChanges())) {
            add(Phase.DROP_DEFAULT, "DROP DEFAULT");
        }
        change.to().ifPresent(expression -> add(Phase.SET_DEFAULT, "SET DEFAULT " + expression));
        return null;
    }

    private boolean typeChanges() {
        return operation.changes().stream().anyMatch(ColumnChange.Type.class::isInstance);
    }

    @Override
    public Void identity(ColumnChange.IdentityChange change) {
        if (change.to().isEmpty()) {
            return add(Phase.DROP_IDENTITY, dropped("IDENTITY"));
        }
        Identity to = change.to().get();
        if (change.from().isEmpty()) {
            return add(Phase.SET_IDENTITY, "ADD " + ColumnWriter.identity(to));
        }
        return add(Phase.SET_IDENTITY, difference(change.from().get(), to));
    }

    @Override
    public Void comment(ColumnChange.Comment change) {
        String sql = ColumnWriter.comment(operation.table(), operation.column(), change.to());
        statements.computeIfAbsent(Phase.COMMENT, phase -> new ArrayList<>()).add(new SqlStatement(sql));
        return null;
    }

    private String dropped(String what) {
        String ifExists = Options.ifExists(operation.options());
        return "DROP " + what + (ifExists.isEmpty() ? "" : " " + ifExists.strip());
    }

    private static String difference(Identity from, Identity to) {
        List<String> actions = new ArrayList<>();
        if (from.always() != to.always()) {
            actions.add("SET " + ColumnWriter.generated(to));
        }
        SequenceOptions options = to.options();
        SequenceWriter.differences(from.options(), options).forEach(action -> actions.add("SET " + action));
        return String.join(" ", actions);
    }

    private Void add(Phase phase, String action) {
        return add(phase, action, Optional.empty());
    }

    private Void add(Phase phase, String action, Optional<Requirement> requirement) {
        if (!action.isEmpty()) {
            SqlStatement statement = AlterTable.statement(
                    operation.table(),
                    operation.options(),
                    "ALTER COLUMN " + Quoting.identifier(operation.column()) + " " + action);
            statements.computeIfAbsent(phase, key -> new ArrayList<>()).add(statement.requires(requirement));
        }
        return null;
    }
}
