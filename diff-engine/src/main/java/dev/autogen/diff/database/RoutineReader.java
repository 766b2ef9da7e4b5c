package dev.autogen.diff.database;

import dev.autogen.schema.Argument;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RoutineBehavior;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Functions and procedures, but for those that {@link UnreadKind} names. */
final class RoutineReader {

    /**
     * A condition on {@code pg_proc o} and its {@code pg_language l}: an ordinary function or a procedure that a
     * {@link Routine} can say all of. A cost or a number of rows is a {@code real} in the catalogue, an {@code int} there;
     * names of settings and languages need no quotes there, and have at most 63 bytes.
     */
    static final String DESCRIBED = """
            o.prokind IN ('f', 'p') AND l.lanname NOT IN ('internal', 'c')
            AND o.protrftypes IS NULL AND o.prosupport::pg_catalog.oid = 0
            AND o.procost = pg_catalog.floor(o.procost) AND o.procost < 2147483648
            AND o.prorows = pg_catalog.floor(o.prorows) AND o.prorows < 2147483648
            AND l.lanname = pg_catalog.lower(l.lanname)
            AND NOT EXISTS (SELECT FROM pg_catalog.unnest(o.proconfig) setting
                            WHERE setting !~ '^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*='
                               OR pg_catalog.strpos(setting, '=') > 64)
            """;

    /**
     * The types of arguments have no modifiers, and {@code format_type} with -1 says so: with null it would call
     * {@code bpchar} a {@code character}, which is one of length 1. A function that was dropped in the meantime is
     * neither visible nor invisible; that is asked of few, for it takes long.
     */
    private static final String QUERY = """
            SELECT o.oid, n.nspname, o.proname, o.prokind = 'p' AS is_procedure, l.lanname,
                   pg_catalog.pg_function_is_visible(o.oid) IS NULL AS is_gone,
                   ARRAY(SELECT pg_catalog.format_type(u.type, -1)
                         FROM pg_catalog.unnest(coalesce(o.proallargtypes, o.proargtypes::pg_catalog.oid[]))
                              WITH ORDINALITY u (type, position)
                         ORDER BY u.position) AS types,
                   o.proargmodes::text[] AS modes, o.proargnames AS names, o.pronargdefaults AS default_count,
                   CASE WHEN o.pronargdefaults > 0 THEN ARRAY(
                        SELECT pg_catalog.pg_get_function_arg_default(o.oid, position)
                        FROM pg_catalog.generate_series(1, coalesce(pg_catalog.cardinality(o.proallargtypes), o.pronargs)) position
                        ORDER BY position) END AS defaults,
                   o.proretset AS is_set, pg_catalog.format_type(o.prorettype, -1) AS result,
                   o.provolatile::text AS volatility, o.proisstrict, o.prosecdef, o.proleakproof,
                   o.proparallel::text AS parallel, o.procost, o.prorows, o.proconfig AS settings,
                   o.prosqlbody IS NOT NULL AS is_parsed,
                   CASE WHEN o.prosqlbody IS NULL THEN o.prosrc
                        ELSE pg_catalog.pg_get_function_sqlbody(o.oid) END AS body
            FROM pg_catalog.pg_proc o
                 JOIN pg_catalog.pg_namespace n ON n.oid = o.pronamespace
                 JOIN pg_catalog.pg_language l ON l.oid = o.prolang
            WHERE n.oid IN (%s)
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                                AND e.objid = o.oid AND e.deptype = 'e'
                                AND e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass)
              AND
            """;

    /** What PostgreSQL takes where nothing is said, but for C and internal functions (PostgreSQL manual, CREATE FUNCTION). */
    private static final int DEFAULT_COST = 100;

    /** The same of a function that returns a set; one that returns none has 0. */
    private static final int DEFAULT_ROWS = 1000;

    private RoutineReader() {}

    static List<Routine> read(Catalogue catalogue) throws SQLException {
        Scope scope = catalogue.scope();
        List<Routine> routines = new ArrayList<>();
        catalogue.each(QUERY.formatted(Scope.numbers(scope.namespaceOids())) + DESCRIBED, row -> {
            Optional<Routine> read = routine(row, scope);
            if (read.isPresent()) {
                routines.add(read.get());
                catalogue.objects().add(SystemCatalogue.PG_PROC, row.getLong("oid"), object(read.get()));
            }
        });
        routines.sort(Comparator.comparing(Routine::name).thenComparing(RoutineReader::signature));
        return routines;
    }

    /** Returns nothing where it was dropped since the row was found. */
    private static Optional<Routine> routine(ResultSet row, Scope scope) throws SQLException {
        String body = row.getString("body");
        List<Argument> arguments = RoutineArguments.of(row);
        long defaults = arguments.stream()
                .filter(argument -> argument.defaultSql().isPresent())
                .count();
        if (row.getBoolean("is_gone") || body == null || defaults != row.getInt("default_count")) {
            return Optional.empty();
        }
        QualifiedName name = scope.name(row.getString("nspname"), row.getString("proname"));
        boolean isProcedure = row.getBoolean("is_procedure");
        boolean isParsed = row.getBoolean("is_parsed");
        return Optional.of(new Routine(
                isProcedure ? Routine.Kind.PROCEDURE : Routine.Kind.FUNCTION,
                name,
                arguments,
                isProcedure ? Optional.empty() : result(row, arguments),
                row.getString("lanname"),
                behavior(row),
                Optional.of(new Routine.Body(isParsed ? SettledSql.of(body) : body, isParsed))));
    }

    private static Optional<SqlType> result(ResultSet row, List<Argument> arguments) throws SQLException {
        Optional<String> columns = RoutineArguments.tableColumns(row);
        if (columns.isPresent()) {
            return Optional.of(SqlType.parse("table (" + columns.get() + ")"));
        }
        SqlType type = SqlType.parse(row.getString("result"));
        if (row.getBoolean("is_set")) {
            return Optional.of(SqlType.parse("setof " + type.sql()));
        }
        boolean isSaid = arguments.stream().anyMatch(argument -> argument.mode().isOutput());
        return isSaid ? Optional.empty() : Optional.of(type);
    }

    private static RoutineBehavior behavior(ResultSet row) throws SQLException {
        return new RoutineBehavior(
                volatility(row.getString("volatility")),
                row.getBoolean("proisstrict"),
                row.getBoolean("prosecdef"),
                row.getBoolean("proleakproof"),
                parallel(row.getString("parallel")),
                unless(DEFAULT_COST, row.getDouble("procost")),
                row.getBoolean("is_set") ? unless(DEFAULT_ROWS, row.getDouble("prorows")) : OptionalInt.empty(),
                RoutineSettings.of(texts(row, "settings")));
    }

    /** The letters of PostgreSQL's manual, "pg_proc", provolatile. */
    private static RoutineBehavior.Volatility volatility(String letter) {
        return switch (letter) {
            case "i" -> RoutineBehavior.Volatility.IMMUTABLE;
            case "s" -> RoutineBehavior.Volatility.STABLE;
            default -> RoutineBehavior.Volatility.VOLATILE;
        };
    }

    /** The letters of PostgreSQL's manual, "pg_proc", proparallel. */
    private static RoutineBehavior.Parallel parallel(String letter) {
        return switch (letter) {
            case "s" -> RoutineBehavior.Parallel.SAFE;
            case "r" -> RoutineBehavior.Parallel.RESTRICTED;
            default -> RoutineBehavior.Parallel.UNSAFE;
        };
    }

    private static OptionalInt unless(int ordinary, double value) {
        return value == ordinary ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    private static DatabaseObject object(Routine routine) {
        ObjectKind kind = routine.kind() == Routine.Kind.PROCEDURE ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION;
        return new DatabaseObject(kind, routine.name(), Optional.empty(), routine.signature());
    }

    private static String signature(Routine routine) {
        return routine.signature().stream().map(SqlType::sql).collect(Collectors.joining(", "));
    }

    /** Returns the elements of an array, each of which may be null; none where there is no array. */
    static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? new String[0]
                : (String[]) row.getArray(column).getArray();
    }
}
