package dev.autogen.diff.hazard;

import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.DisableRowLevelSecurity;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.Grant;
import dev.autogen.operation.NoForceRowLevelSecurity;
import dev.autogen.operation.Revoke;
import dev.autogen.operation.RevokeGrantOption;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is dangerous about row-level security, policies and privileges: who sees and does more, or less. */
final class SecurityHazards implements SecurityOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    SecurityHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> enableRowLevelSecurity(EnableRowLevelSecurity operation) {
        return unlessCreated(
                operation.table(),
                "hides each row of " + operation.table() + " that no policy shows, but from its owner");
    }

    @Override
    public List<String> disableRowLevelSecurity(DisableRowLevelSecurity operation) {
        return List.of("shows every row of " + operation.table() + " to all who may read it");
    }

    @Override
    public List<String> forceRowLevelSecurity(ForceRowLevelSecurity operation) {
        return unlessCreated(
                operation.table(),
                "hides each row of " + operation.table() + " that no policy shows from its owner too");
    }

    @Override
    public List<String> noForceRowLevelSecurity(NoForceRowLevelSecurity operation) {
        return List.of("shows every row of " + operation.table() + " to its owner");
    }

    @Override
    public List<String> createPolicy(CreatePolicy operation) {
        return review(operation.table());
    }

    @Override
    public List<String> alterPolicy(AlterPolicy operation) {
        return review(operation.table());
    }

    @Override
    public List<String> dropPolicy(DropPolicy operation) {
        return review(operation.table());
    }

    @Override
    public List<String> grant(Grant operation) {
        return List.of("review: " + said(operation.privileges(), " for "));
    }

    @Override
    public List<String> revoke(Revoke operation) {
        return List.of("review: " + said(operation.privileges(), " no longer for "));
    }

    @Override
    public List<String> revokeGrantOption(RevokeGrantOption operation) {
        return List.of("review: " + said(operation.privileges(), " no longer to be handed on by "));
    }

    private List<String> review(QualifiedName table) {
        return unlessCreated(table, "review: changes who sees and writes which rows of " + table);
    }

    private List<String> unlessCreated(QualifiedName table, String hazard) {
        return created.contains(table) ? List.of() : List.of(hazard);
    }

    /** Such as {@code select, insert on table invoice for clerk}. */
    private static String said(Privileges privileges, String verb) {
        String words = privileges.privileges().stream().map(Privilege::word).collect(Collectors.joining(", "));
        return words + " on " + privileges.target().orElseThrow() + verb + String.join(", ", privileges.roles());
    }
}
