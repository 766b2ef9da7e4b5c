package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "many tables", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_many_tables implements Revision {

    @Override
    public void upgrade(Operations op) {
        // ---- t01
        op.addColumn("t01", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t01", column("parent_id", bigint()));
        op.addColumn("t01", column("code", varchar(20)));
        // blocks writes to t01 while it is built
        op.createIndex("t01", index("t01_code_idx", "code"));
        // loses data: t01.note
        op.dropColumn("t01", "note");

        // ---- t02
        op.addColumn("t02", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t02", column("parent_id", bigint()));
        op.addColumn("t02", column("code", varchar(20)));
        // blocks writes to t02 while it is built
        op.createIndex("t02", index("t02_code_idx", "code"));
        // loses data: t02.note
        op.dropColumn("t02", "note");

        // ---- t03
        op.addColumn("t03", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t03", column("parent_id", bigint()));
        op.addColumn("t03", column("code", varchar(20)));
        // blocks writes to t03 while it is built
        op.createIndex("t03", index("t03_code_idx", "code"));
        // loses data: t03.note
        op.dropColumn("t03", "note");

        // ---- t04
        op.addColumn("t04", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t04", column("parent_id", bigint()));
        op.addColumn("t04", column("code", varchar(20)));
        // blocks writes to t04 while it is built
        op.createIndex("t04", index("t04_code_idx", "code"));
        // loses data: t04.note
        op.dropColumn("t04", "note");

        // ---- t05
        op.addColumn("t05", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t05", column("parent_id", bigint()));
        op.addColumn("t05", column("code", varchar(20)));
        // blocks writes to t05 while it is built
        op.createIndex("t05", index("t05_code_idx", "code"));
        // loses data: t05.note
        op.dropColumn("t05", "note");

        // ---- t06
        op.addColumn("t06", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t06", column("parent_id", bigint()));
        op.addColumn("t06", column("code", varchar(20)));
        // blocks writes to t06 while it is built
        op.createIndex("t06", index("t06_code_idx", "code"));
        // loses data: t06.note
        op.dropColumn("t06", "note");

        // ---- t07
        op.addColumn("t07", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t07", column("parent_id", bigint()));
        op.addColumn("t07", column("code", varchar(20)));
        // blocks writes to t07 while it is built
        op.createIndex("t07", index("t07_code_idx", "code"));
        // loses data: t07.note
        op.dropColumn("t07", "note");

        // ---- t08
        op.addColumn("t08", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t08", column("parent_id", bigint()));
        op.addColumn("t08", column("code", varchar(20)));
        // blocks writes to t08 while it is built
        op.createIndex("t08", index("t08_code_idx", "code"));
        // loses data: t08.note
        op.dropColumn("t08", "note");

        // ---- t09
        op.addColumn("t09", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t09", column("parent_id", bigint()));
        op.addColumn("t09", column("code", varchar(20)));
        // blocks writes to t09 while it is built
        op.createIndex("t09", index("t09_code_idx", "code"));
        // loses data: t09.note
        op.dropColumn("t09", "note");

        // ---- t10
        op.addColumn("t10", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t10", column("parent_id", bigint()));
        op.addColumn("t10", column("code", varchar(20)));
        // blocks writes to t10 while it is built
        op.createIndex("t10", index("t10_code_idx", "code"));
        // loses data: t10.note
        op.dropColumn("t10", "note");

        // ---- t11
        op.addColumn("t11", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t11", column("parent_id", bigint()));
        op.addColumn("t11", column("code", varchar(20)));
        // blocks writes to t11 while it is built
        op.createIndex("t11", index("t11_code_idx", "code"));
        // loses data: t11.note
        op.dropColumn("t11", "note");

        // ---- t12
        op.addColumn("t12", column("created", timestamptz()).notNull().defaultSql("now()"));
        op.addColumn("t12", column("parent_id", bigint()));
        op.addColumn("t12", column("code", varchar(20)));
        // blocks writes to t12 while it is built
        op.createIndex("t12", index("t12_code_idx", "code"));
        // loses data: t12.note
        op.dropColumn("t12", "note");

        // fails where a row of t01 refers to nothing; blocks writes to t01 and t01 while it is checked
        op.addConstraint("t01", foreignKey("t01_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t02 refers to nothing; blocks writes to t02 and t01 while it is checked
        op.addConstraint("t02", foreignKey("t02_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t03 refers to nothing; blocks writes to t03 and t01 while it is checked
        op.addConstraint("t03", foreignKey("t03_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t04 refers to nothing; blocks writes to t04 and t01 while it is checked
        op.addConstraint("t04", foreignKey("t04_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t05 refers to nothing; blocks writes to t05 and t01 while it is checked
        op.addConstraint("t05", foreignKey("t05_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t06 refers to nothing; blocks writes to t06 and t01 while it is checked
        op.addConstraint("t06", foreignKey("t06_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t07 refers to nothing; blocks writes to t07 and t01 while it is checked
        op.addConstraint("t07", foreignKey("t07_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t08 refers to nothing; blocks writes to t08 and t01 while it is checked
        op.addConstraint("t08", foreignKey("t08_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t09 refers to nothing; blocks writes to t09 and t01 while it is checked
        op.addConstraint("t09", foreignKey("t09_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t10 refers to nothing; blocks writes to t10 and t01 while it is checked
        op.addConstraint("t10", foreignKey("t10_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t11 refers to nothing; blocks writes to t11 and t01 while it is checked
        op.addConstraint("t11", foreignKey("t11_parent_id_fkey", "parent_id").references("t01", "id"));

        // fails where a row of t12 refers to nothing; blocks writes to t12 and t01 while it is checked
        op.addConstraint("t12", foreignKey("t12_parent_id_fkey", "parent_id").references("t01", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("t12", "t12_parent_id_fkey");
        op.dropConstraint("t11", "t11_parent_id_fkey");
        op.dropConstraint("t10", "t10_parent_id_fkey");
        op.dropConstraint("t09", "t09_parent_id_fkey");
        op.dropConstraint("t08", "t08_parent_id_fkey");
        op.dropConstraint("t07", "t07_parent_id_fkey");
        op.dropConstraint("t06", "t06_parent_id_fkey");
        op.dropConstraint("t05", "t05_parent_id_fkey");
        op.dropConstraint("t04", "t04_parent_id_fkey");
        op.dropConstraint("t03", "t03_parent_id_fkey");
        op.dropConstraint("t02", "t02_parent_id_fkey");
        op.dropConstraint("t01", "t01_parent_id_fkey");

        // ---- t12
        op.addColumn("t12", column("note", text()));
        op.dropIndex("t12", "t12_code_idx");
        // loses data: t12.code
        op.dropColumn("t12", "code");
        // loses data: t12.parent_id
        op.dropColumn("t12", "parent_id");
        // loses data: t12.created
        op.dropColumn("t12", "created");

        // ---- t11
        op.addColumn("t11", column("note", text()));
        op.dropIndex("t11", "t11_code_idx");
        // loses data: t11.code
        op.dropColumn("t11", "code");
        // loses data: t11.parent_id
        op.dropColumn("t11", "parent_id");
        // loses data: t11.created
        op.dropColumn("t11", "created");

        // ---- t10
        op.addColumn("t10", column("note", text()));
        op.dropIndex("t10", "t10_code_idx");
        // loses data: t10.code
        op.dropColumn("t10", "code");
        // loses data: t10.parent_id
        op.dropColumn("t10", "parent_id");
        // loses data: t10.created
        op.dropColumn("t10", "created");

        // ---- t09
        op.addColumn("t09", column("note", text()));
        op.dropIndex("t09", "t09_code_idx");
        // loses data: t09.code
        op.dropColumn("t09", "code");
        // loses data: t09.parent_id
        op.dropColumn("t09", "parent_id");
        // loses data: t09.created
        op.dropColumn("t09", "created");

        // ---- t08
        op.addColumn("t08", column("note", text()));
        op.dropIndex("t08", "t08_code_idx");
        // loses data: t08.code
        op.dropColumn("t08", "code");
        // loses data: t08.parent_id
        op.dropColumn("t08", "parent_id");
        // loses data: t08.created
        op.dropColumn("t08", "created");

        // ---- t07
        op.addColumn("t07", column("note", text()));
        op.dropIndex("t07", "t07_code_idx");
        // loses data: t07.code
        op.dropColumn("t07", "code");
        // loses data: t07.parent_id
        op.dropColumn("t07", "parent_id");
        // loses data: t07.created
        op.dropColumn("t07", "created");

        // ---- t06
        op.addColumn("t06", column("note", text()));
        op.dropIndex("t06", "t06_code_idx");
        // loses data: t06.code
        op.dropColumn("t06", "code");
        // loses data: t06.parent_id
        op.dropColumn("t06", "parent_id");
        // loses data: t06.created
        op.dropColumn("t06", "created");

        // ---- t05
        op.addColumn("t05", column("note", text()));
        op.dropIndex("t05", "t05_code_idx");
        // loses data: t05.code
        op.dropColumn("t05", "code");
        // loses data: t05.parent_id
        op.dropColumn("t05", "parent_id");
        // loses data: t05.created
        op.dropColumn("t05", "created");

        // ---- t04
        op.addColumn("t04", column("note", text()));
        op.dropIndex("t04", "t04_code_idx");
        // loses data: t04.code
        op.dropColumn("t04", "code");
        // loses data: t04.parent_id
        op.dropColumn("t04", "parent_id");
        // loses data: t04.created
        op.dropColumn("t04", "created");

        // ---- t03
        op.addColumn("t03", column("note", text()));
        op.dropIndex("t03", "t03_code_idx");
        // loses data: t03.code
        op.dropColumn("t03", "code");
        // loses data: t03.parent_id
        op.dropColumn("t03", "parent_id");
        // loses data: t03.created
        op.dropColumn("t03", "created");

        // ---- t02
        op.addColumn("t02", column("note", text()));
        op.dropIndex("t02", "t02_code_idx");
        // loses data: t02.code
        op.dropColumn("t02", "code");
        // loses data: t02.parent_id
        op.dropColumn("t02", "parent_id");
        // loses data: t02.created
        op.dropColumn("t02", "created");

        // ---- t01
        op.addColumn("t01", column("note", text()));
        op.dropIndex("t01", "t01_code_idx");
        // loses data: t01.code
        op.dropColumn("t01", "code");
        // loses data: t01.parent_id
        op.dropColumn("t01", "parent_id");
        // loses data: t01.created
        op.dropColumn("t01", "created");
    }
}
