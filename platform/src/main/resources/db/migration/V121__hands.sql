-- 经办: who of the office has a case in hand, and who stands in for whom. The row says who has it now; how it came to him is
-- never changed.

alter table cases_case add column holder uuid, add column holder_name text, add check ((holder is null) = (holder_name is null));
alter table cases_employer_case add column holder uuid, add column holder_name text,
    add check ((holder is null) = (holder_name is null));
create index cases_case_by_holder on cases_case (holder, state, by_day, no) where holder is not null;
create index cases_case_free on cases_case (district, state, by_day, no) where holder is null and vouched_at is not null;
create index cases_employer_case_by_holder on cases_employer_case (holder, state, by_day, no) where holder is not null;
create index cases_employer_case_free on cases_employer_case (district, state, by_day, no) where holder is null;

create table cases_hand (
    id        bigint generated always as identity primary key,
    -- a number of either kind of case: they share one series
    case_no   text        not null check (case_no ~ '^YQ-20[0-9]{2}-[0-9]{6}$'),
    act       text        not null check (act in ('TAKE', 'BEGIN', 'TAKE_OVER', 'GIVE_BACK', 'ASSIGN', 'PASS')),
    at        timestamptz not null,
    account   uuid,
    by_name   text        not null,
    was       uuid,
    was_name  text,
    becomes   uuid,
    becomes_name text,
    -- the hand that has it then: clerk or approver
    role      text        check (role in ('CLERK', 'APPROVER')),
    reason    text,
    check (was is distinct from becomes),
    check (act <> 'TAKE_OVER' or reason <> '')
);
create index cases_hand_by_case on cases_hand (case_no, id);

-- 请假: days of absence, first and last included, and who stands in
create table cases_absence (
    id          uuid primary key,
    account     uuid        not null,
    name        text        not null,
    role        text        not null check (role in ('CLERK', 'APPROVER')),
    district    text        not null,
    deputy      uuid        not null check (deputy <> account),
    deputy_name text        not null,
    from_day    date        not null,
    to_day      date        not null check (to_day >= from_day),
    entered_at  timestamptz not null,
    -- taken back before its last day was over
    ended_at    timestamptz,
    exclude using gist (account with =, daterange(from_day, to_day, '[]') with &&) where (ended_at is null)
);
create index cases_absence_by_deputy on cases_absence (deputy, to_day) where ended_at is null;
create index cases_absence_by_district on cases_absence (district, to_day);

grant update (holder, holder_name) on cases_case to anju_app;
grant update (holder, holder_name) on cases_employer_case to anju_app;
grant select, insert on cases_hand, cases_absence to anju_app;
grant update (ended_at) on cases_absence to anju_app;
