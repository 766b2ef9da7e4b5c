package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.Step;
import dev.autogen.graph.VersionChange;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerTest {

    private final TestDatabase database = TestDatabase.create();
    private final List<String> heard = new ArrayList<>();

    @TempDir
    private Path temporary;

    private RevisionExecutor executor;

    @BeforeEach
    void write_revisions() {
        RevisionFolder folder = new RevisionFolder(temporary.resolve("versions"))
                .withTable("a", "")
                .withTable("b", "a");
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        database.execute("create table audit (what text)");
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void hears_all_in_order_and_a_second_one_hears_it_after_the_first() {
        executor.listener(new Recorder("1", "").andThen(new Recorder("2", ""))).upgrade("head");

        List<String> once = List.of(
                "beforeRun",
                "beforeStep",
                "versionApplied",
                "afterStep",
                "beforeStep",
                "versionApplied",
                "afterStep",
                "afterRun");
        assertThat(heard)
                .isEqualTo(once.stream()
                        .flatMap(word -> List.of("1 " + word, "2 " + word).stream())
                        .toList());
    }

    @Test
    void hears_nothing_of_a_run_that_has_nothing_to_do() {
        executor.upgrade("head");

        executor.listener(new Recorder("1", "")).upgrade("head");

        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beforeRun", "beforeStep", "versionApplied", "afterStep"})
    void an_exception_rolls_all_back_and_arrives_as_it_is(String where) {
        assertThatThrownBy(() -> executor.listener(new Recorder("1", where)).upgrade("head"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(where);

        assertThat(database.queryText("select to_regclass('autogen_version')")).isEqualTo("null");
        assertThat(database.queryText("select count(*) from audit")).isEqualTo("0");
    }

    @Test
    void an_exception_behind_the_run_arrives_and_takes_nothing_back() {
        assertThatThrownBy(
                        () -> executor.listener(new Recorder("1", "afterRun")).upgrade("head"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(executor.current()).containsExactly("b");
    }

    @Test
    void what_it_writes_stays_with_the_change_of_the_version() {
        RevisionExecutor audited = executor.listener(new Recorder("1", ""));

        audited.upgrade("head");
        audited.downgrade("a");
        audited.stamp("b");

        assertThat(database.query("select what from audit")).hasSize(4);
        assertThat(database.queryText(
                        "select string_agg(direction || ' ' || revision, ',' order by id) from autogen_history"))
                .isEqualTo("upgrade a,upgrade b,downgrade b,stamp b");
    }

    @Test
    void an_exception_takes_a_stamp_back() {
        assertThatThrownBy(() ->
                        executor.listener(new Recorder("1", "versionApplied")).stampPurged(List.of("b")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(executor.current()).isEmpty();
    }

    @Test
    void the_connection_cannot_commit() {
        ExecutionListener commits = new ExecutionListener() {
            @Override
            public void versionApplied(VersionChange change, Connection connection) throws Exception {
                connection.commit();
            }
        };

        assertThatThrownBy(() -> executor.listener(commits).upgrade("head"))
                .hasMessageContaining("connection refused commit");
        assertThat(executor.current()).isEmpty();
    }

    private final class Recorder implements ExecutionListener {

        private final String name;
        private final String failing;

        Recorder(String name, String failing) {
            this.name = name;
            this.failing = failing;
        }

        private void heard(String what) {
            heard.add(name + " " + what);
            if (what.equals(failing)) {
                throw new IllegalStateException(what);
            }
        }

        @Override
        public void beforeRun(List<Step> steps) {
            heard("beforeRun");
        }

        @Override
        public void beforeStep(Step step) {
            heard("beforeStep");
        }

        @Override
        public void versionApplied(VersionChange change, Connection connection) throws Exception {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into audit values ('" + change.describe() + "')");
            }
            heard("versionApplied");
        }

        @Override
        public void afterStep(StepResult result) {
            heard("afterStep");
        }

        @Override
        public void afterRun(RunResult result) {
            heard("afterRun");
        }
    }
}
