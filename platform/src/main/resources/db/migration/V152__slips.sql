-- 笔误更正: what the office corrected in what was handed in; the submission itself stays as it was, and so does each correction.
create table cases_slip (
    id          uuid primary key,
    seq         bigint      generated always as identity,
    case_no     text        not null references cases_case,
    round       int         not null check (round > 0),
    item        text        not null check (item like 'section:%'),
    field       text        not null check (field <> ''),
    -- what it said and what it says
    said_sealed bytea       not null,
    why         text        not null check (why <> '' and length(why) <= 300),
    account     uuid        not null,
    by_name     text        not null,
    at          timestamptz not null
);
create index cases_slip_by_case on cases_slip (case_no, seq);

grant select, insert on cases_slip to anju_app;
-- sealed again under a new key, never said otherwise
grant update (said_sealed) on cases_slip to anju_app;
