package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "0123456789ab", message = "create table timeseries", created = "2026-11-23T09:35:43Z")
public final class R_0123456789ab_create_table_timeseries implements Revision {

    @Override
    public void upgrade(Operations op) {
        // dev.autogen.fixtures.entity.timeseries.TimeSeries
        op.createTable(
                "timeseries",
                column("deployment_number", varchar(3)).notNull(),
                column("mean_latitude", doublePrecision()),
                column("mean_longitude", doublePrecision()),
                column("time_deployment_end", timestamptz()),
                column("time_deployment_start", timestamptz()),
                column("geom", geometry("Geometry", 4326)),
                primaryKey("timeseries_pk", "deployment_number"),
                check("timeseries_geom_check", "ST_IsValid(geom)"));
        op.createIndex("timeseries", index("timeseries_geom_idx", "geom").using("gist"));
    }

    @Override
    public void downgrade(Operations op) {
        // loses data: every row of timeseries
        op.dropTable("timeseries");
    }
}
