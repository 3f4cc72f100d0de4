-- Outside checks: what is to be asked of a source, and every answer there was, by machine or by hand. Whom it is about and
-- what was said lie sealed. Answers take inserts only; which one a newer took the place of is all that is ever written later.

create table cases_question (
    id           uuid primary key,
    case_no      text        not null,
    kind         text        not null check (kind in ('PERSON', 'UNIT')),
    round        integer     not null check (round > 0),
    source       text        not null,
    asked_sealed bytea       not null,
    state        text        not null check (state in ('WAITING', 'ASKING', 'ANSWERED', 'GIVEN_UP', 'DROPPED')),
    tries        integer     not null default 0 check (tries >= 0),
    -- moves whenever somebody takes it up: who comes back late with an older number marks nothing
    turn         bigint      not null default 0,
    -- when it is to be asked; while ASKING, when whoever took it up is thought to be dead
    next_at      timestamptz,
    hitch        text,
    made_at      timestamptz not null,
    changed_at   timestamptz not null,
    check ((next_at is not null) = (state in ('WAITING', 'ASKING')))
);
create index cases_question_due on cases_question (source, next_at, id) where next_at is not null;
create unique index cases_question_running on cases_question (case_no, source) where next_at is not null;
create index cases_question_of on cases_question (case_no, source, made_at);

grant select, insert on cases_question to anju_app;
grant update (asked_sealed, state, tries, turn, next_at, hitch, changed_at) on cases_question to anju_app;

create table cases_consultation (
    id            uuid primary key,
    seq           bigint      generated always as identity,
    case_no       text        not null,
    kind          text        not null check (kind in ('PERSON', 'UNIT')),
    round         integer     not null check (round > 0),
    source        text        not null,
    way           text        not null check (way in ('MANUAL', 'HTTP', 'SIMULATED')),
    agreement     text        not null check (agreement in ('MATCH', 'MISMATCH', 'NOT_FOUND', 'UNAVAILABLE')),
    -- when it was looked at, and when that was written down
    looked_at     timestamptz not null,
    recorded_at   timestamptz not null,
    account       uuid,
    by_name       text        not null,
    place         text        not null check (length(place) <= 100),
    said_sealed   bytea       not null,
    why           text check (length(why) <= 500),
    superseded_by uuid references cases_consultation (id),
    file          text,
    file_kind     text,
    file_bytes    bigint,
    file_pages    integer,
    sha256        text,
    check ((way = 'MANUAL') = (account is not null)),
    check (num_nonnulls(file, file_kind, file_bytes, file_pages, sha256) in (0, 5))
);
create index cases_consultation_of on cases_consultation (case_no, source, seq);
create index cases_consultation_content on cases_consultation (sha256) where sha256 is not null;

grant select, insert on cases_consultation to anju_app;
grant update (said_sealed, superseded_by) on cases_consultation to anju_app;
