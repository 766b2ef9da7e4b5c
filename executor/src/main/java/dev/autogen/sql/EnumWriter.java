package dev.autogen.sql;

import dev.autogen.operation.EnumUse;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Enums, and the swap by which one loses labels. */
final class EnumWriter {

    private EnumWriter() {}

    static SqlStatement create(EnumType type) {
        String labels = type.labels().stream().map(Quoting::literal).collect(Collectors.joining(", "));
        return new SqlStatement("CREATE TYPE " + Quoting.identifier(type.name()) + " AS ENUM (" + labels + ")");
    }

    static SqlStatement alter(QualifiedName name, String action) {
        return new SqlStatement("ALTER TYPE " + Quoting.identifier(name) + " " + action);
    }

    /** One statement a table, so that it is rewritten once however many such columns it has. */
    static List<SqlStatement> replace(ReplaceEnum operation) {
        QualifiedName name = operation.to().name();
        QualifiedName old = operation.nameBetween();
        Map<QualifiedName, List<String>> actions = new LinkedHashMap<>();
        for (EnumUse use : operation.uses()) {
            actions.computeIfAbsent(use.table(), table -> new ArrayList<>()).addAll(convert(use, name));
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(alter(name, "RENAME TO " + Quoting.identifier(old.name())));
        statements.add(create(operation.to()));
        actions.forEach((table, each) -> statements.add(AlterTable.statement(table, String.join(", ", each))));
        statements.add(new SqlStatement("DROP TYPE " + Quoting.identifier(old)));
        return statements;
    }

    /** The default goes first and comes last: PostgreSQL would have to cast it, and there is no cast between enums. */
    private static List<String> convert(EnumUse use, QualifiedName name) {
        String column = "ALTER COLUMN " + Quoting.identifier(use.column()) + " ";
        String type = Quoting.identifier(name) + (use.isArray() ? "[]" : "");
        List<String> actions = new ArrayList<>();
        use.defaultSql().ifPresent(value -> actions.add(column + "DROP DEFAULT"));
        actions.add(column + "TYPE " + type + " USING " + text(use) + "::" + type);
        use.defaultSql().ifPresent(value -> actions.add(column + "SET DEFAULT " + Quoting.expression(value)));
        return actions;
    }

    /** PostgreSQL allows no subquery in a transform expression, hence one call a label. */
    private static String text(EnumUse use) {
        String text = Quoting.identifier(use.column()) + "::text";
        if (use.isArray()) {
            String array = text + "[]";
            for (EnumUse.Renaming each : use.renamings()) {
                array = "array_replace(" + array + ", " + Quoting.literal(each.from()) + ", "
                        + Quoting.literal(each.to()) + ")";
            }
            return array;
        }
        if (use.renamings().isEmpty()) {
            return text;
        }
        return use.renamings().stream()
                .map(each -> " WHEN " + Quoting.literal(each.from()) + " THEN " + Quoting.literal(each.to()))
                .collect(Collectors.joining("", "(CASE " + text, " ELSE " + text + " END)"));
    }
}
