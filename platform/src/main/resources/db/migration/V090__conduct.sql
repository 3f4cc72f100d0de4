-- What employers report of their own conduct. A report is never changed: a correction is a version more.

create table conduct_self_check (
    employer uuid        not null,
    year     int         not null check (year between 2024 and 2100),
    version  int         not null check (version > 0),
    answers  jsonb       not null check (jsonb_typeof(answers) = 'object'),
    note     text        check (note <> ''),
    at       timestamptz not null,
    account  uuid,
    by_name  text        not null check (by_name <> ''),
    primary key (employer, year, version)
);

grant select, insert on conduct_self_check to anju_app;
