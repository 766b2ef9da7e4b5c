-- autogen diff: from this database to the entities

BEGIN;

-- changed sequence measurement_seq
-- run this before an application that takes 50 of measurement_seq at once is deployed: its numbers collide until then
ALTER SEQUENCE measurement_seq INCREMENT BY 50;

-- removed table gone
-- loses data: every row of gone
DROP TABLE gone;

-- added column measurement.quality (Measurement.quality)
ALTER TABLE measurement ADD COLUMN quality varchar(10);

-- added check measurement_quality_check on measurement (Measurement.quality)
-- fails where a row of measurement breaks it; locks measurement while it is checked
ALTER TABLE measurement ADD CONSTRAINT measurement_quality_check CHECK (quality in ('RAW','CHECKED'));

-- removed check timeseries_geom_check on timeseries (TimeSeries.geom)
ALTER TABLE timeseries DROP CONSTRAINT timeseries_geom_check;

-- added check timeseries_geom_check on timeseries (TimeSeries.geom)
-- fails where a row of timeseries breaks it; locks timeseries while it is checked
ALTER TABLE timeseries ADD CONSTRAINT timeseries_geom_check CHECK (ST_IsValid(geom));

-- added index timeseries_start_idx on timeseries (TimeSeries.timeDeploymentStart)
-- blocks writes to timeseries while it is built
CREATE INDEX timeseries_start_idx ON timeseries (time_deployment_start DESC);

-- changed comment of table timeseries (dev.autogen.fixtures.entity.changed.TimeSeries)
COMMENT ON TABLE timeseries IS NULL;

-- removed column timeseries.odd "name"
-- loses data: timeseries.odd "name"
ALTER TABLE timeseries DROP COLUMN "odd ""name""";

COMMIT;

