package dev.autogen.environment;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.View;

/**
 * Takes what an environment declares: the words are those of {@code op}, without {@code create}, and what they take is made
 * by the words of {@code Ddl}. Tables and columns are named as in the database. Each method throws an
 * {@link dev.autogen.AutogenException} where PostgreSQL could not make what it is given; whether tables and columns exist
 * is looked at when all is declared.
 */
public interface Declarations {

    void extension(Extension extension);

    /** A function or a procedure: {@code declare.function(function("touch").returns("trigger")...)} */
    void function(Routine function);

    void view(View view);

    void materializedView(MaterializedView view);

    /** An index of a table or of a materialized view that is declared too. */
    void index(QualifiedName table, Index index);

    default void index(String table, Index index) {
        index(QualifiedName.of(table), index);
    }

    void exclude(QualifiedName table, Exclusion constraint);

    /** {@code declare.exclude("stay", exclude("stay_room_excl").with("room", "=").with("during", "&&").using("gist"))} */
    default void exclude(String table, Exclusion constraint) {
        exclude(QualifiedName.of(table), constraint);
    }

    /** A trigger of a table or of a view that is declared too. */
    void trigger(QualifiedName table, Trigger trigger);

    default void trigger(String table, Trigger trigger) {
        trigger(QualifiedName.of(table), trigger);
    }

    /** A policy; row-level security of its table is enabled with it. */
    void policy(QualifiedName table, Policy policy);

    default void policy(String table, Policy policy) {
        policy(QualifiedName.of(table), policy);
    }

    /** Row-level security that is enabled: without a policy nobody but the owner sees a row. */
    void rowLevelSecurity(QualifiedName table);

    default void rowLevelSecurity(String table) {
        rowLevelSecurity(QualifiedName.of(table));
    }

    /** Row-level security that is enabled, and counts for the owner of the table too. */
    void forceRowLevelSecurity(QualifiedName table);

    default void forceRowLevelSecurity(String table) {
        forceRowLevelSecurity(QualifiedName.of(table));
    }

    /** The labels of an enum that the entities map, in their order; without it nobody chose one. */
    void enumType(EnumType type);

    /** The type of a spatial column that the entities map: {@code geometry("PointZ", 4326)}. */
    void columnType(QualifiedName table, String column, SqlType type);

    default void columnType(String table, String column, SqlType type) {
        columnType(QualifiedName.of(table), column, type);
    }

    /** What a table was called before: where the database has that name alone, the table is renamed. */
    void renamedTable(String from, QualifiedName to);

    default void renamedTable(String from, String to) {
        renamedTable(from, QualifiedName.of(to));
    }

    /** What a column was called before: where the table has that name alone, the column is renamed. */
    void renamedColumn(QualifiedName table, String from, String to);

    default void renamedColumn(String table, String from, String to) {
        renamedColumn(QualifiedName.of(table), from, to);
    }
}
