package dev.autogen.diff.rows;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Operation;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns that held ordinals and hold names now, or go back: the numbers become the names of their constants. */
final class OrdinalNames {

    private static final Set<TypeName> TEXTS = Set.of(TypeName.VARCHAR, TypeName.CHAR, TypeName.TEXT);

    private final Map<String, List<String>> constants;

    /**
     * Knows the constants.
     *
     * @param constants by column, {@code invoice.status}, in their order
     */
    OrdinalNames(Map<String, List<String>> constants) {
        this.constants = constants;
    }

    Operation named(Operation operation) {
        if (!(operation instanceof AlterColumn alter)) {
            return operation;
        }
        List<String> known = constants.getOrDefault(alter.table() + "." + alter.column(), List.of());
        if (known.isEmpty()) {
            return operation;
        }
        List<ColumnChange> changes = new ArrayList<>();
        alter.changes()
                .forEach(change -> changes.add(
                        change instanceof ColumnChange.Type type ? named(type, alter.column(), known) : change));
        return new AlterColumn(alter.table(), alter.column(), changes, alter.options());
    }

    private static ColumnChange.Type named(ColumnChange.Type type, String column, List<String> known) {
        String name = Quoting.identifier(column);
        if (type.from().isInteger() && isName(type.to())) {
            StringBuilder text = new StringBuilder("case " + name);
            for (int ordinal = 0; ordinal < known.size(); ordinal++) {
                text.append(" when ").append(ordinal).append(" then ").append(Quoting.literal(known.get(ordinal)));
            }
            String cast = type.to() instanceof SqlType.Raw ? ")::" + type.to().sql() : "";
            return type.using((cast.isEmpty() ? "" : "(") + text + " else " + name + "::text end" + cast);
        }
        if (isName(type.from()) && type.to().isInteger()) {
            StringBuilder text = new StringBuilder("case " + name + "::text");
            for (int ordinal = 0; ordinal < known.size(); ordinal++) {
                text.append(" when ")
                        .append(Quoting.literal(known.get(ordinal)))
                        .append(" then ")
                        .append(ordinal);
            }
            return type.using(text + " else ('decide: ' || " + name + "::text)::integer end");
        }
        return type;
    }

    private static boolean isName(SqlType type) {
        return type instanceof SqlType.Raw
                || (type instanceof SqlType.BuiltIn builtIn && TEXTS.contains(builtIn.name()));
    }
}
