package dev.autogen.diff.database;

import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** All texts of a table. */
final class TableAlignment {

    private final Answers answers;
    private final Warnings warnings;
    private final TypeAlignment types;

    TableAlignment(Answers answers, Warnings warnings, TypeAlignment types) {
        this.answers = answers;
        this.warnings = warnings;
        this.types = types;
    }

    TablePair align(TablePair given) {
        TablePair pair = new ColumnAlignment(answers, warnings, types).align(given);
        for (TableTexts kind : TableTexts.values()) {
            pair = texts(kind, pair);
        }
        return pair;
    }

    /** Returns a table that nobody wants in the plainest texts that bring it back. */
    Table plainest(Table live) {
        Table nothing = new Table(live.name(), List.of(), List.of(), List.of(), Optional.empty());
        return align(new TablePair(live, nothing)).live();
    }

    /** Only notes which types of a new table the server does not know. */
    void check(Table wanted) {
        wanted.columns().forEach(column -> types.check(wanted.name().toString(), column));
    }

    private TablePair texts(TableTexts kind, TablePair pair) {
        Place place = kind.place(pair.wanted());
        CommonTexts common = CommonTexts.of(
                new Spelling(answers),
                new CommonTexts.Texts(kind.listed(pair.wanted()), kind.listed(pair.live())),
                place,
                kind.place(pair.live()));
        for (String text : kind.listed(pair.wanted())) {
            answers.problem(place.probe().apply(text))
                    .ifPresent(problem -> warnings.add(
                            problem,
                            kind.description() + " \"" + text + "\" of "
                                    + pair.wanted().name()));
        }
        return new TablePair(
                kind.respelled(pair.live(), common::live), kind.respelled(pair.wanted(), common::wanted));
    }
}
