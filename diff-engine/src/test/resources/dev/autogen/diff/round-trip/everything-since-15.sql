-- What PostgreSQL 15 and later have; made after everything.sql.
create table loose (a integer, b integer, c integer default 5, constraint loose_once unique nulls not distinct (a, b));
create unique index loose_index on loose (b) nulls not distinct;
create table loose_child (a integer, b integer, c integer,
    constraint loose_fk foreign key (a, b) references loose (a, b) on delete set null (b),
    constraint loose_fk_too foreign key (a, b) references loose (a, b) on delete set default (a, b));
create unlogged sequence fleeting;
create view invoking with (security_invoker = true) as select a from loose;
create unlogged table fleeting_rows (id integer generated always as identity, n serial);
