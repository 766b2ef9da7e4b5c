package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Takes labels out of an enum or sorts them anew, which PostgreSQL cannot: a new enum takes the place of the old one in each
 * column. Checks, views, policies and indexes with an expression over such a column must go before and come after. The
 * comment and the privileges of the old type go with it.
 *
 * @param uses each column of the type, partitions excepted: PostgreSQL refuses to drop the old type while one is left
 */
public record ReplaceEnum(EnumType from, EnumType to, List<EnumUse> uses) implements TypeOperation {

    public ReplaceEnum {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        uses = List.copyOf(uses);
        if (!from.name().equals(to.name())) {
            throw refused(from.name() + " would become " + to.name(), "keep the name; rename(...) changes it");
        }
        if (from.equals(to)) {
            throw refused(from.name() + " keeps its labels " + from.labels(), "name the labels that it will have");
        }
        Set<String> columns = new HashSet<>();
        for (EnumUse use : uses) {
            if (!columns.add(use.table() + "." + use.column())) {
                throw refused(from.name() + ": " + use + " is named twice", "name it once");
            }
            for (EnumUse.Renaming renaming : use.renamings()) {
                check(renaming, from, to);
            }
        }
    }

    /** Returns the name that the old enum has meanwhile: it ends in {@code __old} and PostgreSQL does not cut it. */
    public QualifiedName nameBetween() {
        return new QualifiedName(
                from.name().schema(), Names.invented(from.name().name(), List.of(), "_old"));
    }

    /** Returns the labels that go, in the order of the old enum. */
    public List<String> removed() {
        return from.labels().stream()
                .filter(label -> !to.labels().contains(label))
                .toList();
    }

    private static void check(EnumUse.Renaming renaming, EnumType from, EnumType to) {
        if (!from.labels().contains(renaming.from()) || to.labels().contains(renaming.from())) {
            throw refused(
                    from.name() + ": \"" + renaming.from() + "\" is mapped and is none of the labels that go",
                    "map what " + from.labels() + " has and " + to.labels() + " has not");
        }
        if (!to.labels().contains(renaming.to())) {
            throw refused(
                    from.name() + ": \"" + renaming.from() + "\" is mapped to \"" + renaming.to()
                            + "\", which the new enum has not",
                    "map it to one of " + to.labels());
        }
    }

    private static AutogenException refused(String facts, String fix) {
        return new AutogenException("replace enum refused: " + facts, fix);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceEnum(this);
    }
}
