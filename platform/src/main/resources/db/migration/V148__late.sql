-- 超期原因: why a case is past its twenty working days, as the office says it (G-4.4-2, G-4.4-4). A later one counts, all stay.

create table cases_late_reason (
    id      bigint generated always as identity primary key,
    kind    text        not null check (kind in ('PERSON', 'EMPLOYER')),
    case_no text        not null,
    why     text        not null check (why in ('OUTSIDE', 'WORKLOAD', 'COMPLEX', 'SECOND_LOOK', 'OTHER')),
    said    text        not null check (length(btrim(said)) between 1 and 300),
    at      timestamptz not null,
    account uuid        not null,
    by_name text        not null
);
create index cases_late_reason_of on cases_late_reason (case_no, id);
create index cases_case_late on cases_case (district, overdue_at) where overdue_at is not null;
create index cases_employer_case_late on cases_employer_case (district, overdue_at) where overdue_at is not null;

grant select, insert on cases_late_reason to anju_app;
