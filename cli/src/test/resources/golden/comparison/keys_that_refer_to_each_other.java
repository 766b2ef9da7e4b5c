package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "keys that refer to each other", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_keys_that_refer_to_each_other implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("employee", "employee_department_id_fkey");
        op.dropConstraint("department", "department_pkey");
        op.addColumn("department", column("branch", integer()).notNull().defaultSql("0"));
        op.addColumn("department", column("head_id", bigint()));
        // fails where (id, branch) repeats or has a null; locks department while it is built
        op.addConstraint("department", primaryKey("department_pkey", "id", "branch"));
        op.addColumn("employee", column("branch", integer()));
        // fails where a row of department refers to nothing; blocks writes to department and employee while it is
        // checked
        op.addConstraint(
                "department",
                foreignKey("department_head_id_fkey", "head_id")
                        .references("employee", "id")
                        .deferrable(INITIALLY_DEFERRED));
        // fails where a row of employee refers to nothing; blocks writes to employee and department while it is checked
        op.addConstraint(
                "employee",
                foreignKey("employee_department_fkey", "department_id", "branch")
                        .references("department", "id", "branch")
                        .onUpdate(CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("employee", "employee_department_fkey");
        op.dropConstraint("department", "department_head_id_fkey");
        // loses data: employee.branch
        op.dropColumn("employee", "branch");
        op.dropConstraint("department", "department_pkey");
        // loses data: department.head_id
        op.dropColumn("department", "head_id");
        // loses data: department.branch
        op.dropColumn("department", "branch");
        // fails where id repeats or is null; locks department while it is built
        op.addConstraint("department", primaryKey("department_pkey", "id"));
        // fails where a row of employee refers to nothing; blocks writes to employee and department while it is checked
        op.addConstraint(
                "employee",
                foreignKey("employee_department_id_fkey", "department_id").references("department", "id"));
    }
}
