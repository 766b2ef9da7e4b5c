package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "change the labels of an enum", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_change_the_labels_of_an_enum implements Revision {

    @Override
    public void upgrade(Operations op) {
        // fails where person.mood is 'ok'
        // fails where person.moods holds 'ok'
        // fails where pet.mood is 'ok'
        // rewrites person and locks it meanwhile
        // rewrites pet and locks it meanwhile
        op.replaceEnum(
                enumType("mood", "sad", "ok", "happy"),
                enumType("mood", "sad", "fine", "happy", "thrilled"),
                usedBy("person", "mood").defaultSql("'happy'::mood"),
                usedBy("person", "moods").array(),
                usedBy("pet", "mood"));
    }

    @Override
    public void downgrade(Operations op) {
        // fails where person.mood is 'fine' or 'thrilled'
        // fails where person.moods holds 'fine' or 'thrilled'
        // fails where pet.mood is 'fine' or 'thrilled'
        // rewrites person and locks it meanwhile
        // rewrites pet and locks it meanwhile
        op.replaceEnum(
                enumType("mood", "sad", "fine", "happy", "thrilled"),
                enumType("mood", "sad", "ok", "happy"),
                usedBy("person", "mood").defaultSql("'happy'::mood"),
                usedBy("person", "moods").array(),
                usedBy("pet", "mood"));
    }
}
