package dev.autogen.sql;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statements of one altered column, in the order that works: an old default goes before the type changes, because
 * PostgreSQL would have to cast it, and a new one comes after; a column must be not null before it can be an identity.
 */
final class AlterColumnWriter implements ColumnChange.Visitor<Void> {

    /** The phases in which parts of changes run. */
    private enum Phase {
        DROP_DEFAULT,
        DROP_IDENTITY,
        TYPE,
        NULLABILITY,
        SET_DEFAULT,
        SET_IDENTITY,
        COMMENT
    }

    private final AlterColumn operation;
    private final Map<Phase, List<String>> statements = new TreeMap<>();

    private AlterColumnWriter(AlterColumn operation) {
        this.operation = operation;
    }

    static List<String> statements(AlterColumn operation) {
        AlterColumnWriter writer = new AlterColumnWriter(operation);
        operation.changes().forEach(change -> change.accept(writer));
        return writer.statements.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Void type(ColumnChange.Type change) {
        String using = change.using().map(expression -> " USING " + expression).orElse("");
        return add(Phase.TYPE, "TYPE " + change.to().sql() + using);
    }

    @Override
    public Void notNull(ColumnChange.NotNull change) {
        return add(Phase.NULLABILITY, (change.to() ? "SET" : "DROP") + " NOT NULL");
    }

    @Override
    public Void defaultSql(ColumnChange.Default change) {
        boolean typeChanges = operation.changes().stream().anyMatch(ColumnChange.Type.class::isInstance);
        if (change.to().isEmpty() || (change.from().isPresent() && typeChanges)) {
            add(Phase.DROP_DEFAULT, "DROP DEFAULT");
        }
        change.to().ifPresent(expression -> add(Phase.SET_DEFAULT, "SET DEFAULT " + expression));
        return null;
    }

    @Override
    public Void identity(ColumnChange.IdentityChange change) {
        if (change.to().isEmpty()) {
            return add(Phase.DROP_IDENTITY, "DROP IDENTITY");
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
        statements.computeIfAbsent(Phase.COMMENT, phase -> new ArrayList<>()).add(sql);
        return null;
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
        Optional.of(action)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> statements
                        .computeIfAbsent(phase, key -> new ArrayList<>())
                        .add("ALTER TABLE " + Quoting.identifier(operation.table()) + " ALTER COLUMN "
                                + Quoting.identifier(operation.column()) + " " + value));
        return null;
    }
}
