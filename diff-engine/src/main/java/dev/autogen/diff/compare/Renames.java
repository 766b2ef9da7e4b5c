package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** New names for constraints or indexes of one table. Where one takes over the name of another, all go by a name between. */
final class Renames {

    private final Map<String, String> names;
    private final BinaryOperator<String> subject;
    private final Rename rename;

    /**
     * Collects renames.
     *
     * @param names the new names by the old ones, in the order in which they are told
     * @param subject of a change, from the old name and the new one
     */
    Renames(Map<String, String> names, BinaryOperator<String> subject, Rename rename) {
        this.names = names;
        this.subject = subject;
        this.rename = rename;
    }

    /** Makes the operation. */
    interface Rename {

        Operation of(String from, String to);
    }

    List<Change> changes() {
        boolean collide = names.values().stream().anyMatch(names::containsKey);
        if (collide) {
            return List.of(throughNamesBetween());
        }
        return names.entrySet().stream()
                .map(entry -> new Change(
                        Change.Kind.CHANGED,
                        subject.apply(entry.getKey(), entry.getValue()),
                        List.of(rename.of(entry.getKey(), entry.getValue())),
                        List.of(rename.of(entry.getValue(), entry.getKey()))))
                .toList();
    }

    private Change throughNamesBetween() {
        List<Operation> up = new ArrayList<>();
        List<Operation> down = new ArrayList<>();
        names.forEach((from, to) -> {
            up.add(rename.of(from, between(from)));
            down.add(rename.of(to, between(from)));
        });
        names.forEach((from, to) -> {
            up.add(rename.of(between(from), to));
            down.add(rename.of(between(from), from));
        });
        String subjects = names.entrySet().stream()
                .map(entry -> subject.apply(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
        return new Change(Change.Kind.CHANGED, subjects, up, down);
    }

    private static String between(String from) {
        return Names.truncated("old__" + from);
    }
}
