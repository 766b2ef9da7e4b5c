package dev.autogen.diff.database;

import dev.autogen.schema.Unread;

/**
 * What no reader reads. Each has a query for it that names it: what comes before the name,
 * its namespace where it is in one, its name, what comes behind it. A query sees {@code names (oid, nspname)}, the
 * namespaces that are read; {@code scope}, their tables and views; and {@code members (classid, objid)}, what belongs to
 * extensions. An object that PostgreSQL itself comes with has a number below 16384 (FirstNormalObjectId in PostgreSQL's
 * transam.h).
 */
enum UnreadKind {
    COMPOSITE_TYPES("composite types", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.typname, ''
            FROM pg_catalog.pg_type o JOIN names n ON n.oid = o.typnamespace
                 JOIN pg_catalog.pg_class c ON c.oid = o.typrelid AND c.relkind = 'c'
            WHERE o.typtype = 'c' AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // Each has a multirange type, which comes and goes with it.
    RANGE_TYPES("range types", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.typname, ''
            FROM pg_catalog.pg_type o JOIN names n ON n.oid = o.typnamespace
            WHERE o.typtype = 'r' AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // An array type is one by its handler (IsTrueArrayType in PostgreSQL's pg_type.h); 'p' are those that are declared
    // only.
    BASE_TYPES("base types", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.typname, ''
            FROM pg_catalog.pg_type o JOIN names n ON n.oid = o.typnamespace
            WHERE (o.typtype = 'p' OR o.typtype = 'b' AND o.typsubscript <> 'pg_catalog.array_subscript_handler'::pg_catalog.regproc)
              AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    DOMAIN_CHECKS("checks of domains", "nobody has validated them, and a new domain has none such", """
            SELECT o.conname || ' of ', n.nspname, t.typname, ''
            FROM pg_catalog.pg_constraint o
                 JOIN pg_catalog.pg_type t ON t.oid = o.contypid
                 JOIN names n ON n.oid = t.typnamespace
            WHERE o.contype = 'c' AND NOT o.convalidated AND (t.tableoid, t.oid) NOT IN (TABLE members)
            """),
    // PostgreSQL itself would call it domain_not_null, with a number where that is taken (since 17).
    DOMAIN_NOT_NULLS("names of not-null constraints of domains", "a domain is not null or it is not", """
            SELECT o.conname || ' of ', n.nspname, t.typname, ''
            FROM pg_catalog.pg_constraint o
                 JOIN pg_catalog.pg_type t ON t.oid = o.contypid
                 JOIN names n ON n.oid = t.typnamespace
            WHERE o.contype = 'n' AND o.conname !~ '_not_null[0-9]*$' AND (t.tableoid, t.oid) NOT IN (TABLE members)
            """),
    AGGREGATES("aggregates", UnreadKind.NO_OPERATION, UnreadKind.ROUTINES + "o.prokind = 'a'"),
    WINDOW_FUNCTIONS("window functions", UnreadKind.NO_OPERATION, UnreadKind.ROUTINES + "o.prokind = 'w'"),
    // The constructors of a range type are functions of its own.
    FUNCTIONS_IN_C("functions in C", "what they do is in a file of the server", UnreadKind.ROUTINES + """
            o.prokind IN ('f', 'p') AND l.lanname IN ('internal', 'c')
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
                            WHERE i.classid = o.tableoid AND i.objid = o.oid AND i.deptype = 'i')
            """),
    SPECIAL_FUNCTIONS(
            "functions",
            "they have a transform, a support function, a cost or a number of rows that is no whole number, or a"
                    + " setting or a language whose name is long or needs quotes",
            UnreadKind.ROUTINES + "o.prokind IN ('f', 'p') AND l.lanname NOT IN ('internal', 'c') AND NOT ("
                    + RoutineReader.DESCRIBED + ")"),
    OPERATORS("operators", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.oprname,
                   ' (' || pg_catalog.concat_ws(', ', pg_catalog.format_type(nullif(o.oprleft, 0), NULL),
                                           pg_catalog.format_type(nullif(o.oprright, 0), NULL)) || ')'
            FROM pg_catalog.pg_operator o JOIN names n ON n.oid = o.oprnamespace
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    OPERATOR_CLASSES("operator classes", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.opcname, ' using ' || a.amname
            FROM pg_catalog.pg_opclass o JOIN names n ON n.oid = o.opcnamespace
                 JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // Each operator class is in one, which PostgreSQL makes where there is none.
    OPERATOR_FAMILIES("operator families", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.opfname, ' using ' || a.amname
            FROM pg_catalog.pg_opfamily o JOIN names n ON n.oid = o.opfnamespace
                 JOIN pg_catalog.pg_am a ON a.oid = o.opfmethod
            WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_opclass c WHERE c.opcfamily = o.oid)
              AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // A cast is in no namespace, its types are. That of a range to its multirange belongs to the type.
    CASTS("casts", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, pg_catalog.format_type(o.castsource, NULL), ' as ' || pg_catalog.format_type(o.casttarget, NULL)
            FROM pg_catalog.pg_cast o
                 JOIN pg_catalog.pg_type s ON s.oid = o.castsource
                 JOIN pg_catalog.pg_type t ON t.oid = o.casttarget
            WHERE o.oid >= 16384 AND (o.tableoid, o.oid) NOT IN (TABLE members)
              AND (s.typnamespace IN (SELECT oid FROM names) OR t.typnamespace IN (SELECT oid FROM names)
                   OR s.oid < 16384 AND t.oid < 16384)
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
                              WHERE i.classid = o.tableoid AND i.objid = o.oid AND i.deptype = 'i')
            """),
    COLLATIONS("collations", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.collname, ''
            FROM pg_catalog.pg_collation o JOIN names n ON n.oid = o.collnamespace
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    CONVERSIONS("conversions", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.conname, ''
            FROM pg_catalog.pg_conversion o JOIN names n ON n.oid = o.connamespace
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    TEXT_SEARCH("text search objects", UnreadKind.NO_OPERATION, """
            SELECT o.kind, n.nspname, o.name, ''
            FROM (SELECT tableoid, oid, 'configuration ' AS kind, cfgnamespace AS namespace, cfgname AS name
                  FROM pg_catalog.pg_ts_config
                  UNION ALL
                  SELECT tableoid, oid, 'dictionary ', dictnamespace, dictname FROM pg_catalog.pg_ts_dict
                  UNION ALL
                  SELECT tableoid, oid, 'parser ', prsnamespace, prsname FROM pg_catalog.pg_ts_parser
                  UNION ALL
                  SELECT tableoid, oid, 'template ', tmplnamespace, tmplname FROM pg_catalog.pg_ts_template) o
                 JOIN names n ON n.oid = o.namespace
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    EXTENDED_STATISTICS("extended statistics", UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.stxname, ''
            FROM pg_catalog.pg_statistic_ext o JOIN names n ON n.oid = o.stxnamespace
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // That of a view is its query.
    RULES("rules", UnreadKind.NO_OPERATION, """
            SELECT o.rulename || ' of ', scope.nspname, scope.relname, ''
            FROM pg_catalog.pg_rewrite o JOIN scope ON scope.oid = o.ev_class
            WHERE o.rulename <> '_RETURN' AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    FOREIGN_TABLES(Unread.FOREIGN_TABLES, UnreadKind.NO_OPERATION, """
            SELECT '', n.nspname, o.relname, ''
            FROM pg_catalog.pg_class o JOIN names n ON n.oid = o.relnamespace
            WHERE o.relkind = 'f' AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    FOREIGN_SERVERS("foreign servers", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.srvname, '' FROM pg_catalog.pg_foreign_server o
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    FOREIGN_DATA_WRAPPERS("foreign-data wrappers", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.fdwname, '' FROM pg_catalog.pg_foreign_data_wrapper o
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    PUBLICATIONS("publications", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.pubname, '' FROM pg_catalog.pg_publication o
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // All of the server's databases have theirs in one table.
    SUBSCRIPTIONS("subscriptions", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.subname, ''
            FROM pg_catalog.pg_subscription o JOIN pg_catalog.pg_database d ON d.oid = o.subdbid
            WHERE d.datname = pg_catalog.current_database()
            """),
    EVENT_TRIGGERS("event triggers", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.evtname, '' FROM pg_catalog.pg_event_trigger o
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    LANGUAGES("languages", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.lanname, '' FROM pg_catalog.pg_language o
            WHERE o.oid >= 16384 AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    ACCESS_METHODS("access methods", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, o.amname, '' FROM pg_catalog.pg_am o
            WHERE o.oid >= 16384 AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    TRANSFORMS("transforms", UnreadKind.NO_OPERATION, """
            SELECT '', NULL, pg_catalog.format_type(o.trftype, NULL), ' for ' || l.lanname
            FROM pg_catalog.pg_transform o JOIN pg_catalog.pg_language l ON l.oid = o.trflang
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    // Those of large objects, since version 18, are for all schemas.
    DEFAULT_PRIVILEGES("default privileges of large objects", UnreadKind.NO_OPERATION, """
            SELECT 'in ', NULL, 'all schemas', ''
            FROM pg_catalog.pg_default_acl o
            WHERE o.defaclobjtype NOT IN ('r', 'S', 'f', 'T', 'n') AND (o.tableoid, o.oid) NOT IN (TABLE members)
            """),
    VIEW_DEFAULTS("column defaults of views", UnreadKind.NO_OPERATION, """
            SELECT '', scope.nspname, scope.relname, '.' || a.attname
            FROM scope
                 JOIN pg_catalog.pg_class c ON c.oid = scope.oid AND c.relkind = 'v'
                 JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid
                 JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
            """),
    // What PostgreSQL chooses itself: the storage of the type, and no compression.
    COLUMNS_OF_VIEWS("storage and compression of columns of materialized views", UnreadKind.NO_OPERATION, """
            SELECT '', scope.nspname, scope.relname, '.' || a.attname
            FROM scope
                 JOIN pg_catalog.pg_class c ON c.oid = scope.oid AND c.relkind = 'm'
                 JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                 JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            WHERE a.attstorage <> t.typstorage OR a.attcompression <> ''
            """),
    TYPED_TABLES("types of typed tables", UnreadKind.NO_OPERATION, """
            SELECT '', scope.nspname, scope.relname, ' of ' || pg_catalog.format_type(c.reloftype, NULL)
            FROM scope JOIN pg_catalog.pg_class c ON c.oid = scope.oid
            WHERE c.reloftype <> 0
            """),
    REPLICA_IDENTITIES("replica identities", UnreadKind.NO_OPERATION, """
            SELECT '', scope.nspname, scope.relname, ''
            FROM scope JOIN pg_catalog.pg_class c ON c.oid = scope.oid
            WHERE c.relkind IN ('r', 'p', 'm') AND c.relreplident <> 'd'
            """),
    CLUSTER_MARKS("indexes to cluster by", UnreadKind.NO_OPERATION, """
            SELECT c.relname || ' of ', scope.nspname, scope.relname, ''
            FROM scope
                 JOIN pg_catalog.pg_index i ON i.indrelid = scope.oid
                 JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            WHERE i.indisclustered
            """),
    // Of columns, and of the expressions of indexes, found among all attributes first (offset 0). -1 and, since version
    // 17, null say nothing. PostgreSQL's later minor
    // versions keep a number of their own among the options, pg_attver.
    STATISTICS_TARGETS("statistics targets and options of columns", UnreadKind.NO_OPERATION, """
            SELECT '', scope.nspname, c.relname, '.' || a.attname
            FROM (SELECT attrelid, attname FROM pg_catalog.pg_attribute
                  WHERE (attstattarget >= 0 OR pg_catalog.array_to_string(attoptions, ',') LIKE '%n_distinct%')
                    AND attnum > 0 AND NOT attisdropped
                  OFFSET 0) a
                 JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
                 LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
                 JOIN scope ON scope.oid = coalesce(i.indrelid, c.oid)
            """),
    SECURITY_LABELS("security labels", UnreadKind.NO_OPERATION, """
            SELECT o.objtype || ' ', NULL, o.objname, ''
            FROM pg_catalog.pg_seclabels o
            WHERE o.objnamespace IN (SELECT oid FROM names) AND (o.classoid, o.objoid) NOT IN (TABLE members)
            """);

    private static final String NO_OPERATION = "autogen has no operation for them";

    private static final String ROUTINES = """
            SELECT '', n.nspname, o.proname, '(' || pg_catalog.pg_get_function_identity_arguments(o.oid) || ')'
            FROM pg_catalog.pg_proc o
                 JOIN names n ON n.oid = o.pronamespace
                 JOIN pg_catalog.pg_language l ON l.oid = o.prolang
            WHERE (o.tableoid, o.oid) NOT IN (TABLE members) AND
            """;

    private final String what;
    private final String reason;
    private final String query;

    UnreadKind(String what, String reason, String query) {
        this.what = what;
        this.reason = reason;
        this.query = query;
    }

    String what() {
        return what;
    }

    String reason() {
        return reason;
    }

    String query() {
        return query;
    }
}
