package dev.autogen.codegen.runner;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A revision as Liquibase's formatted SQL (its documentation, "Formatted SQL changelog"). */
public final class LiquibaseFile {

    /** A changeset without SQL is an error. */
    private static final String NOTHING = "SELECT 1;\n";

    /** Stands between statements, since neither Liquibase nor PostgreSQL's driver can tell where each one ends. */
    private static final String DELIMITER = "--;;";

    private static final String SPLITTING = " stripComments:false splitStatements:true endDelimiter:" + DELIMITER
            + " rollbackSplitStatements:true rollbackEndDelimiter:" + DELIMITER;

    /** What looks like a parameter would be one, unless its first letter is one; Liquibase escapes on request only. */
    private static final String DOLLAR = "--property name:autogen.dollar value:$ global:false\n\n";

    /** Lines that mean something to Liquibase's {@code AbstractFormattedChangeLogParser}, wherever they stand. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "^\\s*(-+\\s*(liquibase\\s*formatted|property\\s|changeset|rollback|preconditions?|comments?[:\\s]|"
                    + "validCheckSum|ignoreLines|ignore:|;;)|/\\*\\s*liquibase\\s*rollback).*",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private LiquibaseFile() {}

    /**
     * Returns the file. Outside of a transaction each statement is a changeset of its own, so that what ran is noted; the way
     * back is that of the last one.
     *
     * @throws AutogenException where Liquibase would take a line of it for an instruction
     */
    public static RunnerFile of(RunnerRevision revision) {
        refuseInstructions(revision, revision.upgrade());
        revision.downgrade().ifPresent(script -> refuseInstructions(revision, script));
        List<Changeset> changesets = changesets(revision);
        List<String> texts = new ArrayList<>();
        for (Changeset changeset : changesets) {
            String number = changesets.size() == 1 ? "" : "-" + (texts.size() + 1);
            texts.add("--changeset autogen:" + revision.id() + number + SPLITTING
                    + (changeset.isTransactional() ? "" : " runInTransaction:false") + "\n"
                    + "--comment: " + escaped(revision.title()) + "\n"
                    + sql(changeset.upgrade())
                    + changeset.downgrade().map(LiquibaseFile::rollback).orElse(""));
        }
        String text = String.join("\n", texts);
        return new RunnerFile(
                revision.version() + "_" + revision.id() + ".sql",
                "--liquibase formatted sql\n\n" + (text.contains("${") ? DOLLAR : "") + text);
    }

    /** What runs, and is taken back, at once. */
    private record Changeset(List<String> upgrade, Optional<List<String>> downgrade, boolean isTransactional) {

        Changeset withDowngrade(Optional<List<String>> value) {
            return new Changeset(upgrade, value, isTransactional);
        }
    }

    private static List<Changeset> changesets(RunnerRevision revision) {
        RunnerScript up = revision.upgrade();
        Optional<List<String>> nothing = revision.downgrade().map(script -> List.of());
        List<Changeset> changesets = new ArrayList<>();
        if (up.isTransactional()) {
            changesets.add(new Changeset(up.texts(), nothing, true));
        } else {
            up.texts().forEach(sql -> changesets.add(new Changeset(List.of(sql), nothing, false)));
        }
        // A changeset says for both directions whether it is in a transaction.
        if (up.isTransactional() && !revision.isTransactional()) {
            changesets.add(new Changeset(List.of(), nothing, false));
        }
        int last = changesets.size() - 1;
        changesets.set(
                last, changesets.get(last).withDowngrade(revision.downgrade().map(RunnerScript::texts)));
        return changesets;
    }

    private static String sql(List<String> statements) {
        return statements.isEmpty() ? NOTHING : escaped(String.join(DELIMITER + "\n", statements));
    }

    private static String rollback(List<String> statements) {
        if (statements.isEmpty()) {
            return "--rollback empty\n";
        }
        return sql(statements).lines().map(line -> "--rollback " + line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String escaped(String sql) {
        return sql.replace("${", "${autogen.dollar}{");
    }

    private static void refuseInstructions(RunnerRevision revision, RunnerScript script) {
        Matcher line = INSTRUCTION.matcher(script.text());
        if (line.find()) {
            throw new AutogenException(
                    "emit refused: " + revision.title() + ": Liquibase would take this line for an instruction: "
                            + line.group().strip(),
                    "write the comment in other words");
        }
    }
}
