package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns, constraints, indexes, sequences and enums are not compared. An element is the kind and a pattern, such as {@code
 * column invoice.imported_*}, {@code index audit.entry.*_tmp} or {@code sequence legacy_seq}; patterns are those of {@link
 * TableFilter}, with the table before the name of a column, a constraint and an index.
 */
public record ObjectFilter(List<String> exclude) {

    /** Leaves out nothing. */
    public static final ObjectFilter NONE = new ObjectFilter(List.of());

    private static final Map<String, ObjectKind> KINDS = Map.of(
            "column", ObjectKind.COLUMN,
            "constraint", ObjectKind.CONSTRAINT,
            "index", ObjectKind.INDEX,
            "sequence", ObjectKind.SEQUENCE,
            "enum", ObjectKind.TYPE);

    /**
     * Takes the elements.
     *
     * @throws AutogenException where one of them is none
     */
    public ObjectFilter {
        exclude = List.copyOf(exclude);
        exclude.forEach(ObjectPattern::of);
    }

    private record ObjectPattern(ObjectKind kind, TablePattern owner, Optional<String> name) {

        static ObjectPattern of(String text) {
            String[] words = text.strip().split("\\s+", 2);
            ObjectKind kind = KINDS.get(words[0]);
            if (kind == null || words.length < 2) {
                throw refused(text);
            }
            boolean isPart = kind == ObjectKind.INDEX || kind.isPart();
            int dot = words[1].lastIndexOf('.');
            if (isPart && (dot < 0 || words[1].substring(dot + 1).isBlank())) {
                throw refused(text);
            }
            try {
                return isPart
                        ? new ObjectPattern(
                                kind,
                                TablePattern.of(words[1].substring(0, dot)),
                                Optional.of(words[1].substring(dot + 1)))
                        : new ObjectPattern(kind, TablePattern.of(words[1]), Optional.empty());
            } catch (AutogenException wrong) {
                throw refused(text);
            }
        }

        private static AutogenException refused(String text) {
            return new AutogenException(
                    "pattern refused: \"" + text + "\" names no object",
                    "write column table.name, constraint table.name, index table.name, sequence name or enum name, each"
                            + " also with its schema, with * for any characters and ? for one");
        }

        boolean matches(DatabaseObject object, String defaultNamespace) {
            QualifiedName owning = object.table().orElse(object.name());
            return kind == object.kind()
                    && owner.matches(owning.schema().orElse(defaultNamespace), owning.name())
                    && name.map(pattern ->
                                    TablePattern.isLike(pattern, object.name().name()))
                            .orElse(true);
        }
    }

    /** Returns whether nothing is left out. */
    public boolean isEmpty() {
        return exclude.isEmpty();
    }

    /**
     * Returns whether an object is left out.
     *
     * @param defaultNamespace the schema of a name that has none
     */
    public boolean excludes(DatabaseObject object, String defaultNamespace) {
        return exclude.stream().anyMatch(text -> ObjectPattern.of(text).matches(object, defaultNamespace));
    }
}
