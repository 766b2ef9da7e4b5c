create table department (id bigint not null constraint department_pkey primary key, name text);
create table employee (
    id bigint not null constraint employee_pkey primary key,
    department_id bigint constraint employee_department_id_fkey references department (id)
);
insert into department values (1, 'all');
insert into employee values (1, 1);
-- change
alter table employee drop constraint employee_department_id_fkey;
alter table department drop constraint department_pkey;
alter table department add column branch integer not null default 0;
alter table department add constraint department_pkey primary key (id, branch);
alter table employee add column branch integer;
alter table employee add constraint employee_department_fkey foreign key (department_id, branch)
    references department (id, branch) on update cascade;
alter table department add column head_id bigint constraint department_head_id_fkey references employee (id)
    deferrable initially deferred;
