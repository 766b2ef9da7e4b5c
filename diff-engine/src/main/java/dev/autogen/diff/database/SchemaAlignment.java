package dev.autogen.diff.database;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two schemas, aligned table by table as far as the answers go. */
final class SchemaAlignment {

    private final Schema live;
    private final Schema wanted;
    private final Answers answers;
    private final Warnings warnings = new Warnings();
    private final TableAlignment tables;
    private final ObjectAlignment others;
    private OtherObjects alignedOthers;

    /** Tables that wait for answers, as they were given. */
    private final Map<QualifiedName, TablePair> open = new LinkedHashMap<>();

    private final Map<QualifiedName, TablePair> aligned = new HashMap<>();

    SchemaAlignment(Schema live, Schema wanted, Answers answers) {
        this.live = live;
        this.wanted = wanted;
        this.answers = answers;
        this.tables = new TableAlignment(answers, warnings, types(wanted));
        this.others = new ObjectAlignment(live, wanted, answers, warnings);
        this.alignedOthers = wanted.others();
        // A table that only one side has is compared with nothing.
        live.tables().forEach(table -> open.put(table.name(), new TablePair(table, nothing(table))));
        for (Table table : wanted.tables()) {
            TablePair pair = open.get(table.name());
            open.put(table.name(), new TablePair(pair == null ? nothing(table) : pair.live(), table));
        }
    }

    private static Table nothing(Table table) {
        return new Table(table.name(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** Takes into account the answers that came since. */
    void run() {
        Iterator<TablePair> pairs = open.values().iterator();
        while (pairs.hasNext()) {
            TablePair given = pairs.next();
            int before = answers.misses();
            aligned.put(given.live().name(), tables.align(given));
            if (answers.misses() == before) {
                pairs.remove();
            }
        }
        alignedOthers = others.aligned();
    }

    /** Returns what there is by now; final once nothing waits for an answer. */
    Alignment result() {
        return new Alignment(
                live.withTables(
                        live.tables().stream().map(table -> pair(table).live()).toList()),
                wanted.withTables(wanted.tables().stream()
                                .map(table -> pair(table).wanted())
                                .toList())
                        .withOthers(alignedOthers),
                others.alike(),
                warnings.lines());
    }

    private TablePair pair(Table table) {
        return Objects.requireNonNull(aligned.get(table.name()), "run() comes first");
    }

    /**
     * Returns statements that make what wanted texts may mention and the database does not have yet, as temporary
     * objects, which come before all others of their name.
     */
    List<String> preparation() {
        List<String> statements = new ArrayList<>();
        for (EnumType type : wanted.enumTypes()) {
            if (!live.enumTypes().contains(type)) {
                statements.add(creation(type));
            }
        }
        List<QualifiedName> sequences =
                live.sequences().stream().map(Sequence::name).toList();
        for (Sequence sequence : wanted.sequences()) {
            if (!sequences.contains(sequence.name())) {
                statements.add("CREATE SEQUENCE " + temporary(sequence.name()));
            }
        }
        if (!wanted.others().triggers().isEmpty()) {
            statements.add(ObjectProbes.TRIGGER_FUNCTION);
        }
        return statements;
    }

    /** Returns statements that make all that texts of either side may mention, in a database that has nothing of it. */
    List<String> wholePreparation() {
        List<String> statements = new ArrayList<>();
        live.others()
                .extensions()
                .forEach(extension ->
                        statements.add("CREATE EXTENSION IF NOT EXISTS " + Quoting.identifier(extension.name())));
        live.namespaces().forEach(name -> statements.add("CREATE SCHEMA IF NOT EXISTS " + Quoting.identifier(name)));
        live.enumTypes().forEach(type -> statements.add(creation(type)));
        live.sequences().forEach(sequence -> statements.add("CREATE SEQUENCE " + temporary(sequence.name())));
        statements.addAll(preparation());
        return statements;
    }

    private static String creation(EnumType type) {
        return "CREATE TYPE " + temporary(type.name()) + " AS ENUM ("
                + type.labels().stream().map(Quoting::literal).collect(Collectors.joining(", ")) + ")";
    }

    /** A qualified name can only be that of a real object; it goes away like all else. */
    private static String temporary(QualifiedName name) {
        return (name.schema().isEmpty() ? "pg_temp." : "") + Quoting.identifier(name);
    }

    private static Set<QualifiedName> types(Schema schema) {
        Set<QualifiedName> types = new HashSet<>();
        schema.enumTypes().forEach(type -> types.add(type.name()));
        schema.others().domains().forEach(domain -> types.add(domain.name()));
        return types;
    }
}
