-- What people were told. A notice is never changed but for being read; its words are a key, said in the reader's language.

create table notices_notice (
    id      uuid primary key default gen_random_uuid(),
    -- of the errand that brought it: carried out twice, it is there once
    once    text        not null,
    account uuid        not null,
    key     text        not null check (key <> ''),
    args    text        not null check (args is json array),
    link    text        not null check (link like '/%'),
    level   text        not null check (level in ('NEWS', 'COURTESY', 'URGENT')),
    at      timestamptz not null,
    read_at timestamptz,
    unique (once, account)
);
create index notices_notice_by_account on notices_notice (account, at desc, id);
create index notices_notice_unread on notices_notice (account) where read_at is null;

grant select, insert on notices_notice to anju_app;
grant update (read_at) on notices_notice to anju_app;
