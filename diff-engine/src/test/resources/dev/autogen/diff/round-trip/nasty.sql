-- What is hard to make again, as PostgreSQL's own tests have it: odd names, odd orders, things that use each other.
set local check_function_bodies = off;

create schema "Quoted Schema";
create schema other;
create schema "select";

-- names: reserved words, capitals, unicode, quotes, 63 bytes of one byte each and of several
create table "user" ("order" integer, "select" text default 'select', "table" date, "all" boolean, "constraint" text,
    constraint "primary" primary key ("order"), constraint "unique" unique ("select"), constraint "check" check ("table" > '2000-01-01'));
create index "index" on "user" ("table", "all");
create view "view" as select "order" as "from", "select" as "where" from "user" where "all";
create sequence "sequence";
create type "type" as enum ('null', 'NULL', '', ' ', 'true');
create domain "domain" as text constraint "value" check (value <> 'value');
create function "function"("in" integer, "out" text default '$$') returns "type" language sql stable as $$ select 'null'::"type" $$;
create function "Quoted Schema"."Trigger Function"() returns trigger language plpgsql as 'begin return null; end';
create trigger "trigger" after insert on "user" for each row execute function "Quoted Schema"."Trigger Function"('$1', E'back\\slash', '''');
create policy "policy" on "user" to "round-trip ""reader""" using ("all");
create table "select"."select" ("select" "type" default 'NULL', "domain" "domain");
create table "Quoted Schema"."Mixed Case" ("Id" integer primary key, "id" integer, "ID" integer unique, "a.b" integer, "a""b" text, "it's" text,
    "with, comma" integer, "(paren)" integer, "$1" integer, " leading" integer, "trailing " integer, "percent%" integer, "back\slash" text default '\',
    "question?" text default '?', "brace{}" text default '{fn now()}', "colon:name" text default ':name', "--comment" text default '--', "/*" text default '/* */');
create index "Mixed Case ""Index""" on "Quoted Schema"."Mixed Case" ("a.b", ("a""b" || "it's"), (lower("it's")) desc) where "with, comma" > 0 and "a""b" <> 'a"b''c';
comment on table "Quoted Schema"."Mixed Case" is E'quotes '' " and\nnew lines\r\n\ttabs \\ back slashes $$ -- /* */ ; ? {} 😀';
comment on column "Quoted Schema"."Mixed Case"."a""b" is E'it''s\n"so"';
comment on index "Quoted Schema"."Mixed Case ""Index""" is ' ';
create table "ünïcödé" ("schlüssel" integer primary key, "表" text, "😀" text default 'ä', constraint "prüfung" check ("表" <> '表'));
create table "表" ("id" integer references "ünïcödé");
create view "vïew" as select "表" as "名前" from "ünïcödé";
create schema "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
create table "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" integer constraint "ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp" primary key, "äääääääääääääääääääääääääääääääm" text, "表表表表表表表表表表表表表表表表表表表表表" text constraint "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" check ("äääääääääääääääääääääääääääääääm" <> ''));
create index "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii" on "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" ("äääääääääääääääääääääääääääääääm", "表表表表表表表表表表表表表表表表表表表表表");
create table "äääääääääääääääääääääääääääääääm" ("äääääääääääääääääääääääääääääääm" serial primary key, "表表表表表表表表表表表表表表表表表表表表表" integer unique, "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" integer references "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" check ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" > 0));
create index on "äääääääääääääääääääääääääääääääm" ("表表表表表表表表表表表表表表表表表表表表表", "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn");
create type "表表表表表表表表表表表表表表表表表表表表表" as enum ('nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn', 'äääääääääääääääääääääääääääääääm', '表表表表表表表表表表表表表表表表表表表表表');
create function "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."äääääääääääääääääääääääääääääääm"("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" "表表表表表表表表表表表表表表表表表表表表表", "äääääääääääääääääääääääääääääääm" integer) returns "表表表表表表表表表表表表表表表表表表表表表" language sql immutable as 'select $1';
create view "表表表表表表表表表表表表表表表表表表表表vie" as select "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"."äääääääääääääääääääääääääääääääm"("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", 1) as "äääääääääääääääääääääääääääääääm" from (values ('nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn'::"表表表表表表表表表表表表表表表表表表表表表")) v ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn");

-- as many columns as there can be, and some that went
do $$ begin execute (select 'create table widest (' || string_agg('c' || i || ' smallint', ',') || ')' from generate_series(1, 1600) i); end $$;
create table dropped (gone_first integer, a integer not null, gone integer, b text default 'b', gone_too text, c integer generated always as (a + 1) stored, gone_last integer);
alter table dropped drop column gone_first;
alter table dropped add constraint dropped_key primary key (a);
alter table dropped drop column gone, drop column gone_too;
create index dropped_index on dropped (b, c) include (a) where c > 0;
alter table dropped drop column gone_last;
alter table dropped add column last integer references dropped;
create view of_dropped as select * from dropped;

-- domains over domains over enums, and arrays of them
create type colour as enum ('red', 'green');
alter type colour rename value 'green' to 'light "green"';
create domain warm as colour check (value = 'red') constraint "not" check (value is not null);
create domain warmer as warm default 'red';
create domain warm_list as warmer[] check (cardinality(value) < 5);
create table coloured (a colour[], b warm[], c warmer default 'red', d warm_list, e warmer[][] default '{{red}}', primary key (c));
create function lightest(colours warm_list) returns warmer language sql immutable as 'select colours[1]';
create function lightest(colours colour[], at integer default 1) returns colour language sql immutable as 'select colours[at]';
create function lightest() returns setof coloured language sql stable as 'select * from coloured';
create function lightest(coloured) returns colour language sql stable as 'select ($1).a[1]';
create procedure lightest(inout name text) language plpgsql as 'begin end';
create function as_text(colour) returns text language sql immutable as 'select $1::text';
create index coloured_cast on coloured ((as_text(c)), ((d is null)::integer), (b is not null));
alter table coloured add constraint lightest_is_red check (lightest(a, 1) = 'red'::colour);

-- lists of values, which PostgreSQL keeps in a form that it would change
create domain word as varchar(9) check (value in ('a', 'b')) check (value <> any ('{c}'));
create domain other_word as word check (value not in ('c', 'd'));
create table listed ("a""b" varchar constraint "in" check ("a""b" in ('x', 'it''s', '"', E'\\')), w word check (w in ('a', 'b')), o other_word check (o in ('a', 'b')),
    l varchar[] check (l[1] in ('a', 'b') and coalesce(l[2], '') not in ('(', ']')), n integer check (n::text = any (array['1'::varchar, '2'])),
    t text check (t = any (array['a'::varchar])), u text check (u <> '= ANY ((ARRAY[''a''::character varying])::text[])'), v varchar check (v::text in ('a'::varchar, 'b')),
    s boolean generated always as ("a""b" in ('x', 'y')) stored, constraint "or" check (n in (1, 2) or w in ('a') or o not in ('d', 'e') and t in ('a', 'b')))
    partition by list (w);
create table listed_a partition of listed for values in ('a');
create index listed_index on listed (("a""b" in ('x', 'y'))) where "a""b" not in ('z', 'zz');
create index listed_own on listed_a ((coalesce("a""b", '') in ('x', 'y'))) where o in ('a', 'b');

-- things that use each other
create table hen (id integer primary key, egg integer);
create table egg (id integer primary key, hen integer not null references hen deferrable, sibling integer references egg);
alter table hen add constraint hen_egg foreign key (egg) references egg initially deferred;
create table other.one (id integer primary key, two integer);
create table "Quoted Schema".two (id integer primary key references other.one);
alter table other.one add foreign key (two) references "Quoted Schema".two;
create view other.first as select id from "Quoted Schema".two;
create view "Quoted Schema".second as select id from other.first;
create view other.third as select id from "Quoted Schema".second;
create table counted (id integer primary key, label text);
create function count_of_counted() returns bigint language sql stable begin atomic select count(*) from counted; end;
alter table counted add column position bigint default count_of_counted();
alter table counted add constraint few check (count_of_counted() < 1000);
create function whole_row(counted) returns boolean language sql immutable return ($1).id > 0;
alter table counted add constraint is_whole check (whole_row(counted));
create view labels as select label from counted;
create function labels() returns setof labels language sql stable begin atomic select label from labels; end;
create view ring as select 1::bigint as number;
create function number_of_rings() returns bigint language sql stable begin atomic select count(*) from ring; end;
create or replace view ring as select number_of_rings() as number;
create domain label as text;
create function is_label(label) returns boolean language sql immutable return length($1) > 0;
alter domain label add constraint label_is_one check (is_label(value));
create view on_functions as select l.label, lightest(array['red'::colour], 1) as colour from labels() l;
create view zzz as select * from on_functions;
create view aaa as select * from zzz;
create materialized view mmm as select * from aaa;
create view nnn as select * from mmm;
create trigger instead instead of delete on aaa for each row execute function "Quoted Schema"."Trigger Function"();
create function after_view(nnn) returns text language sql stable return ($1).label;
create table after_function (text text default after_view(null));

-- inheritance
create table base_a (id integer not null, name text default 'a', shared integer default 1, constraint positive_id check (id > 0));
create table base_b (shared integer default 1, extra text not null, constraint positive_shared check (shared > 0) no inherit);
create table heir (id integer default 5, own integer, constraint own check (own > 0)) inherits (base_a, base_b);
alter table only heir alter column name set default 'heir';
create table heir_of_heir (primary key (id)) inherits (heir);
create table doubled (id integer, twice integer generated always as (id * 2) stored);
create table doubled_again (own integer) inherits (doubled);
create table doubled_itself (id integer, twice integer generated always as (id * 2) stored);
alter table doubled_itself inherit doubled;
create table late_heir (own integer, id integer not null, name text, shared integer, constraint positive_id check (id > 0));
alter table late_heir inherit base_a;
create table base_c (x integer default 1);
create table base_d (x integer default 2);
create table of_both (x integer default 3) inherits (base_c, base_d);

-- partitions three deep, with names of their own
create table tree (k integer not null, l text not null, m date, n integer default 1) partition by list (k);
create unique index tree_key on tree (k, l, m);
alter table tree add constraint tree_unique unique (k, l, m);
create index tree_n on tree (n);
create index tree_n_again on tree (n);
create table "Tree 1" partition of tree for values in (1, 2) partition by hash (l);
create table "Tree 1.0" (m date, n integer default 9, l text not null, k integer not null) partition by range (m);
create index "name of n" on "Tree 1.0" (n);
create index "another name of n" on "Tree 1.0" (n);
create unique index "name of key" on "Tree 1.0" (k, l, m);
alter table "Tree 1.0" add constraint "name of unique" unique (k, l, m);
alter table "Tree 1" attach partition "Tree 1.0" for values with (modulus 3, remainder 0);
create table "Tree 1.0.2026" partition of "Tree 1.0" for values from ('2026-01-01') to (maxvalue);
create table "Tree 1.0.rest" partition of "Tree 1.0" default;
create table other.tree_rest partition of tree (constraint rest_only check (n > 0)) default;
alter table tree add foreign key (n) references counted;
alter table other.tree_rest add constraint own_fk foreign key (k) references counted on delete cascade;
create index tree_expression on tree ((n + 1), lower(l)) where k > 0;
create index tree_only on only tree (m);
create index rest_m on other.tree_rest (m);
alter index tree_only attach partition other.rest_m;
create trigger tree_row after insert on tree for each row execute function "Quoted Schema"."Trigger Function"();
create table refers_to_tree (k integer, l text, m date, foreign key (k, l, m) references tree (k, l, m));
create table ints (i bigint, t timestamptz, b boolean, e colour, f numeric) partition by range (i, t, f);
create table ints_1 partition of ints for values from (minvalue, minvalue, minvalue) to (-5, '2026-01-01 00:00:00+00', 1.5);
create table by_enum (e colour) partition by list (e);
create table by_enum_1 partition of by_enum for values in ('light "green"', null);
create table by_boolean (b boolean) partition by list (b);
create table by_boolean_1 partition of by_boolean for values in (true);
create table by_text (t text) partition by list (t);
create table by_text_1 partition of by_text for values in ('it''s', ',', '(', ')', '');

create table parameters (a integer, b integer, constraint with_parameters primary key (a, b) with (fillfactor = 70),
    constraint more_parameters unique (b, a) with (fillfactor = 60) deferrable initially deferred) partition by list (a);
create table parameters_1 partition of parameters for values in (1);
alter index parameters_1_pkey set (fillfactor = 80);

-- privileges
grant select ("a""b", "Id"), update ("ID") on "Quoted Schema"."Mixed Case" to "round-trip ""reader""" with grant option;
grant usage on schema "Quoted Schema" to public;
grant usage on schema "Quoted Schema" to "round-trip ""reader""" with grant option;
revoke all on function lightest() from public;
grant execute on function lightest(colours colour[], at integer) to "round-trip ""reader""";
revoke insert on "user" from current_user;
alter default privileges in schema "Quoted Schema" grant all on tables to "round-trip ""reader""";
alter default privileges in schema other grant select on tables to public;

-- triggers of one name, which are no clones: they are for each statement
create function on_statement() returns trigger language plpgsql as 'begin return null; end';
create table watched (id integer) partition by range (id);
create table watched_low partition of watched for values from (0) to (10);
create trigger watch after delete on watched for each statement execute function on_statement();
create trigger watch after delete on watched_low for each statement execute function on_statement();
