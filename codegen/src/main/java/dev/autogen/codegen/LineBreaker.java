package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chooses the line breaks of a statement as palantir-java-format 2.103 does, so that a formatter run over a revision file
 * changes nothing. The rules are those of its class {@code Level}, as far as chains of calls need them: a level that fits
 * on the line stays there; else all its breaks are taken, or only those of its last inner level where that is shorter.
 */
final class LineBreaker {

    /** palantir-java-format, {@code JavaFormatterOptions.Style.PALANTIR}. */
    static final int MAX_WIDTH = 120;

    /** The last column for the dot of a call in a chain on one line (class {@code JavaInputAstVisitor}). */
    private static final int MAX_DOT_COLUMN = 80;

    /** From here on no second way is tried, because the work would double each time (class {@code Level}). */
    private static final int MAX_BRANCHES = 20;

    private LineBreaker() {}

    /** Returns the lines of what {@code root} holds, each with the indentation in front. */
    static List<String> lines(Doc.Level root, int indentation) {
        LineState state = inOrder(root.docs(), LineState.at(indentation));
        Source source = new Source(state.columns(), indentation);
        source.append(root);
        return source.text.toString().lines().toList();
    }

    /** The text with the chosen breaks. */
    private static final class Source {

        private final StringBuilder text = new StringBuilder();
        private final Map<Doc.Break, Integer> columns;
        private int indentation;

        Source(Map<Doc.Break, Integer> columns, int indentation) {
            this.columns = columns;
            this.indentation = indentation;
            text.append(" ".repeat(indentation));
        }

        void append(Doc doc) {
            if (doc instanceof Doc.Text token) {
                // The lines of a text block stand further right than the line that it starts on, as continued lines do.
                String margin = " ".repeat(indentation + LevelStyle.CONTINUATION);
                text.append(token.value().replaceAll("\\n(?=[^\\n])", "\n" + margin));
            } else if (doc instanceof Doc.Level level) {
                level.docs().forEach(this::append);
            } else if (doc instanceof Doc.Break place) {
                Integer column = columns.get(place);
                if (column != null) {
                    indentation = column;
                }
                text.append(column == null ? place.flat() : "\n" + " ".repeat(column));
            } else {
                throw new AssertionError(doc);
            }
        }
    }

    private static LineState laidOut(Doc doc, LineState state) {
        if (!(doc instanceof Doc.Level level)) {
            return state.withColumn(state.column() + doc.width());
        }
        OptionalInt flat = columnOnOneLine(level.docs(), level.style(), state.column());
        if (flat.isPresent()) {
            return state.withColumn(flat.getAsInt());
        }
        return state.after(level.style().prefersLast() ? shorterOfTwo(level, state) : broken(level, state));
    }

    private static LineState shorterOfTwo(Doc.Level level, LineState state) {
        LineState branched = state.withBranch();
        LineState broken = broken(level, branched);
        if (branched.branches() >= MAX_BRANCHES) {
            return broken;
        }
        return brokenInLast(level, branched.withLastIndent(), true)
                .filter(inLast -> inLast.lines() < broken.lines())
                .orElse(broken);
    }

    /** Leaves the breaks of the level and breaks its last inner level, where that allows it. */
    private static Optional<LineState> brokenInLast(Doc.Level level, LineState state, boolean isSimpleSoFar) {
        int last = level.docs().size() - 1;
        if (last < 0 || !(level.docs().get(last) instanceof Doc.Level inner)) {
            return Optional.empty();
        }
        List<Doc> before = level.docs().subList(0, last);
        if (inner.style().asLast() == LevelStyle.AsLast.NOTHING
                || columnOnOneLine(before, level.style(), state.column()).isEmpty()) {
            return Optional.empty();
        }
        LineState reached = withoutBreaks(before, state);
        if (reached.lines() != state.lines()) {
            return Optional.empty();
        }
        boolean isSimple = isSimpleSoFar && level.style().isSimple();
        return lastBroken(inner, reached, isSimple).filter(end -> end.column() <= MAX_WIDTH);
    }

    private static Optional<LineState> lastBroken(Doc.Level last, LineState state, boolean isSimple) {
        LevelStyle style = last.style();
        if (isSimple && style.asLast() == LevelStyle.AsLast.BREAK_IF_SIMPLE) {
            return Optional.of(laidOut(last, state));
        }
        if (!style.prefersLast()) {
            return Optional.empty();
        }
        return brokenInLast(last, style.keepsIndent() ? state.indentedBy(style.indent()) : state, isSimple);
    }

    private static LineState withoutBreaks(List<Doc> docs, LineState state) {
        LineState reached = state;
        for (Part part : parts(docs)) {
            LineState passed = part.place().map(reached::passing).orElse(reached);
            reached = inOrder(part.docs(), passed);
        }
        return reached;
    }

    private static LineState broken(Doc.Level level, LineState state) {
        LineState reached = state.indentedBy(level.style().indent());
        List<Part> parts = parts(level.docs());
        if (parts.size() > 1) {
            reached = reached.withIndentTaken();
        }
        for (Part part : parts) {
            LineState before = reached;
            LineState behind = part.place()
                    .map(place ->
                            isTaken(place, part, level.style(), before) ? before.taking(place) : before.passing(place))
                    .orElse(before);
            reached = inOrder(part.docs(), behind);
        }
        return reached;
    }

    private static boolean isTaken(Doc.Break place, Part part, LevelStyle style, LineState state) {
        return !place.isFilling()
                || state.mustBreak()
                || columnOnOneLine(part.docs(), style, state.column() + place.width())
                        .isEmpty();
    }

    private static LineState inOrder(List<Doc> docs, LineState state) {
        int width = docs.stream().mapToInt(Doc::width).sum();
        LineState reached = state.withMustBreak(false);
        for (Doc doc : docs) {
            reached = laidOut(doc, reached);
        }
        return state.column() + width <= MAX_WIDTH ? reached : reached.withMustBreak(true);
    }

    /** Returns the column behind the pieces on one line, empty where they do not fit there. */
    private static OptionalInt columnOnOneLine(List<Doc> docs, LevelStyle style, int start) {
        int column = start;
        int lastDot = 0;
        for (Doc doc : docs) {
            if (doc instanceof Doc.Level inner) {
                OptionalInt end = columnOnOneLine(inner.docs(), inner.style(), column);
                if (end.isEmpty()) {
                    return end;
                }
                column = end.getAsInt();
            } else {
                if (doc instanceof Doc.Break place && place.isBeforeDot()) {
                    lastDot = column;
                }
                column += doc.width();
            }
        }
        boolean fits = column <= MAX_WIDTH && !(style.limitsDots() && lastDot > MAX_DOT_COLUMN);
        return fits ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** What stands between two breaks, with the break before it. */
    private record Part(Optional<Doc.Break> place, List<Doc> docs) {}

    private static List<Part> parts(List<Doc> docs) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Optional.empty(), new ArrayList<>()));
        for (Doc doc : docs) {
            if (doc instanceof Doc.Break place) {
                parts.add(new Part(Optional.of(place), new ArrayList<>()));
            } else {
                parts.get(parts.size() - 1).docs().add(doc);
            }
        }
        return parts;
    }
}
