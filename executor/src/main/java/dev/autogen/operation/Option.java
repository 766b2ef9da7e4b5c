package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
    /** Does nothing where the table is not there that an operation alters. */
    IF_TABLE_EXISTS,
    /** On a partitioned table alone, without its partitions. */
    ONLY,
    /** An index method that an extension brings and that is none of PostgreSQL's own. */
    CUSTOM_METHOD,
    /** Leaves a materialized view empty and unreadable until it is refreshed. */
    WITH_NO_DATA;

    /** Returns it as it stands in SQL. */
    public String sql() {
        return this == IF_TABLE_EXISTS ? IF_EXISTS.sql() : name().replace('_', ' ');
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
        List<Option> all = Arrays.asList(known);
        EnumSet<Option> set = EnumSet.noneOf(Option.class);
        set.addAll(options);
        for (Option option : set) {
            if (!all.contains(option)) {
                requireSubject(option, what, all);
                throw new AutogenException(
                        what + " refused: PostgreSQL has no \"" + option.sql().toLowerCase(Locale.ROOT) + "\" here",
                        "leave " + option + " out");
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** Both are written {@code if exists}, one of the table and one of the thing. */
    private static void requireSubject(Option option, String what, List<Option> known) {
        if (option == IF_EXISTS && known.contains(IF_TABLE_EXISTS)) {
            throw new AutogenException(
                    what + " refused: IF_EXISTS is not for a table that is altered", "use IF_TABLE_EXISTS");
        }
        if (option == IF_TABLE_EXISTS && known.contains(IF_EXISTS)) {
            throw new AutogenException(
                    what + " refused: IF_TABLE_EXISTS is for a table that is altered", "use IF_EXISTS");
        }
    }
}
