package dev.autogen.diff.database;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two schemas, and what must be asked about them. */
final class SchemaAlignment {

    private final Schema live;
    private final Schema wanted;

    SchemaAlignment(Schema live, Schema wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    /** Aligns them as far as the answers go; final once nothing waits for one. */
    Alignment with(Answers answers) {
        Warnings warnings = new Warnings();
        TypeAlignment types = new TypeAlignment(answers, warnings, wanted.enumTypes());
        TableAlignment tables = new TableAlignment(answers, warnings, types);
        Map<QualifiedName, Table> liveTables = new HashMap<>(byName(live));
        List<Table> wantedTables = new ArrayList<>();
        for (Table table : wanted.tables()) {
            Table current = liveTables.get(table.name());
            if (current == null) {
                tables.check(table);
                wantedTables.add(table);
                continue;
            }
            TablePair pair = tables.align(new TablePair(current, table));
            liveTables.put(table.name(), pair.live());
            wantedTables.add(pair.wanted());
        }
        Map<QualifiedName, Table> wantedNames = byName(wanted);
        List<Table> aligned = live.tables().stream()
                .map(table -> wantedNames.containsKey(table.name())
                        ? liveTables.get(table.name())
                        : tables.plainest(table))
                .toList();
        return new Alignment(live.withTables(aligned), wanted.withTables(wantedTables), warnings.lines());
    }

    /**
     * Returns statements that make what wanted texts may mention and the database does not have yet, as temporary objects,
     * which come before all others of their name.
     */
    List<String> preparation() {
        List<String> statements = new ArrayList<>();
        for (EnumType type : wanted.enumTypes()) {
            if (!live.enumTypes().contains(type)) {
                statements.add("CREATE TYPE " + temporary(type.name()) + " AS ENUM ("
                        + type.labels().stream().map(Quoting::literal).collect(Collectors.joining(", ")) + ")");
            }
        }
        List<QualifiedName> sequences =
                live.sequences().stream().map(Sequence::name).toList();
        for (Sequence sequence : wanted.sequences()) {
            if (!sequences.contains(sequence.name())) {
                statements.add("CREATE SEQUENCE " + temporary(sequence.name()));
            }
        }
        return statements;
    }

    /** A qualified name can only be that of a real object; it goes away like all else. */
    private static String temporary(QualifiedName name) {
        return (name.schema().isEmpty() ? "pg_temp." : "") + Quoting.identifier(name);
    }

    private static Map<QualifiedName, Table> byName(Schema schema) {
        return schema.tables().stream().collect(Collectors.toMap(Table::name, Function.identity(), (first, next) -> first));
    }
}
