package dev.autogen.cli.command;

import dev.autogen.codegen.advice.EntityAdvice;
import dev.autogen.codegen.advice.ExclusionAdvice;
import dev.autogen.diff.adoption.Rank;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What entities and database differ in, by how much it matters, each with what can be done about it. */
record RankedDifferences(List<Change> changes) {

    private static final Map<Rank, String> TITLES = Map.of(
            Rank.RISKY, "risky: migrating loses something, may fail, or locks",
            Rank.HARMLESS, "harmless: migrating loses nothing and cannot fail",
            Rank.COSMETIC, "cosmetic: names and comments");

    RankedDifferences {
        changes = List.copyOf(changes);
    }

    List<String> lines() {
        if (changes.isEmpty()) {
            return List.of("Entities and database agree.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Entities and database differ in " + changes.size() + (changes.size() == 1 ? " thing:" : " things:"));
        for (Rank rank : List.of(Rank.RISKY, Rank.HARMLESS, Rank.COSMETIC)) {
            List<Change> ranked =
                    changes.stream().filter(change -> Rank.of(change) == rank).toList();
            if (!ranked.isEmpty()) {
                lines.add("");
                lines.add(TITLES.get(rank));
                ranked.forEach(change -> lines.addAll(lines(change)));
            }
        }
        lines.add("");
        lines.add(
                "To migrate the database, autogen revision writes all of them into one file; take out what shall stay.");
        return lines;
    }

    private static List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + change.summary());
        change.hazards().stream()
                .filter(hazard -> change.up().contains(hazard.operation()))
                .map(Hazard::text)
                .distinct()
                .forEach(text -> lines.add("    " + text));
        lines.add("    migrate: autogen revision");
        ExclusionAdvice.of(change).ifPresent(setting -> lines.add("    ignore: " + setting));
        EntityAdvice.of(change).forEach(advice -> lines.add("    change the entity: " + advice));
        return lines;
    }
}
