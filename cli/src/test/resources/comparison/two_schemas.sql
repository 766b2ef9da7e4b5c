create schema billing;
create table customer (id bigint not null constraint customer_pkey primary key);
create table billing.account (id bigint not null constraint account_pkey primary key, note text);
-- change
alter table billing.account drop column note;
alter table billing.account add column customer_id bigint constraint account_customer_id_fkey references customer (id);
create table billing.entry (
    account_id bigint not null constraint entry_account_id_fkey references billing.account (id),
    booked date not null,
    amount numeric(12, 2) not null,
    constraint entry_pkey primary key (account_id, booked)
);
alter table customer add column name varchar(200) not null default '';
