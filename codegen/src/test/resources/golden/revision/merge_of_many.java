package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(
        id = "8f2c6a1b90de",
        message = "merge all that was left over",
        revises = {
            "0123456789a0",
            "0123456789a1",
            "0123456789a2",
            "0123456789a3",
            "0123456789a4",
            "0123456789a5",
            "0123456789a6",
            "0123456789a7",
            "0123456789a8"
        },
        created = "2026-11-23T09:35:43Z")
public final class R_8f2c6a1b90de_merge_all_that_was_left_over implements Revision {

    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
}
