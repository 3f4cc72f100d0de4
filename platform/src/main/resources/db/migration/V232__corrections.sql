-- 更正申请: what somebody says is kept wrongly about him, until it is put right or he is told why not (A-65, ADR 121).
create table cases_correction_serial (
    year int primary key,
    last int not null check (last > 0)
);

create table cases_correction (
    no              text primary key check (no ~ '^GZ-20[0-9]{2}-[0-9]{6}$'),
    district        text        not null,
    person          uuid        not null,
    item            text        not null check (item in ('NAME', 'NUMBER', 'PROFILE', 'CASE', 'PERMIT', 'SHEET', 'ADDRESS', 'OTHER')),
    -- which one of several: a section, a case, a permit; empty where there is one
    which           text        not null default '' check (length(which) <= 40),
    -- what is wrong, what it should be, and the paper that shows it
    said_sealed     bytea       not null,
    file_sha256     text check (file_sha256 ~ '^[0-9a-f]{64}$'),
    state           text        not null check (state in ('RECEIVED', 'LOOKING', 'CORRECTED', 'NOT_CORRECTED', 'WITHDRAWN')),
    filed_at        timestamptz not null,
    last_day        date        not null,
    handler         uuid,
    handler_name    text,
    taken_at        timestamptz,
    answer_sealed   bytea,
    -- what the person's record said before, where the decision itself has changed it
    before_sealed   bytea,
    ended_at        timestamptz,
    version         bigint      not null default 1,
    check ((which <> '') = (item in ('PROFILE', 'CASE', 'PERMIT'))),
    check ((handler is null) = (taken_at is null) and (handler is null) = (handler_name is null)),
    check (state <> 'RECEIVED' or handler is null),
    check (state not in ('LOOKING', 'CORRECTED', 'NOT_CORRECTED') or handler is not null),
    check ((state in ('CORRECTED', 'NOT_CORRECTED')) = (answer_sealed is not null)),
    check ((state in ('CORRECTED', 'NOT_CORRECTED', 'WITHDRAWN')) = (ended_at is not null)),
    -- only a name or a number is changed by the decision, and then what it was is kept
    check ((before_sealed is not null) = (state = 'CORRECTED' and item in ('NAME', 'NUMBER')))
);
create index cases_correction_by_person on cases_correction (person, filed_at);
create index cases_correction_open on cases_correction (district, last_day, no) where ended_at is null;
create index cases_correction_file on cases_correction (file_sha256) where file_sha256 is not null;
-- the same thing is asked once at a time
create unique index cases_correction_one_open on cases_correction (person, item, which)
    where ended_at is null and item <> 'OTHER';

grant select, insert on cases_correction, cases_correction_serial to anju_app;
grant update (last) on cases_correction_serial to anju_app;
grant update (state, handler, handler_name, taken_at, answer_sealed, before_sealed, ended_at, version) on cases_correction
    to anju_app;

alter table cases_correction enable row level security;
create policy district on cases_correction to anju_app
    using ((select current_setting('anju.district', true)) in (district, '*'));
