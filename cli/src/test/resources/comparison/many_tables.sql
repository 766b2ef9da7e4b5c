do $$
begin
    for n in 1..12 loop
        execute format('create table t%s (id bigint not null constraint t%1$s_pkey primary key, note text)', lpad(n::text, 2, '0'));
    end loop;
end
$$;
-- change
do $$
declare
    name text;
begin
    for n in 1..12 loop
        name := 't' || lpad(n::text, 2, '0');
        execute format('alter table %s add column created timestamptz not null default now()', name);
        execute format('alter table %s add column parent_id bigint', name);
        execute format('alter table %s add column code varchar(20)', name);
        execute format('create index %1$s_code_idx on %1$s (code)', name);
        execute format('alter table %1$s add constraint %1$s_parent_id_fkey foreign key (parent_id) references t01 (id)', name);
        execute format('alter table %s drop column note', name);
    end loop;
end
$$;
