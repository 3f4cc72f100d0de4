-- 往来与重复: by what a case can be found again from another one, and what reviewers found when they compared the two.

-- one row for each identity number (blind index) and each applicant's file (hash) that was handed in with a case
create table cases_fingerprint (
    case_no text  not null references cases_case,
    kind    text  not null check (kind in ('ID', 'FILE')),
    mark    bytea not null check (octet_length(mark) = 32),
    item    text  not null,
    person  uuid  not null,
    primary key (case_no, kind, mark, item)
);
create index cases_fingerprint_by_mark on cases_fingerprint (kind, mark, case_no);

create table cases_twin_look (
    id       bigint generated always as identity primary key,
    case_no  text        not null references cases_case,
    other_no text        not null references cases_case,
    result   text        not null check (result in ('NOT_A_DUPLICATE', 'SAME_MATTER')),
    sentence text        not null check (sentence <> '' and length(sentence) <= 500),
    account  uuid        not null,
    by_name  text        not null,
    at       timestamptz not null,
    check (case_no <> other_no)
);
create index cases_twin_look_by_case on cases_twin_look (case_no, other_no, id);

grant select, insert on cases_fingerprint, cases_twin_look to anju_app;
