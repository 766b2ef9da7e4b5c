package dev.autogen.execute;

import java.util.Arrays;
import java.util.List;

/** What a person can do about an SQLSTATE (PostgreSQL manual, appendix A), the first case that fits. */
enum Trouble {
    LOGIN("correct the user and the password, or what pg_hba.conf allows", "28", "08004"),
    DATABASE("create the database, or correct its name in the URL", "3D000"),
    PRIVILEGE("grant the missing privilege to this user, or connect as the owner", "42501"),
    READ_ONLY("connect to a server that accepts writes, not to a standby", "25006"),
    LOCK_TABLE(
            "run it with transaction per migration, or let a superuser raise max_locks_per_transaction and restart the server",
            "53200"),
    DISK("make room on the disk of the server, then run the command again", "53100"),
    BUSY("wait until the server takes connections again", "53300", "57P03"),
    CONNECTION("start the server, or correct host and port of the URL, then run the command again", "08", "57P"),
    SCHEMA("create the schema, or correct the search path of the connection or the name of the version table", "3F000"),
    POSTGIS("run create extension postgis in this database, as a role that may, or connect to one that has it"),
    VECTOR("run create extension vector in this database, as a role that may, or connect to one that has it"),
    TIMEOUT("give it more time with op.statementTimeout(...), or do it in batches"),
    LOCK("wait until the other session has finished, then run the command again", "55P03", "40P01", "57014"),
    /** Prepared statements of one connection that another one finds in its session. */
    SHARED_SESSION(
            "connect to the server itself, or through a pool that gives each connection a session of its own"
                    + " (pool_mode = session)",
            "42P05",
            "26000"),
    OUTSIDE("put the statement, and it alone, into op.autocommit(() -> { ... })", "25001"),
    NEW_LABEL("add the enum's label in op.autocommit(() -> { ... }): a run is one transaction", "55P04"),
    VALUE_TYPE("say the type of the value: literal(\"...\", text())", "42P18"),
    OTHER("see what PostgreSQL says above", "");

    private final String fix;
    private final List<String> prefixes;

    Trouble(String fix, String... prefixes) {
        this.fix = fix;
        this.prefixes = List.of(prefixes);
    }

    String fix() {
        return fix;
    }

    static Trouble of(String sqlState) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.prefixes.stream().anyMatch(sqlState::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
