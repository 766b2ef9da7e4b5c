create type mood as enum ('sad', 'ok', 'happy');
create table person (id bigint not null constraint person_pkey primary key, mood mood not null default 'happy', moods mood[]);
create table pet (id bigint not null constraint pet_pkey primary key, mood mood);
create index person_mood_idx on person (mood);
insert into person values (1, 'happy', '{sad,happy}'), (2, 'sad', null);
-- change
drop index person_mood_idx;
alter table person alter mood drop default;
alter type mood rename to mood_old;
create type mood as enum ('sad', 'fine', 'happy', 'thrilled');
alter table person alter mood type mood using mood::text::mood;
alter table person alter moods type mood[] using moods::text[]::mood[];
alter table pet alter mood type mood using mood::text::mood;
drop type mood_old;
alter table person alter mood set default 'happy';
create index person_mood_idx on person (mood);
