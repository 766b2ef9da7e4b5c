package dev.autogen.cli.review;

import dev.autogen.codegen.review.ReviewScript;
import dev.autogen.codegen.review.ScriptStatement;
import dev.autogen.execute.OperationSql;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Writes operations as SQL, each with its hazards. */
final class ScriptStatements {

    private final List<Hazard> hazards;
    private final List<ScriptStatement> statements = new ArrayList<>();

    private ScriptStatements(List<Hazard> hazards) {
        this.hazards = hazards;
    }

    static ReviewScript of(CollectedOperations collected, List<Hazard> hazards) {
        ScriptStatements script = new ScriptStatements(hazards);
        collected.operations().forEach(operation -> script.add(operation, true));
        return new ReviewScript(script.statements, collected.refusal());
    }

    /** Returns the SQL statements one by one, hazards above the first one of an operation. */
    static List<ScriptStatement> single(List<Operation> operations, List<Hazard> hazards, boolean isInTransaction) {
        ScriptStatements script = new ScriptStatements(hazards);
        for (Operation operation : operations) {
            List<String> texts = script.hazardsOf(operation);
            for (String sql : OperationSql.statements(operation, isInTransaction)) {
                script.statements.add(new ScriptStatement(texts, sql));
                texts = List.of();
            }
        }
        return script.statements;
    }

    private void add(Operation operation, boolean isInTransaction) {
        if (operation instanceof Autocommit block) {
            comment("outside of a transaction, each commits at once:");
            block.operations().forEach(inner -> add(inner, false));
            comment("in a transaction again");
            return;
        }
        statements.add(new ScriptStatement(hazardsOf(operation), OperationSql.of(operation, isInTransaction)));
    }

    private List<String> hazardsOf(Operation operation) {
        return hazards.stream()
                .filter(hazard -> hazard.operation().equals(operation))
                .map(Hazard::text)
                .distinct()
                .toList();
    }

    private void comment(String text) {
        statements.add(new ScriptStatement(List.of(), "-- " + text + "\n"));
    }
}
