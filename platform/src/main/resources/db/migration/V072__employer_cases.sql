-- Employers' cases: opening of rights, change of jurisdiction, refiling. Built like people's cases: one row says where a
-- case stands, its events say how it came there and are never changed.

create table cases_employer_case (
    no            text primary key check (no ~ '^YQ-20[0-9]{2}-[0-9]{6}$'),
    kind          text        not null check (kind in ('OPENING', 'JURISDICTION_CHANGE', 'REFILING')),
    state         text        not null check (state in ('DRAFT', 'ONLINE_CHECK', 'PAPER', 'EXAMINATION', 'TAX_CHECK',
        'DECISION', 'RETURNED', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN', 'FILED')),
    version       bigint      not null check (version > 0),
    district      text        not null,
    employer      uuid        not null,
    employer_name text        not null,
    round         int         not null check (round >= 0),
    opened_at     timestamptz not null,
    submitted_at  timestamptz,
    called_on     date,
    received_at   timestamptz,
    -- the department's twenty days: counted from the working day after this one (G-4.4-4, A-73)
    clock_from    date,
    overdue_at    timestamptz,
    last_day      date,
    due_at        timestamptz,
    due_act       text check (due_act in ('LAPSE', 'OVERDUE', 'WARN', 'BLOCK')),
    blocked_at    timestamptz,
    clerk         uuid,
    approver      uuid,
    standing      text check (standing in ('FULL', 'MAINTAIN_ONLY')),
    check ((due_at is null) = (due_act is null)),
    -- whoever was telephoned has twenty working days, and the clock ends them by itself (G-3.1.2-1, A-21)
    check (state <> 'PAPER' or kind = 'REFILING' or (called_on is not null and due_act is not distinct from 'LAPSE')),
    check (state in ('PAPER', 'EXAMINATION', 'DECISION') or due_at is null),
    check (state not in ('EXAMINATION', 'DECISION') or (clock_from is not null and received_at is not null)),
    check (kind = 'REFILING' or state in ('DRAFT', 'WITHDRAWN') or (round > 0 and submitted_at is not null)),
    check (kind <> 'REFILING' or state in ('PAPER', 'FILED')),
    check (blocked_at is null or kind = 'REFILING'),
    -- clerk and approver of one case are two people (A-20)
    check (approver is null or (clerk is not null and approver <> clerk)),
    check ((state in ('GRANTED', 'REFUSED')) = (approver is not null)),
    check (state <> 'GRANTED' or standing is not null)
);
-- one open case for rights, and one open refiling, for each employer
create unique index cases_employer_case_one_open on cases_employer_case (employer)
    where kind <> 'REFILING' and state not in ('GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN');
create unique index cases_employer_case_one_refiling on cases_employer_case (employer)
    where kind = 'REFILING' and state = 'PAPER';
create index cases_employer_case_by_due on cases_employer_case (due_at) where due_at is not null;
create index cases_employer_case_by_queue on cases_employer_case (district, state, last_day, no);
create index cases_employer_case_by_employer on cases_employer_case (employer, opened_at);

create table cases_employer_event (
    case_no    text        not null references cases_employer_case,
    seq        bigint      not null check (seq > 0),
    verb       text        not null,
    from_state text,
    to_state   text        not null,
    at         timestamptz not null,
    account    uuid,
    role       text        not null,
    by_name    text        not null,
    clause     text        not null,
    reasons    text        not null check (reasons is json array),
    facts      text        not null check (facts is json object),
    primary key (case_no, seq)
);

-- what one submission rested on, and what the window accepted, byte for byte
create table cases_employer_submission (
    case_no    text        not null references cases_employer_case,
    seq        bigint      not null,
    at         timestamptz not null,
    hash       text        not null check (hash ~ '^[0-9a-f]{64}$'),
    filing     text        not null check (filing is json object),
    papers     text        not null check (papers is json array),
    findings   text        not null check (findings is json array),
    primary key (case_no, seq)
);

create table cases_employer_check (
    id       bigint generated always as identity primary key,
    case_no  text        not null references cases_employer_case,
    round    int         not null,
    item     text        not null,
    mark     text        not null,
    fit      text        not null check (fit in ('FITS', 'DOES_NOT_FIT', 'NOT_APPLICABLE')),
    note     text,
    evidence text,
    detail   text,
    account  uuid,
    by_name  text        not null,
    at       timestamptz not null,
    check (fit <> 'DOES_NOT_FIT' or note <> '')
);
create index cases_employer_check_by_case on cases_employer_check (case_no, item, id);

-- 窗口预约: half hours on window days; moved and cancelled ones stay as rows
create table cases_appointment (
    id         uuid primary key,
    case_no    text        not null references cases_employer_case,
    employer   uuid        not null,
    slot       timestamptz not null,
    booked_at  timestamptz not null,
    booked_by  text        not null,
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
create unique index cases_appointment_one_live on cases_appointment (case_no) where ended_at is null;
create index cases_appointment_by_slot on cases_appointment (slot) where ended_at is null;

grant select, insert on cases_employer_case, cases_employer_event, cases_employer_submission, cases_employer_check,
    cases_appointment to anju_app;
grant update (state, version, employer_name, round, submitted_at, called_on, received_at, clock_from, overdue_at,
    last_day, due_at, due_act, blocked_at, clerk, approver, standing) on cases_employer_case to anju_app;
grant update (ended_at, ended_by) on cases_appointment to anju_app;
