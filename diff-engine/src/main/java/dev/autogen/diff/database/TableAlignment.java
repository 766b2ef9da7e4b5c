package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import java.util.Collection;

/** All texts of a table. */
final class TableAlignment {

    private final Answers answers;
    private final Warnings warnings;
    private final ColumnAlignment columns;
    private final KeyAlignment keys;

    TableAlignment(Answers answers, Warnings warnings, Collection<QualifiedName> wantedTypes) {
        this.answers = answers;
        this.warnings = warnings;
        this.columns = new ColumnAlignment(answers, warnings, wantedTypes);
        this.keys = new KeyAlignment(answers, warnings);
    }

    /**
     * Returns both tables with their texts spelled alike; those of a table that nobody wants as plain as they can be.
     */
    TablePair align(TablePair given) {
        TablePair pair = columns.align(given);
        for (TableTexts kind : TableTexts.values()) {
            pair = texts(kind, pair);
        }
        return keys.align(pair);
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
        return new TablePair(kind.respelled(pair.live(), common::live), kind.respelled(pair.wanted(), common::wanted));
    }
}
