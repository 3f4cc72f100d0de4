-- Cases. One row says where a case stands; its events say how it came there and are never changed.

create table cases_serial (
    year int primary key,
    last int not null check (last between 1 and 999999)
);

create table cases_case (
    no            text primary key check (no ~ '^YQ-20[0-9]{2}-[0-9]{6}$'),
    kind          text        not null check (kind = 'NEW'),
    state         text        not null check (state in ('DRAFT', 'EMPLOYER_REVIEW', 'CLERK_REVIEW', 'TAX_CHECK',
        'SUPPLEMENT', 'APPROVAL', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    -- counts the events: whoever moves the case names the version he saw
    version       bigint      not null check (version > 0),
    district      text        not null,
    person        uuid        not null,
    person_name   text        not null,
    employer      uuid,
    employer_name text,
    round         int         not null check (round >= 0),
    opened_at     timestamptz not null,
    submitted_at  timestamptz,
    vouched_at    timestamptz,
    -- the office's twenty days: counted from the working day after this one (G-4.4-2)
    clock_from    date,
    overdue_at    timestamptz,
    -- the last day of the limit that runs now, for queues
    last_day      date,
    -- what the clock does by itself, and when
    due_at        timestamptz,
    due_act       text check (due_act in ('LAPSE', 'OVERDUE')),
    clerk         uuid,
    approver      uuid,
    permit_no     text unique,
    check ((due_at is null) = (due_act is null)),
    -- a case that waits for employer or applicant falls back by itself (G-3.2.3-3, A-24)
    check (state not in ('EMPLOYER_REVIEW', 'SUPPLEMENT') or (due_act is not null and due_act = 'LAPSE')),
    check (state in ('EMPLOYER_REVIEW', 'SUPPLEMENT', 'CLERK_REVIEW', 'APPROVAL') or due_at is null),
    check (state not in ('CLERK_REVIEW', 'APPROVAL') or (clock_from is not null and (due_act = 'OVERDUE') is distinct from false)),
    check (state = 'DRAFT' or state = 'WITHDRAWN' or (round > 0 and employer is not null and submitted_at is not null)),
    -- clerk and approver of one case are two people (A-20)
    check (approver is null or (clerk is not null and approver <> clerk)),
    check ((state in ('GRANTED', 'REFUSED')) = (approver is not null)),
    check ((state = 'GRANTED') = (permit_no is not null))
);
-- one open NEW case for each person
create unique index cases_case_one_open on cases_case (person, kind)
    where state not in ('GRANTED', 'REFUSED', 'WITHDRAWN');
create index cases_case_by_person on cases_case (person, opened_at);
create index cases_case_by_due on cases_case (due_at) where due_at is not null;
create index cases_case_by_queue on cases_case (district, state, last_day, no);
create index cases_case_by_employer on cases_case (employer, state, last_day, no);

create table cases_event (
    case_no    text        not null references cases_case,
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

-- what one submission rested on, byte for byte
create table cases_submission (
    case_no    text        not null references cases_case,
    round      int         not null check (round > 0),
    on_day     date        not null,
    at         timestamptz not null,
    edition    text        not null,
    parameters text        not null check (parameters is json object),
    facts      text        not null check (facts is json object),
    findings   text        not null check (findings is json object),
    dossier    text        not null check (dossier is json object),
    primary key (case_no, round)
);

create table cases_check (
    id      bigint generated always as identity primary key,
    case_no text        not null references cases_case,
    round   int         not null,
    side    text        not null check (side in ('EMPLOYER', 'OFFICE')),
    item    text        not null,
    version text        not null,
    fit     text        not null check (fit in ('FITS', 'DOES_NOT_FIT', 'NOT_APPLICABLE')),
    reason  text,
    note    text,
    account uuid,
    by_name text        not null,
    at      timestamptz not null,
    check (fit <> 'DOES_NOT_FIT' or (reason is not null and note <> ''))
);
create index cases_check_by_case on cases_check (case_no, side, item, id);

create table cases_supplement (
    case_no   text        not null references cases_case,
    no        int         not null check (no > 0),
    asked_at  timestamptz not null,
    by_name   text        not null,
    note      text,
    last_day  date        not null,
    closed_at timestamptz,
    primary key (case_no, no)
);
create unique index cases_supplement_one_open on cases_supplement (case_no) where closed_at is null;

create table cases_supplement_item (
    case_no     text    not null,
    no          int     not null,
    place       int     not null,
    item        text    not null,
    reason      text    not null,
    sentence    text    not null check (sentence <> ''),
    again       text    check (again <> ''),
    baseline    text    not null,
    changed     boolean not null default false,
    explanation text,
    primary key (case_no, no, item),
    foreign key (case_no, no) references cases_supplement
);

-- times that do not count (G-4.4-3), with who and why; never two at once
create table cases_pause (
    case_no text        not null references cases_case,
    from_at timestamptz not null,
    to_at   timestamptz check (to_at >= from_at),
    by_name text        not null,
    why     text        not null check (why <> ''),
    result  text,
    clause  text        not null,
    primary key (case_no, from_at),
    exclude using gist (case_no with =, tstzrange(from_at, to_at) with &&)
);

create table cases_outbox (
    id         bigint generated always as identity primary key,
    topic      text        not null,
    key        text        not null,
    payload    text        not null,
    at         timestamptz not null,
    attempts   int         not null default 0,
    next_at    timestamptz not null,
    last_error text,
    done_at    timestamptz,
    unique (topic, key)
);
create index cases_outbox_by_next on cases_outbox (next_at) where done_at is null;

grant select, insert on cases_serial, cases_case, cases_event, cases_submission, cases_check, cases_supplement,
    cases_supplement_item, cases_pause, cases_outbox to anju_app;
grant update (last) on cases_serial to anju_app;
grant update (state, version, person_name, employer, employer_name, round, submitted_at, vouched_at, clock_from,
    overdue_at, last_day, due_at, due_act, clerk, approver, permit_no) on cases_case to anju_app;
grant update (closed_at) on cases_supplement to anju_app;
grant update (changed, explanation) on cases_supplement_item to anju_app;
grant update (to_at, result) on cases_pause to anju_app;
grant update (attempts, next_at, last_error, done_at) on cases_outbox to anju_app;
