package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.replaceEnum(
                enumType("mood", "sad", "happy", "angry"),
                enumType("mood", "sad", "happy"),
                usedBy("person", "mood").defaultSql("'sad'").map("angry", "sad"));
        op.replaceEnum(
                enumType(name("audit", "severity"), "debug", "information", "warning", "error", "fatal"),
                enumType(name("audit", "severity"), "information", "warning", "error"),
                usedBy(name("audit", "entry"), "severity")
                        .defaultSql("'information'")
                        .map("debug", "information")
                        .map("fatal", "error"),
                usedBy("alarm", "levels").array().map("debug", "information").map("fatal", "error"),
                usedBy("alarm", "least"));
    }

    @Override
    public void downgrade(Operations op) {}
}
