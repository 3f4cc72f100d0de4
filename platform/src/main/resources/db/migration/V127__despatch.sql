-- What goes out by mail and SMS: one row for each notice, account and channel, made in the transaction that puts the
-- notice into the inbox. Where it stands is here and nowhere else; no address and no text is.

create table notices_despatch (
    id         uuid primary key,
    notice     uuid references notices_notice (id),
    code       uuid references notices_code (id),
    account    uuid        not null,
    channel    text        not null check (channel in ('MAIL', 'SMS')),
    state      text        not null check (state in ('WAITING', 'HELD', 'SENDING', 'SENT', 'FAILED', 'SKIPPED')),
    -- attempts that did not end well, or of which nobody knows how they ended
    tries      integer     not null default 0 check (tries >= 0),
    -- moves whenever somebody takes it up: who comes back late with an older number marks nothing
    turn       bigint      not null default 0,
    -- when it is to be taken up; while SENDING, when whoever took it up is thought to be dead
    next_at    timestamptz,
    trouble    text,
    reply      text check (length(reply) <= 40),
    made_at    timestamptz not null,
    changed_at timestamptz not null,
    check (num_nonnulls(notice, code) = 1),
    check ((next_at is not null) = (state in ('WAITING', 'HELD', 'SENDING'))),
    unique (notice, account, channel)
);
create index notices_despatch_due on notices_despatch (channel, next_at, id) where next_at is not null;
create index notices_despatch_failed on notices_despatch (changed_at) where state = 'FAILED';

grant select, insert on notices_despatch to anju_app;
grant update (state, tries, turn, next_at, trouble, reply, changed_at) on notices_despatch to anju_app;
