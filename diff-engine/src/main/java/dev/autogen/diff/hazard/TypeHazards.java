package dev.autogen.diff.hazard;

import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AddEnumValue;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropDomainConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.RenameDomainConstraint;
import dev.autogen.operation.RenameEnumValue;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ValidateDomainConstraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is dangerous about enums and domains. */
final class TypeHazards implements TypeOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    TypeHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> createEnum(CreateEnum operation) {
        return List.of();
    }

    /** PostgreSQL manual, ALTER TYPE, "Notes". */
    @Override
    public List<String> addEnumValue(AddEnumValue operation) {
        return List.of(
                "no statement of the same transaction can use " + label(operation.value()) + " of " + operation.name());
    }

    @Override
    public List<String> renameEnumValue(RenameEnumValue operation) {
        return List.of("breaks what still says " + label(operation.from()) + " for " + operation.name());
    }

    @Override
    public List<String> replaceEnum(ReplaceEnum operation) {
        List<EnumUse> uses = operation.uses().stream()
                .filter(use -> !created.contains(use.table()))
                .toList();
        List<String> hazards = new ArrayList<>();
        uses.forEach(use -> use.renamings()
                .forEach(each -> hazards.add(
                        "loses data: " + label(each.from()) + " in " + use + " becomes " + label(each.to()))));
        for (EnumUse use : uses) {
            List<String> unmapped = unmapped(operation, use);
            if (!unmapped.isEmpty()) {
                hazards.add(
                        "fails where " + use + (use.isArray() ? " holds " : " is ") + String.join(" or ", unmapped));
            }
        }
        uses.stream()
                .map(EnumUse::table)
                .distinct()
                .forEach(table -> hazards.add("rewrites " + table + " and locks it meanwhile"));
        return hazards;
    }

    @Override
    public List<String> dropEnum(DropEnum operation) {
        return List.of();
    }

    @Override
    public List<String> createDomain(CreateDomain operation) {
        if (operation.domain().checks().isEmpty()) {
            return List.of();
        }
        return List.of("a check of a domain is hard to change later: every table that uses "
                + operation.domain().name() + " is read then");
    }

    @Override
    public List<String> alterDomain(AlterDomain operation) {
        boolean isTightened = operation.changes().stream()
                .anyMatch(change -> change instanceof ColumnChange.NotNull notNull && notNull.to());
        return isTightened ? List.of(fails(operation.name(), "is null")) : List.of();
    }

    @Override
    public List<String> addDomainConstraint(AddDomainConstraint operation) {
        boolean isChecked = operation.constraint().enforcement() == Enforcement.VALIDATED;
        return isChecked ? List.of(fails(operation.domain(), "breaks it")) : List.of();
    }

    @Override
    public List<String> dropDomainConstraint(DropDomainConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> renameDomainConstraint(RenameDomainConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> validateDomainConstraint(ValidateDomainConstraint operation) {
        return List.of(fails(operation.domain(), "breaks it"));
    }

    @Override
    public List<String> dropDomain(DropDomain operation) {
        return List.of();
    }

    /** {@code validateDomainConstraint} in PostgreSQL's typecmds.c takes a share lock on each table. */
    private static String fails(QualifiedName domain, String where) {
        return "fails where a value of " + domain + " " + where + "; blocks writes to every table that uses it"
                + " while they are checked";
    }

    private static List<String> unmapped(ReplaceEnum operation, EnumUse use) {
        Set<String> mapped =
                use.renamings().stream().map(EnumUse.Renaming::from).collect(Collectors.toUnmodifiableSet());
        return operation.removed().stream()
                .filter(label -> !mapped.contains(label))
                .map(TypeHazards::label)
                .toList();
    }

    private static String label(String text) {
        return "'" + text + "'";
    }
}
