-- 新办名额: only where a district's pack has a quota (A-67); both ledgers are only ever added to.

create table cases_quota_seat (
    id       bigint generated always as identity primary key,
    employer uuid        not null,
    year     int         not null check (year between 2024 and 2999),
    person   uuid        not null,
    case_no  text        not null,
    act      text        not null check (act in ('TAKEN', 'FREED')),
    why      text        not null default '',
    at       timestamptz not null,
    check ((act = 'FREED') = (why <> ''))
);
create index cases_quota_seat_by_employer on cases_quota_seat (employer, year, id);
create index cases_quota_seat_by_case on cases_quota_seat (case_no, id);

-- whoever finds no seat stands here in the order of first asking
create table cases_quota_wait (
    id       bigint generated always as identity primary key,
    employer uuid        not null,
    year     int         not null check (year between 2024 and 2999),
    person   uuid        not null,
    case_no  text        not null,
    act      text        not null check (act in ('ASKED', 'OFFERED', 'TAKEN', 'PASSED', 'LEFT')),
    -- the last day on which an offered seat is held
    until    date,
    at       timestamptz not null,
    check ((act = 'OFFERED') = (until is not null))
);
create index cases_quota_wait_by_employer on cases_quota_wait (employer, year, id);

grant select, insert on cases_quota_seat to anju_app;
grant select, insert on cases_quota_wait to anju_app;
