package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An index as {@code pg_index} has it. The lists of numbers are those of PostgreSQL's manual, "pg_index".
 *
 * @param object as comments, privileges and dependencies name it
 * @param relation the table or the materialized view
 * @param isOfView whether that is a materialized view
 * @param parent the index of the partitioned table that it is a part of
 * @param columns {@code indkey}: a number for each key and each included column, 0 for an expression
 * @param classes {@code indclass}: an operator class for each key
 * @param collations {@code indcollation}: for each key, 0 where it has none
 * @param options {@code indoption}: flags for each key
 */
record IndexRow(
        long oid,
        DatabaseObject object,
        long relationOid,
        QualifiedName relation,
        boolean isOfView,
        boolean isOfConstraint,
        Optional<QualifiedName> parent,
        String method,
        boolean isUnique,
        boolean nullsNotDistinct,
        boolean isValid,
        List<Integer> columns,
        List<Long> classes,
        List<Long> collations,
        List<Integer> options,
        Optional<String> predicate,
        IndexStorage storage) {

    /** Flags of {@code indoption}, INDOPTION_DESC and INDOPTION_NULLS_FIRST in PostgreSQL's pg_index.h. */
    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    QualifiedName name() {
        return object.name();
    }

    boolean isStoredOrdinarily() {
        return storage.parameters().isEmpty() && storage.tablespace().isEmpty();
    }

    int keyCount() {
        return classes.size();
    }

    List<Integer> includedColumns() {
        return columns.subList(keyCount(), columns.size());
    }

    /**
     * Returns a key.
     *
     * @param key its number, from 0
     */
    IndexKey key(int key, IndexDefinition.Key definition) {
        boolean isExpression = columns.get(key) == 0;
        return new IndexKey(
                isExpression ? Parentheses.stripped(definition.text()) : definition.text(),
                isExpression,
                (options.get(key) & DESCENDING) != 0,
                (options.get(key) & NULLS_FIRST) != 0,
                definition.operatorClass(),
                definition.operatorClassParameters(),
                definition.collation());
    }
}
