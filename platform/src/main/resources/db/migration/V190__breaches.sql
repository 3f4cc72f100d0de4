-- 违规认定及处理 (（七）, A-54): the case of a breach with its events, what the machine found, and the measures in force.

create table conduct_measure (
    id          uuid primary key,
    district    text        not null,
    breach      text        not null,
    kind        text        not null check (kind in ('QUOTA_CUT', 'BAR', 'DISQUALIFICATION', 'CANCELLATION', 'OTHER')),
    party       text        not null check (party in ('EMPLOYER', 'AGENT', 'PERSON')),
    employer    uuid,
    person      uuid,
    from_day    date        not null,
    to_day      date check (to_day >= from_day),
    review_day  date check (review_day > from_day),
    most        int check (most >= 0),
    -- what exactly is ordered, where the kind does not say it
    words_sealed bytea,
    decided_at  timestamptz not null,
    decided_by  text        not null,
    lifted_at   timestamptz check (lifted_at >= decided_at),
    lifted_by   text,
    -- from this day on it stops nothing any more
    lifted_from date,
    lift_words_sealed bytea,
    check (case party when 'EMPLOYER' then employer is not null and person is null
                      when 'AGENT' then person is not null
                      else person is not null and employer is null end),
    -- every measure ends or is looked at again (A-54); a permit cancelled is cancelled for good
    check ((kind = 'CANCELLATION') = (to_day is null and review_day is null)),
    check ((kind = 'QUOTA_CUT') = (most is not null)),
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_from is null)
        and (lifted_at is null) = (lift_words_sealed is null)),
    check (kind <> 'CANCELLATION' or lifted_at is null)
);
create index conduct_measure_of_employer on conduct_measure (employer, party) where employer is not null;
create index conduct_measure_of_person on conduct_measure (person, party) where person is not null;
create index conduct_measure_of_breach on conduct_measure (breach);
create index conduct_measure_to_review on conduct_measure (district, review_day) where lifted_at is null and review_day is not null;

grant select, insert on conduct_measure to anju_app;
grant update (lifted_at, lifted_by, lifted_from, lift_words_sealed) on conduct_measure to anju_app;
grant update (words_sealed) on conduct_measure to anju_app;

create table cases_breach (
    no          text primary key check (no ~ '^WG[0-9]{4}-[0-9]{6,}$'),
    district    text        not null,
    kind        text        not null check (kind in ('A', 'B', 'C', 'D', 'E', 'F')),
    party       text        not null check (party in ('EMPLOYER', 'AGENT', 'PERSON')),
    employer    uuid,
    person      uuid,
    state       text        not null check (state in ('OPEN', 'HEARING', 'HEARD', 'PROPOSED', 'DECIDED', 'CLOSED')),
    version     bigint      not null check (version > 0),
    opened_at   timestamptz not null,
    -- the last day to state one's case, and the first instant after it
    state_by    date,
    state_due   timestamptz,
    -- who had a part in it, as natural persons where known: none of them decides
    hands       uuid[]      not null,
    -- what the party was told it is to meet, and what was then proposed, as one JSON
    told_sealed bytea,
    proposed_sealed bytea,
    check (case party when 'EMPLOYER' then employer is not null and person is null
                      when 'AGENT' then person is not null
                      else person is not null and employer is null end),
    check ((state_by is null) = (state_due is null)),
    check (state in ('OPEN', 'CLOSED') or (state_due is not null and told_sealed is not null)),
    check (state <> 'PROPOSED' or proposed_sealed is not null)
);
create index cases_breach_by_state on cases_breach (district, state, opened_at);
create index cases_breach_of_employer on cases_breach (employer) where employer is not null;
create index cases_breach_of_person on cases_breach (person) where person is not null;

create table cases_breach_year (
    district text not null,
    year     int  not null,
    last     int  not null check (last > 0),
    primary key (district, year)
);

create table cases_breach_event (
    no         text        not null references cases_breach,
    seq        bigint      not null check (seq > 0),
    verb       text        not null,
    from_state text,
    to_state   text        not null,
    at         timestamptz not null,
    account    uuid,
    by_name    text        not null,
    role       text        not null,
    -- finding, evidence, statement, reasons: one JSON
    said_sealed bytea      not null,
    file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (no, seq)
);
create index cases_breach_event_file on cases_breach_event (file_sha256) where file_sha256 is not null;

create table cases_breach_candidate (
    id        uuid primary key,
    district  text        not null,
    kind      text        not null check (kind in ('A', 'B', 'C', 'D', 'E')),
    party     text        not null check (party in ('EMPLOYER', 'AGENT', 'PERSON')),
    employer  uuid,
    person    uuid,
    -- what it is about, so that the same thing is found once
    mark      text        not null,
    found_at  timestamptz not null,
    -- message key and its figures; ids and days, never contents
    facts     jsonb       not null,
    link      text,
    closed_at timestamptz,
    closed_by text,
    -- the case it became, or why it became none
    breach    text references cases_breach,
    why       text check (length(btrim(why)) between 1 and 500),
    unique (district, kind, mark),
    check (case party when 'EMPLOYER' then employer is not null and person is null
                      when 'AGENT' then person is not null
                      else person is not null and employer is null end),
    check ((closed_at is null) = (closed_by is null)),
    check ((closed_at is not null) = (breach is not null or why is not null)),
    check (breach is null or why is null)
);
create index cases_breach_candidate_open on cases_breach_candidate (district, found_at) where closed_at is null;

grant select, insert on cases_breach to anju_app;
grant update (state, version, state_by, state_due, hands, told_sealed, proposed_sealed) on cases_breach to anju_app;
grant select, insert, update on cases_breach_year to anju_app;
grant select, insert on cases_breach_event to anju_app;
grant update (said_sealed) on cases_breach_event to anju_app;
grant select, insert on cases_breach_candidate to anju_app;
grant update (closed_at, closed_by, breach, why) on cases_breach_candidate to anju_app;
