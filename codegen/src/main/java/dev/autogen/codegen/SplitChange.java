package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.Change;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change, and what its statements mention.
 *
 * @param statements of both directions
 */
record SplitChange(Change change, List<Mention> statements) {

    /** They touch a part of a table, and others may touch another part of it. All other words are about the whole of a thing. */
    private static final Set<String> ABOUT_PARTS = Set.of(
            "addColumn",
            "dropColumn",
            "alterColumn",
            "addConstraint",
            "dropConstraint",
            "createIndex",
            "dropIndex",
            "commentOnTable");

    /** Their second text is a name that all tables of a schema share. */
    private static final Set<String> NAMING = Set.of("addConstraint", "dropConstraint", "createIndex", "dropIndex");

    SplitChange {
        statements = List.copyOf(statements);
    }

    static List<SplitChange> of(List<Change> changes) {
        return changes.stream()
                .map(change -> new SplitChange(
                        change,
                        Stream.of(change.up(), change.down())
                                .flatMap(List::stream)
                                .map(operation -> Mention.of(JavaWriter.statement(operation)))
                                .toList()))
                .toList();
    }

    static List<Change> changes(List<SplitChange> all) {
        return all.stream().map(SplitChange::change).toList();
    }

    /** Returns the PostgreSQL schema that it is about; empty for the current one. */
    String namespace() {
        return statements.stream()
                .filter(statement -> !statement.subject().isEmpty())
                .map(Mention::namespace)
                .findFirst()
                .orElse("");
    }

    /** Whether the two could make a difference to each other; true where that is not known. */
    boolean isRelatedTo(SplitChange other) {
        return statements.stream()
                .anyMatch(mine -> other.statements.stream().anyMatch(theirs -> mine.isRelatedTo(theirs)));
    }

    /**
     * What a statement names.
     *
     * @param words in all its texts, in lower case
     * @param name its own, of a constraint or an index; else empty
     */
    record Mention(String namespace, String subject, String method, Set<String> words, String name) {

        static Mention of(JavaStatement statement) {
            List<String> texts = statement
                    .literals()
                    .filter(literal -> !literal.isName())
                    .map(Literal::source)
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .toList();
            Set<String> words = new HashSet<>();
            texts.forEach(text -> words.addAll(Arrays.asList(text.split("[^\\p{L}\\p{N}_$]+"))));
            words.removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
            boolean isNamed = NAMING.contains(statement.method()) && texts.size() > 1;
            boolean isOfSchema = statement.method().equals("createSchema")
                    || statement.method().equals("dropSchema");
            return new Mention(
                    isOfSchema ? statement.subject() : statement.namespace(),
                    statement.subject().toLowerCase(Locale.ROOT),
                    statement.method(),
                    words,
                    isNamed ? texts.get(1) : "");
        }

        boolean isRelatedTo(Mention other) {
            if (isUnknown() || other.isUnknown() || (!name.isEmpty() && name.equals(other.name))) {
                return true;
            }
            if (!subject.equals(other.subject)) {
                return words.contains(other.subject) || other.words.contains(subject);
            }
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(other.words);
            shared.remove(subject);
            shared.remove(namespace.toLowerCase(Locale.ROOT));
            return !ABOUT_PARTS.contains(method) || !ABOUT_PARTS.contains(other.method) || !shared.isEmpty();
        }

        /** Plain SQL may do anything, and an extension may bring what others use under any name. */
        private boolean isUnknown() {
            return subject.isEmpty() || method.endsWith("Extension");
        }
    }
}
