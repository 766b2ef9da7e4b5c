create table invoice (
    id bigint not null constraint invoice_pkey primary key,
    status text not null,
    constraint invoice_status_check check (status in ('OPEN', 'PAID'))
);
insert into invoice values (1, 'OPEN'), (2, 'PAID');
-- change
alter table invoice add column total numeric(10, 2);
alter table invoice drop constraint invoice_status_check;
alter table invoice add constraint invoice_status_check check (status in ('OPEN', 'PAID', 'CANCELLED'));
