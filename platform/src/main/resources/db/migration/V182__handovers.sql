-- 转出: a holder whose new employer is in another district of Beijing (A-51). This house keeps that it was asked for and carried
-- out; the permit stays what it is, for the other district restores it.
create table cases_handover (
    id          uuid primary key,
    permit      text        not null,
    person      uuid        not null,
    district    text        not null,
    to_district text        not null check (to_district ~ '^1101[0-9]{2}$' and to_district <> district),
    employer    text        not null check (employer <> '' and length(employer) <= 200),
    asked_at    timestamptz not null,
    done_at     timestamptz check (done_at >= asked_at),
    done_by     uuid,
    done_name   text,
    receipt     text check (receipt <> ''),
    check ((done_at is null) = (done_by is null) and (done_at is null) = (done_name is null) and (done_at is null) = (receipt is null))
);
create unique index cases_handover_open on cases_handover (permit) where done_at is null;
create index cases_handover_by_district on cases_handover (district, asked_at);
grant select, insert on cases_handover to anju_app;
grant update (done_at, done_by, done_name, receipt) on cases_handover to anju_app;
