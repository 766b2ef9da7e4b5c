package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the statements of one direction into methods: one, or where the JVM would refuse that, one that calls others. */
final class MethodSplitter {

    /** Half of the 65,535 bytes that the JVM allows a method (JVM specification, 4.7.3): what is counted is a bound. */
    private static final int MAX_CODE_SIZE = 32_000;

    private final String name;
    private final boolean isLong;
    private final Set<String> usedNames = new HashSet<>();

    private MethodSplitter(String name, boolean isLong) {
        this.name = name;
        this.isLong = isLong;
    }

    /** Returns the method of that name, then those that it calls. */
    static List<JavaMethod> methods(String name, List<ChangeStatements> changes) {
        List<ChangeStatements> present =
                changes.stream().filter(change -> !change.isEmpty()).toList();
        return new MethodSplitter(name, ChangeLines.areMany(present)).methods(present);
    }

    private List<JavaMethod> methods(List<ChangeStatements> changes) {
        List<List<ChangeStatements>> parts = parts(changes);
        if (parts.size() <= 1) {
            return List.of(new JavaMethod(name, ChangeLines.of(changes, isLong)));
        }
        List<JavaMethod> steps = new ArrayList<>();
        for (List<ChangeStatements> part : parts) {
            steps.add(new JavaMethod(stepName(part.get(0).subject(), steps.size() + 1), ChangeLines.of(part, isLong)));
        }
        String indentation = " ".repeat(JavaStatement.INDENTATION);
        List<String> calls =
                steps.stream().map(step -> indentation + step.name() + "(op);").toList();
        return Stream.concat(Stream.of(new JavaMethod(name, calls)), steps.stream())
                .toList();
    }

    private static List<List<ChangeStatements>> parts(List<ChangeStatements> changes) {
        List<List<ChangeStatements>> parts = new ArrayList<>();
        int size = MAX_CODE_SIZE;
        for (ChangeStatements change : changes) {
            // A change stays together unless it is too large for a method of its own.
            for (ChangeStatements piece : change.codeSize() <= MAX_CODE_SIZE ? List.of(change) : change.pieces()) {
                if (size + piece.codeSize() > MAX_CODE_SIZE) {
                    parts.add(new ArrayList<>());
                    size = 0;
                }
                parts.get(parts.size() - 1).add(piece);
                size += piece.codeSize();
            }
        }
        return parts;
    }

    /** Returns {@code upgradeFromInvoice} for a part that starts with the table invoice, else {@code upgradePart3}. */
    private String stepName(String subject, int number) {
        String words = Arrays.stream(subject.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String readable = name + "From" + words;
        return !words.isEmpty() && usedNames.add(readable) ? readable : name + "Part" + number;
    }
}
