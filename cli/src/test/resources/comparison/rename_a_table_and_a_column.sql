create table customer (id bigint not null constraint customer_pkey primary key);
create table invoice (
    id serial constraint invoice_pkey primary key,
    number varchar(20) not null constraint invoice_number_key unique,
    amount numeric(10, 2),
    customer_id bigint constraint invoice_customer_id_fkey references customer (id),
    constraint invoice_amount_check check (amount > 0),
    constraint chosen_by_hand check (amount < 1000000)
);
create index invoice_customer_id_idx on invoice (customer_id);
create index invoice_amount_idx on invoice (amount) where amount > 100;
create table line (
    id bigint not null constraint line_pkey primary key,
    invoice_id integer not null constraint line_invoice_id_fkey references invoice (id)
);
create view large_invoice as select id, amount from invoice where amount > 1000;
-- change
-- rename invoice:bill
-- rename invoice.amount:total
drop view large_invoice;
alter table invoice rename to bill;
alter table bill rename column amount to total;
alter table bill rename constraint invoice_pkey to bill_pkey;
alter table bill rename constraint invoice_number_key to bill_number_key;
alter table bill rename constraint invoice_customer_id_fkey to bill_customer_id_fkey;
alter table bill rename constraint invoice_amount_check to bill_total_check;
alter index invoice_customer_id_idx rename to bill_customer_id_idx;
alter index invoice_amount_idx rename to bill_total_idx;
alter sequence invoice_id_seq rename to bill_id_seq;
alter table bill alter column total type numeric(12, 2);
alter table bill add column paid date;
create view large_invoice as select id, total as amount from bill where total > 1000;
