package dev.autogen.diff;

import dev.autogen.diff.entity.MappingStatement;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The statements of a mapping beside the comparison. Of what they create only the kind and the name are compared: it is
 * created where the database has none of that name. A statement of which even these are not known runs where none of the
 * entities' tables are there yet, as Hibernate runs it when it creates the schema; else it is said that it is not compared.
 *
 * @param read all that the database holds
 * @param wanted by the entities
 */
record MappingSql(List<MappingStatement> statements, Schema read, Schema wanted) {

    MappingSql {
        statements = List.copyOf(statements);
    }

    /** Returns the live schema without the tables that statements create, which no entity wants and nobody may drop. */
    Schema withoutTheirs(Schema live) {
        Set<String> theirs = new TreeSet<>();
        statements.stream()
                .filter(statement -> statement.kind().equals("table"))
                .flatMap(statement -> statement.name().stream())
                .forEach(name -> theirs.add(name.toString()));
        return live.withTables(live.tables().stream()
                .filter(table -> wanted.table(table.name()).isPresent()
                        || !theirs.contains(table.name().toString()))
                .toList());
    }

    /** Returns the changes and the statements that run, each where Hibernate would run it. */
    List<Change> among(List<Change> changes) {
        Set<String> present = present();
        List<Change> before = new ArrayList<>();
        List<Change> after = new ArrayList<>();
        for (MappingStatement statement : statements) {
            if (statement.name().isEmpty() ? isNew() : !present.contains(statement.subject())) {
                (statement.beforeTables() ? before : after).add(change(statement));
            }
        }
        int first = 0;
        while (first < changes.size() && changes.get(first).up().stream().allMatch(MappingSql::comesFirst)) {
            first++;
        }
        List<Change> all = new ArrayList<>(changes.subList(0, first));
        all.addAll(before);
        all.addAll(changes.subList(first, changes.size()));
        all.addAll(after);
        return all;
    }

    /** Returns a line for each statement that may or may not have run. */
    List<String> warnings() {
        return isNew()
                ? List.of()
                : statements.stream()
                        .filter(statement -> statement.name().isEmpty())
                        .map(statement -> "not compared: \"" + statement.subject()
                                + "\" of the mapping; where it is new, write it into the revision by hand")
                        .toList();
    }

    private static boolean comesFirst(Operation operation) {
        return operation instanceof CreateNamespace
                || operation instanceof CreateEnum
                || operation instanceof CreateSequence;
    }

    private static Change change(MappingStatement statement) {
        return new Change(
                Change.Kind.ADDED, statement.subject(), executed(statement.create()), executed(statement.drop()));
    }

    private static List<Operation> executed(List<String> statements) {
        return statements.stream()
                .filter(sql -> !sql.isBlank())
                .<Operation>map(sql -> new Execute(sql.strip().replaceFirst(";\\s*$", "")))
                .toList();
    }

    private boolean isNew() {
        return wanted.tables().stream()
                .map(Table::name)
                .noneMatch(name -> read.table(name).isPresent());
    }

    /** Returns what the database has, as {@link MappingStatement#subject} names it. */
    private Set<String> present() {
        Set<String> present = new TreeSet<>();
        read.tables().forEach(table -> present.add("table " + table.name()));
        read.tables()
                .forEach(table -> table.indexes()
                        .forEach(index -> index.name()
                                .ifPresent(name -> present.add("index "
                                        + new QualifiedName(table.name().schema(), name)))));
        read.sequences().forEach(sequence -> present.add("sequence " + sequence.name()));
        read.enumTypes().forEach(type -> present.add("type " + type.name()));
        read.namespaces().forEach(name -> present.add("schema " + name));
        read.others().extensions().forEach(extension -> present.add("extension " + extension.name()));
        read.others().domains().forEach(domain -> present.add("domain " + domain.name()));
        read.others().views().forEach(view -> present.add("view " + view.name()));
        read.others().materializedViews().stream()
                .map(MaterializedView::name)
                .forEach(name -> present.add("materialized view " + name));
        read.others()
                .routines()
                .forEach(routine -> present.add(routine.kind().name().toLowerCase(Locale.ROOT) + " " + routine.name()));
        read.others()
                .triggers()
                .forEach(trigger -> present.add("trigger " + trigger.trigger().name() + " of " + trigger.table()));
        read.others()
                .policies()
                .forEach(policy -> present.add("policy " + policy.policy().name() + " of " + policy.table()));
        read.facts().unread().forEach(unread -> present.addAll(unread(unread)));
        return present;
    }

    /** {@code composite types} are types, {@code aggregates} are such, and have arguments behind their names. */
    private static List<String> unread(Unread unread) {
        String what = unread.what();
        String kind = what.endsWith(" types") ? "type" : what.replaceFirst("s$", "");
        String known = kind.startsWith("window function") || kind.startsWith("function") ? "function" : kind;
        return unread.names().stream()
                .map(name -> known + " " + name.replaceFirst("\\(.*", ""))
                .toList();
    }
}
