package dev.autogen.execute.samples.later;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(
        id = "3c4d5e6f7081",
        message = "widen item.code",
        revises = {"2b3c4d5e6f70"},
        created = "2026-11-25T09:35:43Z")
public final class R_3c4d5e6f7081_widen_item_code implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "code", type(varchar(8)).to(varchar(16)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "code", type(varchar(16)).to(varchar(8)));
    }
}
