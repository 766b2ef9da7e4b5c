package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(
        id = "0123456789ab",
        message = "add measurements",
        revises = "ba9876543210",
        created = "2026-11-23T09:35:43Z")
public final class R_0123456789ab_add_measurements implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("measurement_seq").incrementBy(50));
        // dev.autogen.fixtures.entity.changed.Measurement
        op.createTable(
                "measurement",
                column("value", numeric(12, 4)),
                column("deployment_number", varchar(8)).notNull(),
                column("id", bigint()).notNull(),
                column("quality", varchar(10)),
                primaryKey("measurement_pkey", "id"),
                check("measurement_quality_check", "quality in ('RAW','CHECKED')"));
        op.addColumn("timeseries", column("vessel", varchar(40)));
        // fails where timeseries.mean_latitude is null
        op.alterColumn("timeseries", "mean_latitude", nullable().toNotNull());
        op.alterColumn("timeseries", "deployment_number", type(varchar(3)).to(varchar(8)));
        // TimeSeries.timeDeploymentStart
        // blocks writes to timeseries while it is built
        op.createIndex(
                "timeseries",
                index("timeseries_start_idx", key("time_deployment_start").desc()));
        // Measurement.timeSeries
        op.addConstraint(
                "measurement",
                foreignKey("measurement_deployment_number_fkey", "deployment_number")
                        .references("timeseries", "deployment_number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("measurement", "measurement_deployment_number_fkey");
        op.dropIndex("timeseries", "timeseries_start_idx");
        // fails where timeseries.deployment_number is longer than 3 characters; rewrites timeseries and locks it
        // meanwhile
        op.alterColumn("timeseries", "deployment_number", type(varchar(8)).to(varchar(3)));
        op.alterColumn("timeseries", "mean_latitude", notNull().toNullable());
        // loses data: timeseries.vessel
        op.dropColumn("timeseries", "vessel");
        // loses data: every row of measurement
        op.dropTable("measurement");
        // loses the position of measurement_seq
        op.dropSequence("measurement_seq");
    }
}
