create table reading (
    id integer not null constraint reading_pkey primary key,
    device varchar(40) not null,
    token text not null,
    quality varchar(10) not null default '0',
    taken timestamp not null,
    value numeric(8, 2),
    constraint reading_quality_check check (quality <> '')
);
insert into reading values (1, 'a', '7f0c1c0e-1fd0-4f4c-9c3d-0e8d1a8b9c11', '3', '2026-01-01', 1.5);
-- change
alter table reading drop constraint reading_quality_check;
alter table reading
    alter id type bigint,
    alter device type varchar(80),
    alter token type uuid using token::uuid,
    alter quality drop default,
    alter value type numeric(12, 4);
alter table reading alter quality type integer using quality::integer, alter quality set default 0;
alter table reading alter value set not null;
