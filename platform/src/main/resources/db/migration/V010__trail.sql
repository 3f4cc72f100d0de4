-- The trail: who did and saw what. Lines are written in the act's own transaction and never changed;
-- the chain of seals over them is written afterwards, by the sealer alone.

create table trail_lines (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    account       uuid,
    name          text        not null,
    role          text        not null,
    person        uuid,
    employer      uuid,
    district      text        not null,
    act           text        not null check (act <> ''),
    subject_kind  text        not null check (subject_kind <> ''),
    subject_id    text        not null,
    evidence      text        not null check (evidence is json object),
    -- the database's own clock: the application has no right to set it, so a moved house clock cannot hide a late seal
    written_at    timestamptz not null default clock_timestamp()
);
create index trail_lines_by_subject on trail_lines (subject_kind, subject_id, id);
create index trail_lines_by_account on trail_lines (account, id) where account is not null;
create index trail_lines_by_act on trail_lines (act, id);

-- Identity values commit out of order, so "greater than the last sealed" would lose lines: what waits is kept by name.
create table trail_unsealed (
    line bigint primary key references trail_lines
);

create table trail_seals (
    seq   bigint primary key check (seq > 0),
    line  bigint not null unique references trail_lines,
    hash  bytea  not null check (octet_length(hash) = 32)
);

create table trail_heads (
    no         bigint primary key check (no > 0),
    seq        bigint      not null unique references trail_seals,
    hash       bytea       not null check (octet_length(hash) = 32),
    at         timestamptz not null,
    key_id     text        not null,
    signature  bytea       not null
);

create table trail_once (
    key        uuid primary key,
    owner      text        not null,
    body_hash  text        not null,
    answer     text,
    at         timestamptz not null default clock_timestamp()
);
create index trail_once_by_age on trail_once (at);

grant select on trail_lines to anju_app;
grant insert (at, account, name, role, person, employer, district, act, subject_kind, subject_id, evidence)
    on trail_lines to anju_app;
grant select, insert, delete on trail_unsealed to anju_app;
grant select, insert on trail_seals to anju_app;
grant select, insert on trail_heads to anju_app;
grant select, insert, delete on trail_once to anju_app;
grant update (answer) on trail_once to anju_app;
