package dev.autogen.diff.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or a part of the caller's, that makes probes and is always rolled back. One statement makes any number
 * of them, and undoes each before the next, so that one that fails harms no other and no more than a few locks are ever
 * held.
 */
final class ProbeSession implements AutoCloseable {

    /**
     * A function of the session's own. ZA000 is in a class of SQLSTATE that the SQL standard leaves to implementations and
     * PostgreSQL does not use (PostgreSQL manual, appendix A). It sets no search path, on which the spelling depends. A
     * text is taken as the session takes it, and spelled as the reader spells it.
     */
    private static final String FUNCTION = """
            CREATE FUNCTION pg_temp.autogen_probe(relations text[], statements text[], queries text[])
                RETURNS TABLE (type_name text, is_not_null boolean, expression text, condition text, value text,
                               problem text)
                LANGUAGE plpgsql AS $function$
            #variable_conflict use_column
            BEGIN
                FOR i IN 1 .. pg_catalog.cardinality(statements) LOOP
                    type_name := NULL; is_not_null := false; expression := NULL; condition := NULL; value := NULL;
                    problem := NULL;
                    BEGIN
                        EXECUTE statements[i];
                        IF queries[i] <> '' THEN
                            EXECUTE queries[i] INTO value;
                        END IF;
                        PERFORM %s;
                        SELECT pg_catalog.format_type(a.atttypid, a.atttypmod), coalesce(a.attnotnull, false),
                               pg_catalog.pg_get_expr(d.adbin, d.adrelid), pg_catalog.pg_get_expr(k.conbin, k.conrelid)
                        INTO type_name, is_not_null, expression, condition
                        FROM (SELECT pg_catalog.to_regclass('pg_temp.' || pg_catalog.quote_ident(relations[i]))) t (oid)
                             LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attname = 'autogen_probe'
                             LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
                             LEFT JOIN pg_catalog.pg_constraint k ON k.conrelid = t.oid AND k.contype = 'c';
                        RAISE EXCEPTION USING ERRCODE = 'ZA000';
                    EXCEPTION
                        WHEN SQLSTATE 'ZA000' THEN NULL;
                        WHEN OTHERS THEN problem := SQLERRM;
                    END;
                    RETURN NEXT;
                END LOOP;
            END
            $function$
            """.formatted(SessionSettings.FOR_SPELLING);

    /** Makes what stays for the whole session, each thing if it can be made. */
    private static final String PREPARATION = """
            CREATE FUNCTION pg_temp.autogen_prepare(statements text[]) RETURNS void LANGUAGE plpgsql AS $function$
            BEGIN
                FOR i IN 1 .. pg_catalog.cardinality(statements) LOOP
                    BEGIN
                        EXECUTE statements[i];
                    EXCEPTION
                        WHEN OTHERS THEN NULL;
                    END;
                END LOOP;
            END
            $function$
            """;

    private final Connection connection;
    private final Optional<Savepoint> savepoint;

    private ProbeSession(Connection connection, Optional<Savepoint> savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    /**
     * Begins.
     *
     * @param preparation statements that the probes build on; one that fails is passed over
     * @throws SQLException also where the session is read-only or the role may not create temporary objects
     */
    static ProbeSession begin(Connection connection, List<String> preparation) throws SQLException {
        boolean isOwn = connection.getAutoCommit();
        if (isOwn) {
            connection.setAutoCommit(false);
        }
        Optional<Savepoint> savepoint = isOwn ? Optional.empty() : Optional.of(connection.setSavepoint());
        ProbeSession session = new ProbeSession(connection, savepoint);
        try (Statement statement = connection.createStatement()) {
            statement.execute(FUNCTION + ";\n" + PREPARATION);
            session.prepare(preparation);
            return session;
        } catch (SQLException failure) {
            session.close();
            throw failure;
        }
    }

    private void prepare(List<String> statements) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        try (PreparedStatement call = connection.prepareStatement("SELECT pg_temp.autogen_prepare(?)")) {
            call.setArray(1, connection.createArrayOf("text", statements.toArray()));
            call.execute();
        }
    }

    Map<Probe, Answer> ask(List<Probe> probes) throws SQLException {
        Map<Probe, Answer> answers = new LinkedHashMap<>();
        try (PreparedStatement call = connection.prepareStatement("SELECT * FROM pg_temp.autogen_probe(?, ?, ?)")) {
            call.setArray(1, texts(probes.stream().map(Probe::relation).toArray()));
            call.setArray(2, texts(probes.stream().map(Probe::statement).toArray()));
            call.setArray(3, texts(probes.stream().map(Probe::query).toArray()));
            try (ResultSet rows = call.executeQuery()) {
                for (Probe probe : probes) {
                    rows.next();
                    answers.put(probe, answer(rows));
                }
            }
        }
        return answers;
    }

    private Array texts(Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                optional(row.getString("type_name")),
                row.getBoolean("is_not_null"),
                optional(row.getString("expression")),
                optional(row.getString("condition")),
                optional(row.getString("value")),
                optional(row.getString("problem")));
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (savepoint.isPresent()) {
            connection.rollback(savepoint.get());
            connection.releaseSavepoint(savepoint.get());
            return;
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
