package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.Grant;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Revoke;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares comments and privileges of what stays; those of what comes or goes do so with it. */
final class FactComparison {

    private final ObjectFacts live;
    private final ObjectFacts wanted;
    private final Set<DatabaseObject> unsettled;
    private final ChangeList changes;

    /**
     * Compares what is known of objects.
     *
     * @param unsettled what other changes make or drop
     */
    FactComparison(Pairs.Pair<Schema> schemas, Set<DatabaseObject> unsettled, ChangeList changes) {
        this.live = schemas.live().facts();
        this.wanted = schemas.wanted().facts();
        this.unsettled = unsettled;
        this.changes = changes;
    }

    void compare() {
        SortedSet<DatabaseObject> commented = new TreeSet<>(live.comments().keySet());
        commented.addAll(wanted.comments().keySet());
        commented.removeAll(unsettled);
        commented.forEach(this::comment);
        privileges(Pairs.of(of(live.revocations()), of(wanted.revocations()), privileges -> privileges), false);
        privileges(Pairs.of(of(live.grants()), of(wanted.grants()), privileges -> privileges), true);
    }

    private void comment(DatabaseObject object) {
        Optional<String> before = Optional.ofNullable(live.comments().get(object));
        Optional<String> after = Optional.ofNullable(wanted.comments().get(object));
        if (!before.equals(after)) {
            add(
                    object,
                    new Change(
                            kind(before.isPresent(), after.isPresent()),
                            "comment of " + object,
                            List.of(new CommentOn(object, new ColumnChange.Comment(before, after))),
                            List.of(new CommentOn(object, new ColumnChange.Comment(after, before)))));
        }
    }

    private static Change.Kind kind(boolean isBefore, boolean isAfter) {
        if (isBefore && isAfter) {
            return Change.Kind.CHANGED;
        }
        return isAfter ? Change.Kind.ADDED : Change.Kind.REMOVED;
    }

    private List<Privileges> of(List<Privileges> all) {
        return all.stream()
                .filter(each -> !(each.target().orElseThrow() instanceof PrivilegeTarget.One one)
                        || !unsettled.contains(one.object()))
                .toList();
    }

    /** What goes is taken back before the rest is given, since the one may be a part of the other. */
    private void privileges(Pairs<Privileges, Privileges> pairs, boolean isGrant) {
        pairs.removed().forEach(each -> privileges(each, isGrant, Change.Kind.REMOVED));
        pairs.added().forEach(each -> privileges(each, isGrant, Change.Kind.ADDED));
    }

    private void privileges(Privileges each, boolean isGrant, Change.Kind kind) {
        PrivilegeTarget target = each.target().orElseThrow();
        List<Operation> given = new ArrayList<>(List.of(new Grant(each)));
        List<Operation> taken = new ArrayList<>(List.of(new Revoke(each)));
        boolean gives = isGrant == (kind == Change.Kind.ADDED);
        String subject = (isGrant ? "privileges of " : "revoked privileges of ") + String.join(", ", each.roles())
                + " on " + target;
        Change change = new Change(kind, subject, gives ? given : taken, gives ? taken : given);
        if (target instanceof PrivilegeTarget.One one) {
            add(one.object(), change);
        } else {
            changes.add(
                    kind == Change.Kind.REMOVED ? Phase.DEFAULT_PRIVILEGES_REMOVED : Phase.DEFAULT_PRIVILEGES_ADDED,
                    new DatabaseObject(target.kind(), QualifiedName.of(target.toString())),
                    change);
        }
    }

    private void add(DatabaseObject object, Change change) {
        changes.add(Phase.FACT_CHANGED, object, change);
    }
}
