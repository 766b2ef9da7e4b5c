-- What PostgreSQL 17 and later have; made after everything-since-15.sql.
create table numbered (id integer generated always as identity (start with 5), at date) partition by range (at);
create table numbered_1 partition of numbered for values from ('2026-01-01') to ('2027-01-01');
create table busy (room integer, during tsrange, constraint busy_once exclude using gist (room with =, during with &&)) partition by list (room);
create table busy_1 partition of busy for values in (1);
create table busy_2 partition of busy for values in (2, 3) partition by list (room);
create table busy_2_3 (during tsrange, room integer);
alter table busy_2 attach partition busy_2_3 for values in (3);
alter table busy_2_3 rename constraint busy_2_3_room_during_excl to "busy; both";
create table kept (a integer) partition by list (a) using heap;
grant maintain on loose to round_trip_writer;
