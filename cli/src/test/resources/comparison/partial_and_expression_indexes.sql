create table ticket (
    id bigint not null constraint ticket_pkey primary key,
    title text not null,
    assignee varchar(80),
    tags text[],
    closed timestamptz
);
create index ticket_assignee_idx on ticket (assignee);
-- change
drop index ticket_assignee_idx;
create index ticket_open_idx on ticket (assignee, id desc) where closed is null;
create unique index ticket_title_key on ticket (lower(title)) where closed is null;
create index ticket_tags_idx on ticket using gin (tags);
create index ticket_assignee_idx on ticket (assignee varchar_pattern_ops) include (closed);
