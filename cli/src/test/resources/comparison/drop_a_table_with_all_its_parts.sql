create table owner (id bigint not null constraint owner_pkey primary key);
create table asset (
    id serial,
    number bigint generated always as identity (start with 100),
    owner_id bigint constraint asset_owner_id_fkey references owner (id) on delete set null deferrable,
    code varchar(10) collate "C" not null default 'none',
    upper_code text generated always as (upper(code)) stored,
    during tstzrange,
    changed timestamptz,
    constraint asset_pkey primary key (id),
    constraint asset_number_key unique (number),
    constraint asset_code_check check (code <> ''),
    constraint asset_during_excl exclude using gist (during with &&)
) with (fillfactor = 80);
create index asset_code_idx on asset (lower(code)) where owner_id is not null;
create index asset_during_idx on asset using gist (during);
comment on table asset is 'what somebody owns';
comment on column asset.code is 'printed on the thing';
create table part (
    id bigint not null constraint part_pkey primary key,
    asset_id integer not null constraint part_asset_id_fkey references asset (id)
);
-- change
alter table part drop constraint part_asset_id_fkey;
drop table asset;
