package dev.autogen.diff.entity.hibernate;

import java.util.Set;

/** The columns that every table has by itself and that none may be given (PostgreSQL manual, 5.5 "System Columns"). */
final class SystemColumns {

    private static final Set<String> NAMES = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private SystemColumns() {}

    static boolean contain(String name) {
        return NAMES.contains(name);
    }
}
