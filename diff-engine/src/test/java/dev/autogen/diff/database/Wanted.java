package dev.autogen.diff.database;

import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A table "t" as somebody may want it. */
final class Wanted {

    /** The columns that the checks are about. */
    static final List<Column> COLUMNS = List.of(
            typed("id", "integer"),
            typed("status", "varchar(20)"),
            typed("name", "text"),
            typed("active", "boolean"),
            typed("code", "char(3)"),
            typed("at", "timestamptz"),
            typed("Mixed", "varchar(9)"));

    private Wanted() {}

    /** The statement that makes a table of these columns. */
    static String create(String constraints) {
        return "create table t (id integer, status varchar(20), name text, active boolean, code char(3), at timestamptz,"
                + " \"Mixed\" varchar(9), " + constraints + ")";
    }

    static Alignment alignedWith(TestDatabase database, Table... wanted) {
        return alignedWith(database, schema(wanted));
    }

    static Alignment alignedWith(TestDatabase database, Schema wanted) {
        try (Connection connection = database.connect()) {
            Schema live = ComparedPart.of(new DatabaseReader().read(connection, ReadOptions.DEFAULT), wanted);
            // These are about tables alone.
            Schema tables = live.withOthers(OtherObjects.NONE).withFacts(ObjectFacts.NONE);
            return new PostgresCanonicalizer().align(connection, tables, wanted);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    static Table table(String name, Constraint... constraints) {
        return new Table(QualifiedName.of(name), COLUMNS, List.of(constraints), List.of(), Optional.empty());
    }

    static Table table(Column... columns) {
        return new Table(QualifiedName.of("t"), List.of(columns), List.of(), List.of(), Optional.empty());
    }

    static Column typed(String name, String type) {
        return new Column(name, SqlType.parse(type));
    }

    static Constraint check(String name, String expression) {
        return new Constraint.Check(Optional.of(name), expression);
    }

    static Table tableOf(Schema schema) {
        return schema.table(QualifiedName.of("t")).orElseThrow();
    }

    static List<Constraint> constraints(Schema schema) {
        return tableOf(schema).constraints();
    }

    static List<Column> columns(Schema schema) {
        return tableOf(schema).columns();
    }
}
