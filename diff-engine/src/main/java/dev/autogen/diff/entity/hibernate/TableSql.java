package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.IndexKeyText;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SQL of a mapping that adds an index, a constraint or a comment to a table of the entities: the table gets it. */
final class TableSql {

    private final StoredNames names;
    private final Map<QualifiedName, Table> tables;

    /**
     * Changes the tables given.
     *
     * @param tables by their names
     */
    TableSql(StoredNames names, Map<QualifiedName, Table> tables) {
        this.names = names;
        this.tables = tables;
    }

    /** Returns whether a table took it. */
    boolean isTaken(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        if (cursor.take("create", "unique", "index")) {
            return isIndexTaken(cursor, true);
        }
        if (cursor.take("create", "index")) {
            return isIndexTaken(cursor, false);
        }
        if (cursor.take("comment", "on")) {
            return isCommentTaken(cursor);
        }
        return cursor.take("alter", "table") && isConstraintTaken(cursor);
    }

    private boolean isIndexTaken(SqlCursor cursor, boolean isUnique) {
        cursor.take("concurrently");
        cursor.take("if", "not", "exists");
        Optional<String> name = cursor.isAt("on") ? Optional.empty() : Optional.of(StoredNames.stored(cursor.next()));
        cursor.take("on");
        cursor.take("only");
        Optional<Table> table = table(cursor.takeName());
        Optional<String> method =
                cursor.take("using") ? Optional.of(StoredNames.stored(cursor.next())) : Optional.empty();
        Optional<String> keys = cursor.takeGroup();
        if (table.isEmpty() || keys.isEmpty()) {
            return false;
        }
        Index index = new Index(
                name,
                SqlCursor.split(keys.get()).stream().map(IndexKeyText::parse).toList());
        index = isUnique ? index.unique() : index;
        index = method.isPresent() ? index.using(method.get()) : index;
        index = IndexMapper.withOptions(index, cursor);
        if (!cursor.atEnd()) {
            return false;
        }
        List<Index> indexes = new ArrayList<>(table.get().indexes());
        indexes.add(index);
        tables.put(table.get().name(), table.get().withIndexes(indexes));
        return true;
    }

    private boolean isConstraintTaken(SqlCursor cursor) {
        cursor.take("if", "exists");
        cursor.take("only");
        Optional<Table> table = table(cursor.takeName());
        if (table.isEmpty() || !cursor.take("add")) {
            return false;
        }
        Optional<String> name =
                cursor.take("constraint") ? Optional.of(StoredNames.stored(cursor.next())) : Optional.empty();
        Optional<Constraint> constraint = constraint(name, cursor);
        if (constraint.isEmpty() || !cursor.atEnd()) {
            return false;
        }
        List<Constraint> constraints = new ArrayList<>(table.get().constraints());
        constraints.add(constraint.get());
        tables.put(table.get().name(), table.get().withConstraints(constraints));
        return true;
    }

    private Optional<Constraint> constraint(Optional<String> name, SqlCursor cursor) {
        if (cursor.take("check")) {
            return cursor.takeGroup()
                    .map(condition -> KeyClauses.apply(
                            new Constraint.Check(name, SqlCursor.withoutParentheses(condition)), cursor));
        }
        if (cursor.take("unique")) {
            return cursor.takeGroup()
                    .map(columns -> KeyClauses.apply(new Constraint.Unique(name, columns(columns)), cursor));
        }
        if (!cursor.take("foreign", "key")) {
            return Optional.empty();
        }
        Optional<String> columns = cursor.takeGroup();
        cursor.take("references");
        QualifiedName target = names.qualified(cursor.takeName());
        Optional<String> referenced = cursor.takeGroup();
        return columns.isPresent() && referenced.isPresent()
                ? Optional.of(KeyClauses.apply(
                        new Constraint.ForeignKey(name, columns(columns.get()), target, columns(referenced.get())),
                        cursor))
                : Optional.empty();
    }

    private boolean isCommentTaken(SqlCursor cursor) {
        if (cursor.take("table")) {
            Optional<Table> table = table(cursor.takeName());
            Optional<String> text = comment(cursor);
            if (table.isEmpty() || text.isEmpty()) {
                return false;
            }
            tables.put(table.get().name(), commented(table.get(), text));
            return true;
        }
        if (!cursor.take("column")) {
            return false;
        }
        String name = cursor.takeName();
        int dot = name.lastIndexOf('.');
        Optional<Table> table = dot < 0 ? Optional.empty() : table(name.substring(0, dot));
        String column = StoredNames.stored(name.substring(dot + 1));
        Optional<String> text = comment(cursor);
        if (table.isEmpty() || text.isEmpty() || table.get().column(column).isEmpty()) {
            return false;
        }
        tables.put(
                table.get().name(),
                table.get()
                        .withColumns(table.get().columns().stream()
                                .map(known -> known.name().equals(column) ? known.withComment(text) : known)
                                .toList()));
        return true;
    }

    private static Table commented(Table table, Optional<String> text) {
        return new Table(table.name(), table.columns(), table.constraints(), table.indexes(), text, table.options());
    }

    private static Optional<String> comment(SqlCursor cursor) {
        if (!cursor.take("is")) {
            return Optional.empty();
        }
        String literal = cursor.next();
        return literal.startsWith("'") && cursor.atEnd()
                ? Optional.of(literal.substring(1, literal.length() - 1).replace("''", "'"))
                : Optional.empty();
    }

    private static List<String> columns(String list) {
        return SqlCursor.split(list).stream().map(StoredNames::stored).toList();
    }

    private Optional<Table> table(String written) {
        return written.isBlank() ? Optional.empty() : Optional.ofNullable(tables.get(names.qualified(written)));
    }
}
