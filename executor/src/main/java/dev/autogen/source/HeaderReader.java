package dev.autogen.source;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Revision;
import dev.autogen.source.JavaToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code @Revision.Info(...)} from a source text without compiling it. Only the annotation of a top-level type
 * counts, and each of its values must be a literal.
 */
final class HeaderReader {

    private static final String ANNOTATION = Revision.Info.class.getCanonicalName();
    private static final String IMPORTED_MEMBERS = Revision.class.getCanonicalName() + ".*";
    private static final Set<String> TEXTS = Set.of("id", "message", "created");
    private static final Set<String> LISTS = Set.of("revises", "branchLabels", "dependsOn", "replaces", "ordinals");
    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

    private final JavaTokens tokens;
    private final String origin;
    private final Set<String> names = new HashSet<>(Set.of("Revision.Info", ANNOTATION));
    private final List<String> types = new ArrayList<>();
    private final SourceChecksum checksum = new SourceChecksum();
    private JavaToken token;
    private String packageName = "";
    private Optional<RevisionEntry> entry = Optional.empty();
    private int typeLine = 1;

    private HeaderReader(String source, String origin) throws InvalidHeader {
        this.tokens = new JavaTokens(source);
        this.origin = origin;
        this.token = tokens.next();
    }

    /**
     * @param origin becomes part of the entry
     * @throws InvalidHeader where there is an annotation that cannot be understood
     */
    static SourceHeader read(String source, String origin) throws InvalidHeader {
        return new HeaderReader(source, origin).header();
    }

    private SourceHeader header() throws InvalidHeader {
        int depth = 0;
        while (token.kind() != Kind.END) {
            if (depth == 0 && token.isSymbol('@')) {
                annotation();
                continue;
            }
            if (depth == 0 && token.isWord("package")) {
                advance();
                packageName = qualifiedName();
            } else if (depth == 0 && token.isWord("import")) {
                advance();
                imported(qualifiedName());
            } else if (depth == 0 && token.kind() == Kind.WORD && TYPES.contains(token.text())) {
                typeLine = types.isEmpty() ? token.line() : typeLine;
                advance();
                types.add(token.text());
            }
            depth += token.isSymbol('{') ? 1 : 0;
            depth -= token.isSymbol('}') ? 1 : 0;
            advance();
        }
        return new SourceHeader(packageName, entry.map(this::withChecksum), typeLine, types);
    }

    /** Known only behind the last token. */
    private RevisionEntry withChecksum(RevisionEntry read) {
        return new RevisionEntry(
                read.id(),
                read.message(),
                read.revises(),
                read.branchLabels(),
                read.dependsOn(),
                read.created(),
                read.origin(),
                Optional.of(checksum.hex()),
                read.replaces(),
                read.ordinals());
    }

    private void imported(String name) {
        if (name.equals(ANNOTATION) || name.equals(IMPORTED_MEMBERS)) {
            names.add("Info");
        }
    }

    private void annotation() throws InvalidHeader {
        int line = token.line();
        advance();
        String name = qualifiedName();
        if (name.equals("interface")) {
            types.add(token.text());
            return;
        }
        if (!names.contains(name)) {
            skipArguments();
            return;
        }
        if (entry.isPresent()) {
            throw new InvalidHeader(line, "a second @Revision.Info in one file");
        }
        entry = Optional.of(info(line));
    }

    private void skipArguments() throws InvalidHeader {
        if (!token.isSymbol('(')) {
            return;
        }
        int depth = 0;
        do {
            depth += token.isSymbol('(') ? 1 : 0;
            depth -= token.isSymbol(')') ? 1 : 0;
            advance();
        } while (depth > 0 && token.kind() != Kind.END);
    }

    private RevisionEntry info(int line) throws InvalidHeader {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        if (token.isSymbol('(')) {
            advance();
            while (!token.isSymbol(')')) {
                String attribute = attribute();
                if (TEXTS.contains(attribute)) {
                    texts.put(attribute, literal(attribute));
                } else if (LISTS.contains(attribute)) {
                    lists.put(attribute, literals(attribute));
                } else {
                    throw invalid("@Revision.Info has no attribute " + attribute);
                }
                endOfValue(attribute);
            }
            advance();
        }
        if (!texts.containsKey("id")) {
            throw new InvalidHeader(line, "@Revision.Info without id");
        }
        return new RevisionEntry(
                texts.get("id"),
                texts.getOrDefault("message", ""),
                lists.getOrDefault("revises", List.of()),
                lists.getOrDefault("branchLabels", List.of()),
                lists.getOrDefault("dependsOn", List.of()),
                texts.getOrDefault("created", ""),
                origin,
                Optional.empty(),
                lists.getOrDefault("replaces", List.of()),
                lists.getOrDefault("ordinals", List.of()));
    }

    private String attribute() throws InvalidHeader {
        String name = token.text();
        boolean isName = token.kind() == Kind.WORD;
        advance();
        if (!isName || !token.isSymbol('=')) {
            throw invalid("@Revision.Info with something else than name = value");
        }
        advance();
        return name;
    }

    private String literal(String attribute) throws InvalidHeader {
        if (token.kind() != Kind.STRING) {
            throw invalid(notLiteral(attribute));
        }
        String value = token.text();
        advance();
        return value;
    }

    private List<String> literals(String attribute) throws InvalidHeader {
        if (!token.isSymbol('{')) {
            return List.of(literal(attribute));
        }
        advance();
        List<String> values = new ArrayList<>();
        while (!token.isSymbol('}')) {
            values.add(literal(attribute));
            if (token.isSymbol(',')) {
                advance();
            } else if (!token.isSymbol('}')) {
                throw invalid(notLiteral(attribute));
            }
        }
        advance();
        return values;
    }

    private void endOfValue(String attribute) throws InvalidHeader {
        if (token.isSymbol(',')) {
            advance();
        } else if (!token.isSymbol(')')) {
            throw invalid(notLiteral(attribute));
        }
    }

    private static String notLiteral(String attribute) {
        return attribute + " of @Revision.Info is not a literal";
    }

    /** Returns {@code a.b.c} or {@code a.b.*}, and stays at what follows. */
    private String qualifiedName() throws InvalidHeader {
        StringBuilder name = new StringBuilder();
        while (token.kind() == Kind.WORD || token.isSymbol('.') || token.isSymbol('*')) {
            boolean isEnd = name.length() > 0 && token.kind() == Kind.WORD && name.charAt(name.length() - 1) != '.';
            if (isEnd) {
                break;
            }
            name.append(token.text());
            advance();
        }
        return name.toString();
    }

    private InvalidHeader invalid(String message) {
        return new InvalidHeader(token.line(), message);
    }

    private void advance() throws InvalidHeader {
        checksum.add(token);
        token = tokens.next();
    }
}
