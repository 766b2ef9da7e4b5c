package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "drop a table with all its parts", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_drop_a_table_with_all_its_parts implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("part", "part_asset_id_fkey");
        // loses data: every row of asset
        op.dropTable("asset");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("asset_id_seq").as(integer()));
        op.createTable(
                "asset",
                column("id", integer()).notNull().defaultSql("nextval('asset_id_seq'::regclass)"),
                column("number", bigint())
                        .notNull()
                        .identity(identityAlways(options().withStart(100))),
                column("owner_id", bigint()),
                column("code", varchar(10))
                        .collate("C")
                        .notNull()
                        .defaultSql("'none'::character varying")
                        .comment("printed on the thing"),
                column("upper_code", text()).generatedStored("upper((code)::text)"),
                column("during", tstzrange()),
                column("changed", timestamptz()),
                check("asset_code_check", "(code)::text <> ''::text"),
                exclude("asset_during_excl").with("during", "&&").using("gist"),
                unique("asset_number_key", "number"),
                foreignKey("asset_owner_id_fkey", "owner_id")
                        .references("owner", "id")
                        .onDelete(SET_NULL)
                        .deferrable(INITIALLY_IMMEDIATE),
                primaryKey("asset_pkey", "id"),
                tableOptions().with("fillfactor", "80"),
                comment("what somebody owns"));
        op.createIndex(
                "asset",
                index("asset_code_idx", expression("lower((code)::text)")).where("owner_id IS NOT NULL"));
        op.createIndex("asset", index("asset_during_idx", "during").using("gist"));
        op.alterSequence(
                sequence("asset_id_seq").as(integer()),
                sequence("asset_id_seq").as(integer()).ownedBy("asset", "id"));
        // fails where a row of part refers to nothing; blocks writes to part and asset while it is checked
        op.addConstraint("part", foreignKey("part_asset_id_fkey", "asset_id").references("asset", "id"));
    }
}
