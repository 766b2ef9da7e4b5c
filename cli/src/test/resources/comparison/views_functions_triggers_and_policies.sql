create table account (
    id bigint not null constraint account_pkey primary key,
    owner name not null default current_user,
    balance numeric(10, 2) not null default 0,
    closed date,
    changed timestamptz
);
alter table account enable row level security;
create policy own_accounts on account using (owner = current_user);
create policy old_accounts on account for select using (closed is not null);
create function touch() returns trigger language plpgsql as $$
begin
    new.changed := now();
    return new;
end
$$;
create function total(n numeric) returns numeric language sql immutable as 'select n * 1.16;';
create function gone(text) returns text language sql immutable strict as $$ select upper($1) $$;
create trigger account_touch before insert or update on account for each row execute function touch();
create trigger account_once after delete on account execute function touch();
create view open_account as select id, balance from account where closed is null;
create view rich_account as select id from open_account where balance > 1000;
create view old_account as select id, closed from account where closed is not null;
create materialized view balances as select owner, sum(balance) as balance from account group by owner;
create unique index balances_owner_idx on balances (owner);
create materialized view closings as select closed, count(*) from account group by closed;
comment on view open_account is 'what is not closed';
-- change
drop materialized view closings, balances;
drop view old_account, rich_account, open_account;
drop trigger account_once on account;
drop function gone(text);
drop policy old_accounts on account;
alter policy own_accounts on account using (owner = current_user or balance = 0) with check (balance >= 0);
create policy new_accounts on account as restrictive for insert to public with check (closed is null);
create or replace function total(n numeric) returns numeric language sql immutable as 'select n * 1.19;';
create or replace function touch() returns trigger language plpgsql as $body$
begin
    -- it's later; $$ here
    new.changed := clock_timestamp();
    return new;
end
$body$;
create function count_accounts(inout n bigint) language sql stable security definer set search_path = public
    begin atomic select count(*) + n from account; end;
create or replace trigger account_touch before insert or update of balance, closed on account
    for each row when (new.closed is null) execute function touch();
create trigger account_new after insert on account for each statement execute function touch();
create view open_account with (security_barrier = true) as
    select id, owner, balance from account where closed is null;
create view rich_account as select id from open_account where balance > 10000;
create view young_account as select id, changed from account where changed > '2026-01-01' with cascaded check option;
create materialized view balances as select owner, sum(balance) as balance, count(*) as n from account group by owner;
create unique index balances_owner_idx on balances (owner);
create materialized view averages as select avg(balance) as balance from account;
comment on view open_account is 'what nobody closed';
comment on materialized view averages is 'one row';
