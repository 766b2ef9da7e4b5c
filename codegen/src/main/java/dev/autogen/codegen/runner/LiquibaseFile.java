package dev.autogen.codegen.runner;

import dev.autogen.codegen.review.ReviewScript;
import dev.autogen.codegen.review.ScriptStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A revision as Liquibase's formatted SQL (its documentation, "Formatted SQL changelog"). */
public final class LiquibaseFile {

    private LiquibaseFile() {}

    /** Returns the file; outside of a transaction each statement is a changeset of its own, so that it runs alone. */
    public static RunnerFile of(RunnerRevision revision) {
        List<String> changesets = new ArrayList<>();
        if (revision.isTransactional()) {
            changesets.add(changeset(revision, revision.id(), revision.upgrade(), revision.downgrade()));
        } else {
            for (int i = 0; i < revision.upgrade().size(); i++) {
                boolean isLast = i == revision.upgrade().size() - 1;
                changesets.add(changeset(
                        revision,
                        revision.id() + "-" + (i + 1),
                        List.of(revision.upgrade().get(i)),
                        isLast ? revision.downgrade() : Optional.of(List.of())));
            }
        }
        return new RunnerFile(revision.id() + ".sql", "--liquibase formatted sql\n\n" + String.join("\n", changesets));
    }

    /** A function has semicolons in it, so the text is not split: PostgreSQL's driver does it, and knows quotes. */
    private static String changeset(
            RunnerRevision revision, String id, List<ScriptStatement> up, Optional<List<ScriptStatement>> down) {
        return "--changeset autogen:" + id + " splitStatements:false rollbackSplitStatements:false"
                + (revision.isTransactional() ? "" : " runInTransaction:false") + "\n"
                + "--comment: " + revision.title() + "\n"
                + new ReviewScript(up, "").text()
                + down.map(LiquibaseFile::rollback).orElse("");
    }

    private static String rollback(List<ScriptStatement> statements) {
        if (statements.isEmpty()) {
            return "--rollback empty\n";
        }
        return new ReviewScript(statements, "")
                        .text()
                        .lines()
                        .map(line -> "--rollback " + line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
