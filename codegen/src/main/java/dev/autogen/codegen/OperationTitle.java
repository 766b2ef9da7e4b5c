package dev.autogen.codegen;

import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import java.util.Locale;

/** What an operation is, in a few words: those of the revision file, with blanks between. */
public final class OperationTitle {

    /** Enough to recognise a statement by. */
    private static final int MAX_SQL = 60;

    private OperationTitle() {}

    /** Returns {@code create view open_invoice} and the like. */
    public static String of(Operation operation) {
        if (operation instanceof Execute execute) {
            return "SQL: " + cut(execute.sql().strip().replaceAll("\\s+", " "));
        }
        if (operation instanceof CustomOperation) {
            return "an operation of the application's own";
        }
        JavaStatement statement = JavaWriter.statement(operation);
        String verb =
                statement instanceof CallStatement call ? words(call.call().method()) : "autocommit";
        return (verb + " " + statement.subject()).strip();
    }

    private static String cut(String sql) {
        return sql.length() <= MAX_SQL ? sql : sql.substring(0, MAX_SQL - 1) + "\u2026";
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
