-- 投诉: what an applicant has to say about his employer, the office or the platform, until it is answered (ADR 113).
create table cases_complaint_serial (
    year int primary key,
    last int not null check (last > 0)
);

create table cases_complaint (
    no            text primary key check (no ~ '^TS-20[0-9]{2}-[0-9]{6}$'),
    district      text        not null,
    person        uuid        not null,
    about         text        not null check (about in ('EMPLOYER', 'OFFICE', 'PLATFORM')),
    employer      uuid,
    case_no       text        references cases_case,
    -- what happened and what is wished
    said_sealed   bytea       not null,
    -- whether the employer may be told who says so
    named         boolean     not null,
    state         text        not null check (state in ('RECEIVED', 'LOOKING', 'ANSWERED', 'WITHDRAWN')),
    filed_at      timestamptz not null,
    last_day      date        not null,
    handler       uuid,
    handler_name  text,
    taken_at      timestamptz,
    answer_sealed bytea,
    ended_at      timestamptz,
    points_to_breach boolean  not null default false,
    version       bigint      not null default 1,
    check ((about = 'EMPLOYER') = (employer is not null)),
    check (named is false or about = 'EMPLOYER'),
    check ((handler is null) = (taken_at is null) and (handler is null) = (handler_name is null)),
    check (state <> 'RECEIVED' or handler is null),
    check (state not in ('LOOKING', 'ANSWERED') or handler is not null),
    check ((state = 'ANSWERED') = (answer_sealed is not null)),
    check ((state in ('ANSWERED', 'WITHDRAWN')) = (ended_at is not null)),
    -- 不认真核实申报材料，推诿、拖延办事 is a breach of an employer (G-4.7-8)
    check (not points_to_breach or (state = 'ANSWERED' and about = 'EMPLOYER'))
);
create index cases_complaint_by_person on cases_complaint (person, filed_at);
create index cases_complaint_open on cases_complaint (district, last_day, no) where ended_at is null;
create index cases_complaint_by_employer on cases_complaint (employer) where points_to_breach;

grant select, insert on cases_complaint, cases_complaint_serial to anju_app;
grant update (last) on cases_complaint_serial to anju_app;
grant update (state, handler, handler_name, taken_at, answer_sealed, ended_at, points_to_breach, version) on cases_complaint
    to anju_app;

alter table cases_complaint enable row level security;
create policy district on cases_complaint to anju_app
    using ((select current_setting('anju.district', true)) in (district, '*'));
