package dev.autogen.diff.database;

import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.View;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.Quoting;
import dev.autogen.sql.SqlStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Probes of views, policies and the like: each is made as a temporary object under a name of our own, and asked what it became. */
final class ObjectProbes {

    /** Between the parts of an answer. It is in no name and in no SQL that PostgreSQL writes. */
    static final String SEPARATOR = "\u0001";

    /** The function of all triggers that are made here; what a trigger executes has no say in how its condition is spelled. */
    static final String TRIGGER_FUNCTION =
            "CREATE FUNCTION pg_temp.autogen_trigger() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'begin return null; end'";

    private static final PostgresWriter WRITER = new PostgresWriter();
    private static final String TEMPORARY = "pg_temp";
    private static final QualifiedName PROBE = QualifiedName.of(TEMPORARY, Probe.NAME);
    private static final String INDEX = Probe.NAME + "_index";

    private static final String DEFINITION =
            "SELECT pg_catalog.pg_get_indexdef('pg_temp." + INDEX + "'::pg_catalog.regclass)";

    private static final String SEPARATED = " || pg_catalog.chr(1) || ";

    private static final String VIEW = "SELECT (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname) || ' '"
            + " || pg_catalog.format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)"
            + " FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid)" + SEPARATED
            + "pg_catalog.pg_get_viewdef(c.oid) FROM (SELECT pg_catalog.to_regclass('pg_temp.autogen_probe')) c (oid)";

    private static final String ROUTINE = "SELECT pg_catalog.pg_get_function_arguments(o.oid)" + SEPARATED
            + "coalesce(pg_catalog.pg_get_function_result(o.oid), '')" + SEPARATED
            + "coalesce(pg_catalog.pg_get_function_sqlbody(o.oid), '')" + SEPARATED
            + "coalesce(pg_catalog.array_to_string(o.proconfig, pg_catalog.chr(2)), '')" + SEPARATED
            + "pg_catalog.oidvectortypes(o.proargtypes)"
            + " FROM pg_catalog.pg_proc o WHERE o.proname = 'autogen_probe'"
            + " AND o.pronamespace = pg_catalog.pg_my_temp_schema()";

    private static final String POLICY =
            "SELECT pg_catalog.pg_get_expr(p.polqual, p.polrelid) FROM pg_catalog.pg_policy p"
                    + " WHERE p.polname = 'autogen_probe' AND p.polrelid = '%s'::pg_catalog.regclass";

    private static final String TRIGGER = "SELECT pg_catalog.pg_get_triggerdef(t.oid) FROM pg_catalog.pg_trigger t"
            + " WHERE t.tgname = 'autogen_probe' AND t.tgrelid = '%s'::pg_catalog.regclass";

    private static final String DOMAIN = "SELECT pg_catalog.pg_get_expr(k.conbin, 0) FROM pg_catalog.pg_constraint k"
            + " WHERE k.contypid = 'pg_temp.autogen_probe'::pg_catalog.regtype AND k.contype = 'c'";

    private ObjectProbes() {}

    /** Asks for columns and query. */
    static Probe view(String query, List<String> columns, List<String> before) {
        View view = new View(PROBE, query, columns, false, false, Optional.empty());
        return probe(before, new CreateView(view), VIEW);
    }

    /** Asks for arguments, result, body, settings and the types of a call. */
    static Probe routine(Routine routine) {
        Routine made = new Routine(
                routine.kind(),
                PROBE,
                routine.arguments(),
                routine.returns(),
                routine.language(),
                routine.behavior(),
                routine.body());
        Operation create = made.kind() == Routine.Kind.FUNCTION ? new CreateFunction(made) : new CreateProcedure(made);
        return probe(List.of("SET LOCAL check_function_bodies = off"), create, ROUTINE);
    }

    /**
     * Asks for a condition of a policy, whichever it is.
     *
     * @param before makes a temporary table of that name
     */
    static Probe policy(QualifiedName table, String condition, List<String> before) {
        QualifiedName copy = copy(table);
        Policy policy = new Policy(Probe.NAME).using(condition);
        return probe(before, new CreatePolicy(copy, policy), POLICY.formatted(literal(copy)));
    }

    /**
     * Asks for the definition of a trigger with its condition.
     *
     * @param before makes a temporary table of that name
     */
    static Probe trigger(QualifiedName table, Trigger trigger, List<String> before) {
        QualifiedName copy = copy(table);
        Trigger made = new Trigger(
                        Probe.NAME,
                        trigger.timing(),
                        trigger.events(),
                        List.of(),
                        trigger.isForEachRow(),
                        trigger.condition(),
                        new Trigger("none").transition(),
                        Optional.empty(),
                        Optional.empty())
                .executes(QualifiedName.of(TEMPORARY, "autogen_trigger"));
        return probe(before, new CreateTrigger(copy, made), TRIGGER.formatted(literal(copy)));
    }

    /** Asks for the condition of a check. */
    static Probe domain(SqlType type, String condition) {
        Constraint.Check check = new Constraint.Check(Optional.of(Probe.NAME), condition);
        Domain domain =
                new Domain(PROBE, type, Optional.empty(), Optional.empty(), false, List.of(check), Optional.empty());
        return probe(List.of(), new CreateDomain(domain), DOMAIN);
    }

    /** Asks for the definition of an index, but not for how it is stored. */
    static Probe index(MaterializedView view, Index index) {
        String columns = view.columns().isEmpty() ? "" : " (" + Quoting.identifiers(view.columns()) + ")";
        String table = "CREATE TEMPORARY TABLE " + Probe.NAME + columns + " AS " + view.query() + "\nWITH NO DATA";
        Index made = new Index(
                Optional.of(INDEX),
                index.keys(),
                index.isUnique(),
                index.method(),
                index.include(),
                index.predicate(),
                index.nullsNotDistinct(),
                Map.of(),
                Optional.empty());
        return probe(List.of(table), CreateIndex.of(PROBE, made), DEFINITION);
    }

    /** Asks for the definition of an index that has nothing but these keys. */
    static Probe keys(Table table, String method, List<IndexKey> keys) {
        String columns = table.columns().stream()
                .map(column -> Quoting.identifier(column.name())
                        + " "
                        + column.type().sql()
                        + column.collation()
                                .map(collation -> " COLLATE " + Quoting.identifier(collation))
                                .orElse(""))
                .collect(Collectors.joining(", "));
        Index made = new Index(
                Optional.of(INDEX),
                keys,
                false,
                method,
                List.of(),
                Optional.empty(),
                false,
                Map.of(),
                Optional.empty());
        return probe(
                List.of("CREATE TEMPORARY TABLE " + Probe.NAME + " (" + columns + ")"),
                CreateIndex.of(PROBE, made),
                DEFINITION);
    }

    private static Probe probe(List<String> before, Operation operation, String query) {
        StringBuilder statement = new StringBuilder();
        before.forEach(sql -> statement.append(sql).append(";\n"));
        statement.append(
                operation.accept(WRITER).stream().map(SqlStatement::sql).collect(Collectors.joining(";\n")));
        return new Probe(Probe.NAME, statement.toString(), query);
    }

    private static QualifiedName copy(QualifiedName table) {
        return QualifiedName.of(TEMPORARY, table.name());
    }

    private static String literal(QualifiedName name) {
        return Quoting.identifier(name).replace("'", "''");
    }
}
