create table place (id bigint not null constraint place_pkey primary key, name text, position geometry(Point, 4326));
create index place_position_idx on place using gist (position);
insert into place values (1, 'here', ST_SetSRID(ST_MakePoint(10, 53), 4326));
-- change
alter table place alter column position type geometry(Point, 3857) using ST_Transform(position, 3857);
alter table place add column area geometry(MultiPolygon, 4326), add column track geography(LineString, 4326);
alter table place add constraint place_area_check check (ST_IsValid(area));
create index place_area_idx on place using gist (area);
create index place_track_idx on place using gist (track);
create table region (
    code varchar(10) not null constraint region_pkey primary key,
    outline geometry(Geometry, 4326) not null
);
create index region_outline_idx on region using gist (outline);
