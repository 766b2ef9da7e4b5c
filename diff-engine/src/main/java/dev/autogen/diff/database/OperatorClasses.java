package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The operator classes that PostgreSQL takes by itself for columns of its own types. Which one it takes for a domain, an
 * enum or the type of an extension depends on casts (GetDefaultOpClass in PostgreSQL's indexcmds.c), so that is left to
 * PostgreSQL.
 *
 * @param types by the operator class's object identifier
 */
record OperatorClasses(Map<Long, InputType> types) {

    /**
     * What a column must be.
     *
     * @param collation the object identifier of the type's own, 0 where it has none
     */
    record InputType(TypeName name, long collation) {}

    /**
     * The other access methods have operator classes with parameters, which only the definition of the index tells. A
     * class of a method that has none by its nature has them still where it has the function for it (PostgreSQL
     * manual, "Operator Class Support Functions of B-Trees": options, 5; of hash indexes: 3).
     */
    private static final String QUERY = """
            SELECT o.oid, pg_catalog.format_type(o.opcintype, NULL) AS type_name, t.typcollation
            FROM pg_catalog.pg_opclass o
                 JOIN pg_catalog.pg_am am ON am.oid = o.opcmethod AND am.amname IN ('btree', 'hash')
                 JOIN pg_catalog.pg_type t ON t.oid = o.opcintype
            WHERE o.opcdefault AND t.typtype = 'b' AND t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_amproc p
                              WHERE p.amprocfamily = o.opcfamily AND p.amproclefttype = o.opcintype
                                AND p.amprocnum = CASE am.amname WHEN 'btree' THEN 5 ELSE 3 END)
            """;

    /** Types without an operator class of their own, which that of text is made for (PostgreSQL manual, 11.10). */
    private static final Set<TypeName> TEXTS = Set.of(TypeName.TEXT, TypeName.VARCHAR);

    OperatorClasses {
        types = Map.copyOf(types);
    }

    static OperatorClasses read(Catalogue catalogue) throws SQLException {
        Map<Long, InputType> types = new HashMap<>();
        catalogue.each(QUERY, row -> {
            if (SqlType.parse(row.getString("type_name")) instanceof SqlType.BuiltIn type) {
                types.put(row.getLong("oid"), new InputType(type.name(), row.getLong("typcollation")));
            }
        });
        return new OperatorClasses(types);
    }

    /**
     * Returns whether it is sure that an index has nothing to say about a column: neither operator class nor collation.
     *
     * @param collation that of the key
     */
    boolean areOrdinary(Column column, long operatorClass, long collation) {
        InputType input = types.get(operatorClass);
        if (input == null
                || input.collation() != collation
                || column.collation().isPresent()
                || !(column.type() instanceof SqlType.BuiltIn type)) {
            return false;
        }
        return type.name() == input.name() || (TEXTS.contains(type.name()) && input.name() == TypeName.TEXT);
    }
}
