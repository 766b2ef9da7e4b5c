package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** What is known of objects, where nobody says anything else: comments and privileges of live objects stay. */
final class CompletedFacts {

    private CompletedFacts() {}

    static ObjectFacts of(Schema live, Schema wanted) {
        ObjectFacts there = live.facts();
        ObjectFacts said = wanted.facts();
        SortedMap<DatabaseObject, String> comments = new TreeMap<>(there.comments());
        comments.putAll(said.comments());
        return new ObjectFacts(
                comments,
                privileges(there.grants(), said.grants(), said.revocations()),
                privileges(there.revocations(), said.revocations(), said.grants()),
                there.origins(),
                dependencies(live, wanted),
                there.inheritedColumns(),
                there.constraintStorage(),
                there.invalidIndexes(),
                there.unread());
    }

    /** What somebody declared of a role and a thing is all that there shall be. */
    private record Holder(PrivilegeTarget target, List<String> roles) {

        static Holder of(Privileges privileges) {
            return new Holder(privileges.target().orElseThrow(), privileges.roles());
        }
    }

    private static List<Privileges> privileges(
            List<Privileges> there, List<Privileges> said, Collection<Privileges> others) {
        Set<Holder> holders = new HashSet<>();
        said.forEach(privileges -> holders.add(Holder.of(privileges)));
        others.forEach(privileges -> holders.add(Holder.of(privileges)));
        List<Privileges> all = new ArrayList<>(said);
        there.stream()
                .filter(privileges -> !holders.contains(Holder.of(privileges)))
                .forEach(all::add);
        return all;
    }

    /** Those of a wanted object that differs from the live one are not known: its texts say what it uses. */
    private static SortedMap<DatabaseObject, SortedSet<DatabaseObject>> dependencies(Schema live, Schema wanted) {
        SortedMap<DatabaseObject, SortedSet<DatabaseObject>> all =
                new TreeMap<>(live.facts().dependencies());
        ObjectsThatDiffer.of(live, wanted).forEach(all::remove);
        all.putAll(wanted.facts().dependencies());
        return all;
    }
}
