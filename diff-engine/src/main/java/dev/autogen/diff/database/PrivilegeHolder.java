package dev.autogen.diff.database;

import dev.autogen.schema.PrivilegeTarget;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who holds privileges on what.
 *
 * @param isGrantable whether the role may hand them on
 */
record PrivilegeHolder(PrivilegeTarget target, String role, boolean isGrantable)
        implements Comparable<PrivilegeHolder> {

    private static final Comparator<Optional<String>> NOTHING_FIRST = Comparator.comparing(value -> value.orElse(""));

    private static final Comparator<PrivilegeTarget.Later> ORDER_OF_LATER = Comparator.comparing(
                    PrivilegeTarget.Later::kind)
            .thenComparing(PrivilegeTarget.Later::schema, NOTHING_FIRST)
            .thenComparing(PrivilegeTarget.Later::creator, NOTHING_FIRST);

    private static final Comparator<PrivilegeHolder> ORDER = Comparator.comparing(
                    PrivilegeHolder::target, PrivilegeHolder::compare)
            .thenComparing(PrivilegeHolder::role)
            .thenComparing(PrivilegeHolder::isGrantable);

    @Override
    public int compareTo(PrivilegeHolder other) {
        return ORDER.compare(this, other);
    }

    /** What is there comes before what is made later. */
    private static int compare(PrivilegeTarget left, PrivilegeTarget right) {
        if (left instanceof PrivilegeTarget.Later first && right instanceof PrivilegeTarget.Later second) {
            return ORDER_OF_LATER.compare(first, second);
        }
        if (left instanceof PrivilegeTarget.One first && right instanceof PrivilegeTarget.One second) {
            return first.object().compareTo(second.object());
        }
        return left instanceof PrivilegeTarget.One ? -1 : 1;
    }
}
