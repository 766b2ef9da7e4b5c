package dev.autogen.diff.database;

import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Leaves out of what is wanted the views, routines, triggers and their like that the database has under the same name, and
 * that could not be tried: their texts mean nothing without the tables that they read.
 */
final class UntriedObjects {

    private final List<String> leftOut = new ArrayList<>();

    private UntriedObjects() {}

    /**
     * Returns the same with what is live in their place.
     *
     * @param reason why nobody was asked
     */
    static Alignment without(Alignment alignment, String reason) {
        UntriedObjects objects = new UntriedObjects();
        Schema wanted = alignment
                .wanted()
                .withOthers(objects.kept(
                        alignment.live().others(), alignment.wanted().others()));
        List<String> warnings = new ArrayList<>(alignment.warnings());
        if (!objects.leftOut.isEmpty()) {
            warnings.add("not compared, because " + reason + ": " + String.join(", ", objects.leftOut));
        }
        return new Alignment(alignment.live(), wanted, alignment.alike(), warnings);
    }

    private OtherObjects kept(OtherObjects live, OtherObjects wanted) {
        return new OtherObjects(
                wanted.extensions(),
                kept(
                        "domain",
                        live.domains(),
                        wanted.domains(),
                        domain -> domain.name().toString()),
                kept("routine", live.routines(), wanted.routines(), UntriedObjects::signature),
                kept("view", live.views(), wanted.views(), view -> view.name().toString()),
                kept(
                        "materialized view",
                        live.materializedViews(),
                        wanted.materializedViews(),
                        view -> view.name().toString()),
                kept(
                        "index",
                        live.viewIndexes(),
                        wanted.viewIndexes(),
                        index -> index.index().name().orElse("") + " on " + index.view()),
                kept(
                        "trigger",
                        live.triggers(),
                        wanted.triggers(),
                        each -> each.trigger().name() + " on " + each.table()),
                wanted.rowSecurity(),
                kept(
                        "policy",
                        live.policies(),
                        wanted.policies(),
                        each -> each.policy().name() + " on " + each.table()));
    }

    private static String signature(Routine routine) {
        return routine.name()
                + routine.arguments().stream()
                        .map(argument -> argument.type().sql())
                        .toList()
                        .toString();
    }

    private <T> List<T> kept(String kind, List<T> live, List<T> wanted, Function<T, String> name) {
        Map<String, T> known = new HashMap<>();
        live.forEach(object -> known.put(name.apply(object), object));
        List<T> kept = new ArrayList<>();
        for (T object : wanted) {
            T same = known.getOrDefault(name.apply(object), object);
            if (!same.equals(object)) {
                leftOut.add(kind + " " + name.apply(object));
            }
            kept.add(same);
        }
        return kept;
    }
}
