package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.SequenceOptions;
import java.util.OptionalLong;

/** The options of a sequence or identity column, as SQL writes them (PostgreSQL manual, CREATE SEQUENCE). */
final class SequenceClauses {

    private final SqlCursor cursor;
    private SequenceOptions options;

    private SequenceClauses(SqlCursor cursor, SequenceOptions options) {
        this.cursor = cursor;
        this.options = options;
    }

    /** Returns the options changed by the clauses, up to the first thing that is none. */
    static SequenceOptions apply(SequenceOptions options, SqlCursor cursor) {
        SequenceClauses clauses = new SequenceClauses(cursor, options);
        while (!cursor.atEnd() && (clauses.takeCount() || clauses.takeBound() || clauses.takeCycle())) {
            // each step took one clause
        }
        return clauses.options;
    }

    private boolean takeCount() {
        if (cursor.take("start", "with") || cursor.take("start")) {
            options = options.withStart(number());
            return true;
        }
        if (cursor.take("increment", "by") || cursor.take("increment")) {
            options = options.withIncrement(number());
            return true;
        }
        if (cursor.take("cache")) {
            options = options.withCache(number());
            return true;
        }
        return false;
    }

    private boolean takeBound() {
        if (cursor.take("minvalue")) {
            options = options.withMinimum(number());
            return true;
        }
        if (cursor.take("maxvalue")) {
            options = options.withMaximum(number());
            return true;
        }
        if (cursor.take("no", "minvalue")) {
            options = bounds(OptionalLong.empty(), options.maximum());
            return true;
        }
        if (cursor.take("no", "maxvalue")) {
            options = bounds(options.minimum(), OptionalLong.empty());
            return true;
        }
        return false;
    }

    private SequenceOptions bounds(OptionalLong minimum, OptionalLong maximum) {
        return new SequenceOptions(
                options.start(), options.increment(), minimum, maximum, options.cache(), options.cycle());
    }

    private boolean takeCycle() {
        if (cursor.take("cycle")) {
            options = options.withCycle(true);
            return true;
        }
        if (cursor.take("no", "cycle")) {
            options = options.withCycle(false);
            return true;
        }
        return false;
    }

    private long number() {
        boolean negative = cursor.take("-");
        long value = Long.parseLong(cursor.next());
        return negative ? -value : value;
    }
}
