package dev.autogen.sql;

import dev.autogen.operation.Option;
import java.util.Set;

/** Options where they stand in SQL, each with the blank behind it. */
final class Options {

    private Options() {}

    static String ifExists(Set<Option> options) {
        return word(options, Option.IF_EXISTS);
    }

    static String ifNotExists(Set<Option> options) {
        return word(options, Option.IF_NOT_EXISTS);
    }

    static String word(Set<Option> options, Option option) {
        return options.contains(option) ? option.sql() + " " : "";
    }
}
