package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose the tables are. */
class OriginReaderTest {

    private static final ObjectKind TABLE = ObjectKind.TABLE;

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void tables_of_well_known_tools_are_read_and_marked() {
        database.execute("""
                create table flyway_schema_history (installed_rank integer, version text, script text, checksum integer);
                create table "DATABASECHANGELOG" ("ID" text, "AUTHOR" text, "ORDEREXECUTED" integer, "MD5SUM" text);
                create table databasechangeloglock (id integer, locked boolean, lockgranted timestamp, lockedby text);
                create table "QRTZ_SIMPLE_TRIGGERS" ("SCHED_NAME" text);
                create table qrtz_triggers (sched_name text);
                create table qrtz_paused_trigger_grps (sched_name text);
                create table batch_job_instance (job_instance_id bigint, job_name text, job_key text);
                create table batch_job_execution_params (job_execution_id bigint);
                create table batch_step_execution_context (step_execution_id bigint);
                create table "SPRING_SESSION" ("PRIMARY_ID" text, "SESSION_ID" text, "LAST_ACCESS_TIME" bigint);
                create table spring_session_attributes (attribute_name text, attribute_bytes bytea);
                create table shedlock (name text, lock_until timestamp, locked_at timestamp, locked_by text);
                create table jobrunr_jobs (id text, jobasjson text);
                create table jobrunr_backgroundjobservers (id text, lastheartbeat timestamp);
                create table jobrunr_metadata (id text, name text, owner text, value text);
                create table jobrunr_migrations (id text, script text, installedon text);
                create table scheduled_tasks (task_name text, task_instance text, picked_by text);
                create table act_ru_task (id_ text);
                create table "ACT_GE_PROPERTY" ("NAME_" text, "VALUE_" text, "REV_" integer);
                create table act_id_membership (user_id_ text, group_id_ text);
                create table alembic_version (version_num text);
                create table "REVINFO" ("REV" integer, "REVTSTMP" bigint);
                create table "HTE_invoice" (id bigint, rn_ integer, hib_sess_id char(36));
                create table hte_order (id bigint, rn_ integer);
                create table hibernate_sequences (sequence_name text, next_val bigint)""");

        assertThat(origins(TABLE))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("flyway_schema_history", "Flyway"),
                        Map.entry("DATABASECHANGELOG", "Liquibase"),
                        Map.entry("databasechangeloglock", "Liquibase"),
                        Map.entry("QRTZ_SIMPLE_TRIGGERS", "Quartz"),
                        Map.entry("qrtz_triggers", "Quartz"),
                        Map.entry("qrtz_paused_trigger_grps", "Quartz"),
                        Map.entry("batch_job_instance", "Spring Batch"),
                        Map.entry("batch_job_execution_params", "Spring Batch"),
                        Map.entry("batch_step_execution_context", "Spring Batch"),
                        Map.entry("SPRING_SESSION", "Spring Session"),
                        Map.entry("spring_session_attributes", "Spring Session"),
                        Map.entry("shedlock", "ShedLock"),
                        Map.entry("jobrunr_jobs", "JobRunr"),
                        Map.entry("jobrunr_backgroundjobservers", "JobRunr"),
                        Map.entry("jobrunr_metadata", "JobRunr"),
                        Map.entry("jobrunr_migrations", "JobRunr"),
                        Map.entry("scheduled_tasks", "db-scheduler"),
                        Map.entry("act_ru_task", "Camunda, Flowable or Activiti"),
                        Map.entry("ACT_GE_PROPERTY", "Camunda, Flowable or Activiti"),
                        Map.entry("act_id_membership", "Camunda, Flowable or Activiti"),
                        Map.entry("alembic_version", "Alembic"),
                        Map.entry("REVINFO", "Hibernate Envers"),
                        Map.entry("HTE_invoice", "Hibernate"),
                        Map.entry("hte_order", "Hibernate"),
                        Map.entry("hibernate_sequences", "Hibernate"))));
        assertThat(Reading.of(database).tables()).hasSize(25);
    }

    @Test
    void a_table_of_the_users_with_such_a_name_is_not_marked() {
        database.execute("""
                create table schema_version (id integer, version text);
                create table scheduled_tasks (id integer, task_name text);
                create table shedlock (id integer);
                create table qrtz_report (sched_name text);
                create table my_qrtz_locks (sched_name text);
                create table act_ru_sales (id integer);
                create table revinfo (id integer, revtstmp bigint);
                create table hte_plan (id integer);
                create table batch_job (id integer);
                create sequence batch_job_seq;
                create materialized view alembic_version as select 1 as version_num""");

        assertThat(Reading.of(database).facts().origins().values()).noneMatch(Origin.OfTool.class::isInstance);
    }

    @Test
    void the_views_and_sequences_of_a_tool_are_marked_too() {
        database.execute("""
                create schema app;
                create table batch_job_instance (job_instance_id bigint, job_key text);
                create sequence "BATCH_JOB_SEQ";
                create sequence app.batch_job_seq;
                create sequence batch_job_seq_of_mine;
                create view jobrunr_jobs_stats as select 1 as total, 2 as enqueued""");

        Map<DatabaseObject, Origin> origins = Reading.of(database, new ReadOptions(List.of("app"), Set.of()))
                .facts()
                .origins();

        assertThat(origins)
                .containsOnly(
                        Map.entry(object(TABLE, "batch_job_instance"), new Origin.OfTool("Spring Batch")),
                        Map.entry(object(ObjectKind.VIEW, "jobrunr_jobs_stats"), new Origin.OfTool("JobRunr")),
                        Map.entry(object(ObjectKind.SEQUENCE, "BATCH_JOB_SEQ"), new Origin.OfTool("Spring Batch")));
    }

    @Test
    void the_tables_of_autogen_are_marked_and_not_read() {
        database.execute("create table autogen_version (id integer); create table t (id integer)");

        Schema schema = Reading.of(database, new ReadOptions(List.of(), Set.of(QualifiedName.of("autogen_version"))));

        assertThat(schema.tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"));
        assertThat(schema.facts().origins())
                .containsOnly(Map.entry(object(TABLE, "autogen_version"), new Origin.OfAutogen()));
    }

    private Map<String, String> origins(ObjectKind kind) {
        return Reading.of(database).facts().origins().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name().name(),
                        entry -> ((Origin.OfTool) entry.getValue()).tool(),
                        (left, right) -> left,
                        TreeMap::new));
    }

    private static DatabaseObject object(ObjectKind kind, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name));
    }
}
