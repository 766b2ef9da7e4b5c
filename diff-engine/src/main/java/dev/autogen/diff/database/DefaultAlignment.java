package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import java.util.Optional;
import java.util.regex.Pattern;

/** Defaults, which mean the same where they give the same value too. */
final class DefaultAlignment {

    /** What PostgreSQL may keep of {@code default null}, which is the same as none. */
    private static final Pattern NULL = Pattern.compile("null(?:::.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Answers answers;
    private final Warnings warnings;
    private final Spelling spelling;

    DefaultAlignment(Answers answers, Warnings warnings) {
        this.answers = answers;
        this.warnings = warnings;
        this.spelling = new Spelling(answers);
    }

    /**
     * Returns the texts that both columns have from now on.
     *
     * @param wanted of the type that the default is converted to
     */
    Common align(String table, Column live, Column wanted) {
        if (live.defaultSql().equals(wanted.defaultSql())) {
            return new Common(live.defaultSql(), wanted.defaultSql());
        }
        if (isNone(live) && isNone(wanted)) {
            return new Common(live.defaultSql(), live.defaultSql());
        }
        if (live.defaultSql().isEmpty() || wanted.defaultSql().isEmpty()) {
            return new Common(live.defaultSql(), wanted.defaultSql());
        }
        String liveText = live.defaultSql().get();
        String wantedText = wanted.defaultSql().get();
        Place place = Place.defaultOf(wanted.type());
        Spelling.Likeness likeness = spelling.compare(place, wantedText, liveText, Spelling.ROUNDS);
        answers.problem(place.probe().apply(wantedText))
                .ifPresent(problem -> warnings.add(problem, "default of " + table + "." + wanted.name()));
        if (likeness == Spelling.Likeness.SOURCE) {
            return new Common(wanted.defaultSql(), wanted.defaultSql());
        }
        // Where the type changes PostgreSQL may not be able to take the default along (ALTER TABLE, SET DATA TYPE).
        boolean isSame = likeness == Spelling.Likeness.SAME_MEANING
                || (live.type().equals(wanted.type()) && isSameValue(wanted, wantedText, liveText));
        return new Common(live.defaultSql(), isSame ? live.defaultSql() : wanted.defaultSql());
    }

    /** The defaults of a live column and of the wanted one. */
    record Common(Optional<String> live, Optional<String> wanted) {}

    private static boolean isNone(Column column) {
        return column.identity().isEmpty()
                && column.generated().isEmpty()
                && column.defaultSql().map(text -> NULL.matcher(text).matches()).orElse(true);
    }

    private boolean isSameValue(Column wanted, String wantedText, String liveText) {
        Optional<Answer> first = answers.to(Probe.value(wanted.type(), wantedText));
        Optional<Answer> second = answers.to(Probe.value(wanted.type(), liveText));
        return first.filter(Answer::isGiven).isPresent()
                && second.filter(Answer::isGiven).isPresent()
                && first.map(Answer::value).equals(second.map(Answer::value));
    }
}
