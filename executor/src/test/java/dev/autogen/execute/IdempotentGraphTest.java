package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.InvalidTarget;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import dev.autogen.graph.VersionChange;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each state that a graph allows, and each target, in one database. */
class IdempotentGraphTest {

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionGraph graph;
    private RevisionScript script;

    @BeforeEach
    void two_roots_with_branches_a_merge_and_a_dependency() {
        folder = new RevisionFolder(temporary.resolve("versions"))
                .withTable("a", "")
                .withTable("b1", "a")
                .withTable("b2", "a")
                .withTable("m", "b1 b2")
                .withTable("c", "b2")
                .withTable("x", "")
                .file("R_y.java", """
                        package db.revisions;

                        import static dev.autogen.revision.Ddl.*;
                        import dev.autogen.revision.*;

                        @Revision.Info(id = "y", message = "make y", revises = "x", dependsOn = {"b1", "a"})
                        public final class R_y implements Revision {
                            @Override
                            public void upgrade(Operations op) {
                                op.createTable("y", column("id", bigint()));
                            }

                            @Override
                            public void downgrade(Operations op) {
                                op.dropTable("y");
                            }
                        }
                        """);
        graph = RevisionGraph.of(folder.source().entries());
        script = new RevisionScript(folder.source(), ScriptOptions.STANDARD.withIdempotent(true));
    }

    @Test
    void an_upgrade_ends_where_a_run_ends_whatever_was_applied() {
        for (String target : targets("heads")) {
            compare(
                    target,
                    script.upgrade(target),
                    (current, typed) -> graph.upgradePath(current, Target.parse(typed)));
        }
    }

    @Test
    void a_downgrade_ends_where_a_run_ends_whatever_was_applied() {
        for (String target : targets("base")) {
            compare(target, script.downgrade(target), this::downgradePath);
        }
    }

    @Test
    void a_stamp_ends_where_a_stamp_of_the_graph_ends_whatever_was_applied() {
        for (List<String> targets : List.of(
                List.of("base"),
                List.of("b2"),
                List.of("m"),
                List.of("heads"),
                List.of("b1", "x"),
                List.of("y@base"))) {
            List<Target> parsed = targets.stream().map(Target::parse).toList();
            String text = script.stamp(targets);
            try (TestDatabase database = TestDatabase.create()) {
                for (Set<String> applied : states()) {
                    Set<String> rows = rows(applied);
                    database.execute(state(applied, rows));

                    database.execute(text);

                    apply(graph.stampPath(Set.copyOf(rows), parsed), rows);
                    assertThat(rows(database))
                            .as("%s from %s", targets, applied)
                            .isEqualTo(rows);
                }
            }
        }
    }

    @Test
    void a_run_does_the_same_as_a_script_for_a_graph() {
        try (TestDatabase run = TestDatabase.create();
                TestDatabase scripted = TestDatabase.create()) {
            run.execute(ScriptOptions.STANDARD.history().create());
            RevisionExecutor executor = RevisionExecutor.on(run.dataSource()).revisions(folder.source());
            List<String> upwards = List.of("y", "b1", "c", "heads");
            for (String target : upwards) {
                executor.upgrade(target);
                scripted.psql(script.upgrade(target));
                assertThat(rows(scripted)).isEqualTo(rows(run));
                assertThat(scripted.dump()).isEqualTo(run.dump());
            }
            for (String target : List.of("b2", "x", "a")) {
                executor.downgrade(target);
                scripted.psql(script.downgrade(target));
                assertThat(rows(scripted)).isEqualTo(rows(run));
                assertThat(scripted.dump()).isEqualTo(run.dump());
            }
        }
    }

    private List<? extends VersionChange> downgradePath(Set<String> current, String target) {
        try {
            return graph.downgradePath(current, Target.parse(target));
        } catch (InvalidTarget notApplied) {
            return List.of();
        }
    }

    private void compare(
            String target, String text, BiFunction<Set<String>, String, List<? extends VersionChange>> path) {
        try (TestDatabase database = TestDatabase.create()) {
            for (Set<String> applied : states()) {
                Set<String> rows = rows(applied);
                database.execute(state(applied, rows));

                database.execute(text);

                path.apply(Set.copyOf(rows), target).forEach(change -> apply(change, rows));
                assertThat(rows(database)).as("%s from %s", target, applied).isEqualTo(rows);
                assertThat(tables(database)).as("%s from %s", target, applied).isEqualTo(closed(rows));
            }
        }
    }

    private static void apply(VersionChange change, Set<String> rows) {
        change.deleted().forEach(rows::remove);
        rows.addAll(change.inserted());
    }

    private List<String> targets(String last) {
        List<String> targets =
                new ArrayList<>(graph.history().stream().map(RevisionEntry::id).toList());
        targets.add(last);
        return targets;
    }

    /** Returns all sets of revisions that hold all that their members stand on. */
    private List<Set<String>> states() {
        List<Set<String>> states = new ArrayList<>(List.of(Set.of()));
        for (RevisionEntry entry : graph.topologicalOrder()) {
            for (Set<String> state : List.copyOf(states)) {
                if (state.containsAll(parents(entry))) {
                    Set<String> larger = new TreeSet<>(state);
                    larger.add(entry.id());
                    states.add(larger);
                }
            }
        }
        return states;
    }

    private Set<String> rows(Set<String> applied) {
        Set<String> rows = new TreeSet<>(applied);
        applied.forEach(id -> rows.removeAll(parents(graph.get(id))));
        return rows;
    }

    private Set<String> closed(Set<String> rows) {
        Set<String> closed = new TreeSet<>(rows);
        for (RevisionEntry entry : graph.history()) {
            if (closed.contains(entry.id())) {
                closed.addAll(parents(entry));
            }
        }
        return closed;
    }

    private static List<String> parents(RevisionEntry entry) {
        List<String> parents = new ArrayList<>(entry.revises());
        parents.addAll(entry.dependsOn());
        return parents;
    }

    private static String state(Set<String> applied, Set<String> rows) {
        return "set client_min_messages to error; drop schema public cascade; create schema public;"
                + " create table autogen_version (version_num text primary key);"
                + applied.stream()
                        .map(id -> " create table " + id + " (id bigint);")
                        .collect(Collectors.joining())
                + rows.stream()
                        .map(id -> " insert into autogen_version values ('" + id + "');")
                        .collect(Collectors.joining());
    }

    private static Set<String> rows(TestDatabase database) {
        return first(database.query("select version_num from autogen_version"));
    }

    private static Set<String> tables(TestDatabase database) {
        return first(database.query(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                        + " and relname not like 'autogen%'"));
    }

    private static Set<String> first(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }
}
