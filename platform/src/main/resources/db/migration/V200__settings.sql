-- 政策管理: what two officers have laid on top of the values that ship with the code (ADR 110). Everything is added and
-- nothing edited: the application may insert and read, no more.
create table settings_proposal (
    id             uuid primary key,
    kind           text        not null check (kind in ('WAGE', 'HOLIDAYS', 'PACK', 'EDITION')),
    -- null where it holds in the whole city
    district       text check (district <> ''),
    subject        text        not null check (btrim(subject) <> ''),
    effective_from date        not null,
    value          jsonb       not null,
    source         text        not null check (length(btrim(source)) between 1 and 300),
    reason         text check (length(btrim(reason)) between 1 and 300),
    at             timestamptz not null,
    account        uuid        not null,
    person         uuid,
    by_name        text        not null,
    check ((kind in ('WAGE', 'HOLIDAYS')) = (district is null))
);
create index settings_proposal_at on settings_proposal (at);

-- how a proposal ended: once
create table settings_end (
    proposal uuid primary key references settings_proposal,
    how      text        not null check (how in ('CONFIRMED', 'WITHDRAWN')),
    at       timestamptz not null,
    account  uuid        not null,
    by_name  text        not null,
    unique (proposal, how)
);

create table settings_value (
    id           bigint generated always as identity primary key,
    proposal     uuid        not null unique,
    confirmed_on date        not null,
    at           timestamptz not null,
    proposed_by  uuid        not null,
    confirmed_by uuid        not null,
    -- always CONFIRMED: a value stands on a proposal that ended so
    how          text        not null default 'CONFIRMED' check (how = 'CONFIRMED'),
    foreign key (proposal, how) references settings_end (proposal, how),
    -- the second officer is another one
    check (proposed_by <> confirmed_by)
);

-- a value held against its source once more, the shipped ones too
create table settings_check (
    id             bigint generated always as identity primary key,
    kind           text        not null check (kind in ('WAGE', 'HOLIDAYS', 'PACK', 'EDITION')),
    district       text check (district <> ''),
    subject        text        not null check (btrim(subject) <> ''),
    on_day         date        not null,
    at             timestamptz not null,
    account        uuid        not null,
    by_name        text        not null
);

grant select, insert on settings_proposal, settings_end, settings_value, settings_check to anju_app;
