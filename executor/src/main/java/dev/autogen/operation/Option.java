package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A word that PostgreSQL takes beside what is done, such as {@code if exists}. */
public enum Option {
    /** Lets others write meanwhile; PostgreSQL does it outside a transaction only. */
    CONCURRENTLY,
    /** Does nothing where the thing is not there. */
    IF_EXISTS,
    /** Does nothing where something of that name is there, whatever it looks like. */
    IF_NOT_EXISTS,
    /** On a partitioned table alone, without its partitions. */
    ONLY,
    /** An index method that an extension brings and that is none of PostgreSQL's own. */
    CUSTOM_METHOD,
    /** Leaves a materialized view empty and unreadable until it is refreshed. */
    WITH_NO_DATA;

    /** Returns it as it stands in SQL. */
    public String sql() {
        return name().replace('_', ' ');
    }

    /** Returns the options where the kind of thing that an operation is about decides whether there is {@code if exists}. */
    static Set<Option> ifExists(Collection<Option> options, String what, boolean isKnown) {
        return isKnown ? only(options, what, IF_EXISTS) : only(options, what);
    }

    /**
     * Returns the options in the order of this list.
     *
     * @param what the operation, for the message
     * @throws AutogenException where one of them is none of those that the operation knows
     */
    static Set<Option> only(Collection<Option> options, String what, Option... known) {
        Objects.requireNonNull(options, "options is null");
        EnumSet<Option> set = EnumSet.noneOf(Option.class);
        set.addAll(options);
        for (Option option : set) {
            if (!Arrays.asList(known).contains(option)) {
                throw new AutogenException(
                        what + " refused: PostgreSQL has no \"" + option.sql().toLowerCase(Locale.ROOT) + "\" here",
                        "leave " + option + " out");
            }
        }
        return Collections.unmodifiableSet(set);
    }
}
