package dev.autogen.diff.database;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tools that keep their books in tables beside those of the user. A table is theirs by its name and some of its columns, for
 * a user's own table may have such a name too. A sequence has the columns that all sequences have. All names are in lower case here, whatever case the tool chose.
 */
enum KnownTool {
    FLYWAY("Flyway", "flyway_schema_history|schema_version", "installed_rank", "checksum"),
    LIQUIBASE("Liquibase", "databasechangelog", "orderexecuted", "md5sum"),
    LIQUIBASE_LOCK("Liquibase", "databasechangeloglock", "lockgranted", "lockedby"),
    QUARTZ(
            "Quartz",
            "qrtz_(job_details|((simple|cron|simprop|blob|fired)_)?triggers|calendars|paused_trigger_grps"
                    + "|scheduler_state|locks)",
            "sched_name"),
    SPRING_BATCH_INSTANCE("Spring Batch", "batch_job_instance", "job_instance_id", "job_key"),
    SPRING_BATCH_JOB("Spring Batch", "batch_job_execution(_params|_context)?", "job_execution_id"),
    SPRING_BATCH_STEP("Spring Batch", "batch_step_execution(_context)?", "step_execution_id"),
    SPRING_BATCH_SEQUENCE("Spring Batch", "batch_(job|job_instance|job_execution|step_execution)_seq", "last_value"),
    SPRING_SESSION("Spring Session", "spring_session", "session_id", "last_access_time"),
    SPRING_SESSION_ATTRIBUTES("Spring Session", "spring_session_attributes", "attribute_name", "attribute_bytes"),
    SHEDLOCK("ShedLock", "shedlock", "lock_until", "locked_by"),
    JOBRUNR("JobRunr", "jobrunr_(jobs|recurring_jobs)", "jobasjson"),
    JOBRUNR_SERVERS("JobRunr", "jobrunr_backgroundjobservers", "lastheartbeat"),
    JOBRUNR_METADATA("JobRunr", "jobrunr_metadata", "owner", "value"),
    JOBRUNR_MIGRATIONS("JobRunr", "jobrunr_migrations", "script", "installedon"),
    JOBRUNR_STATISTICS("JobRunr", "jobrunr_jobs_stats", "total", "enqueued"),
    DB_SCHEDULER("db-scheduler", "scheduled_tasks", "task_name", "picked_by"),
    // The three have one ancestor, and share its prefixes.
    ACTIVITI("Camunda, Flowable or Activiti", "act_(ru|hi|re|id|ge)_.+", "id_"),
    ACTIVITI_PROPERTY("Camunda, Flowable or Activiti", "act_(ge|id)_property", "name_", "rev_"),
    ACTIVITI_MEMBERSHIP("Camunda, Flowable or Activiti", "act_id_membership", "user_id_", "group_id_"),
    ALEMBIC("Alembic", "alembic_version", "version_num"),
    ENVERS("Hibernate Envers", "revinfo", "rev", "revtstmp"),
    ENVERS_SEQUENCE("Hibernate Envers", "revinfo_seq", "last_value"),
    HIBERNATE_IDS("Hibernate", "hte?_.+", "hib_sess_id"),
    HIBERNATE_ROWS("Hibernate", "hte_.+", "rn_"),
    HIBERNATE_GENERATOR("Hibernate", "hibernate_sequences", "sequence_name", "next_val");

    private final String tool;
    private final Pattern table;
    private final Set<String> columns;

    KnownTool(String tool, String table, String... columns) {
        this.tool = tool;
        this.table = Pattern.compile(table);
        this.columns = Set.of(columns);
    }

    /** Returns the tool's name for people; nothing where the table, or the sequence, is none of a known tool. */
    static Optional<String> of(String table, Set<String> columns) {
        return Arrays.stream(values())
                .filter(known -> known.table.matcher(table).matches() && columns.containsAll(known.columns))
                .map(known -> known.tool)
                .findFirst();
    }

    /** Returns a regular expression, of PostgreSQL's, for the names of all that is theirs. */
    static String names() {
        return Arrays.stream(values()).map(known -> known.table.pattern()).collect(Collectors.joining("|", "^(", ")$"));
    }
}
