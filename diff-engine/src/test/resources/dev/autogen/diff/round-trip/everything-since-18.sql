-- What PostgreSQL 18 and later have; made after everything-since-17.sql.
create table room (
    number int4range,
    during tstzrange,
    half integer generated always as (lower(number) / 2) virtual,
    name text constraint named not null,
    other text,
    alone text constraint alone_only not null no inherit,
    key bigint generated always as identity constraint key_there not null,
    constraint room_pk primary key (number, during without overlaps),
    constraint room_once unique (name, during without overlaps),
    constraint hoped check (half > 0) not enforced
);
alter table room add constraint other_there not null other not valid;
create table stay (number int4range, during tstzrange,
    constraint stay_room foreign key (number, period during) references room (number, period during),
    constraint stay_hoped foreign key (number, period during) references room (number, period during) not enforced);
create table suite (view text) inherits (room);
create table part_of_room (id integer constraint id_there not null, name text) partition by list (id);
create table part_of_room_1 partition of part_of_room for values in (1);
