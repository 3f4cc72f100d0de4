-- Lists of permits that a department has checked: a job, and its rows until they are forgotten. What was said of each row is a
-- check like any other and stays; what was typed goes with the row.
create table sheets_benefit_job (
    id         uuid primary key,
    department uuid        not null references sheets_benefit_department,
    purpose    uuid        not null,
    account    uuid,
    by_name    text        not null,
    file_name  text        not null check (file_name <> '' and length(file_name) <= 200),
    -- the same rows for the same purpose and day are the same job: a blind index of them
    mark       bytea       not null,
    day        date        not null,
    total      integer     not null check (total between 1 and 10000),
    state      text        not null check (state in ('CHECKING', 'DONE', 'STOPPED', 'FORGOTTEN')),
    created_at timestamptz not null,
    done_at    timestamptz,
    foreign key (purpose, department) references sheets_benefit_purpose (id, department),
    check ((state = 'CHECKING') = (done_at is null))
);
create unique index sheets_benefit_job_once on sheets_benefit_job (department, purpose, day, mark) where state <> 'FORGOTTEN';
create index sheets_benefit_job_by_department on sheets_benefit_job (department, created_at desc);
create index sheets_benefit_job_open on sheets_benefit_job (created_at) where state = 'CHECKING';
create index sheets_benefit_job_done on sheets_benefit_job (done_at) where state in ('DONE', 'STOPPED');

create table sheets_benefit_row (
    job        uuid    not null references sheets_benefit_job,
    number     integer not null check (number > 0),
    row_sealed bytea   not null,
    state      text    not null default 'WAITING' check (state in ('WAITING', 'ANSWERED', 'FAULTY', 'NOT_ASKED')),
    record     text    references sheets_benefit_check,
    -- the message key of what is wrong with the row
    problem    text,
    primary key (job, number),
    check ((state = 'ANSWERED') = (record is not null)),
    check ((state = 'FAULTY') = (problem is not null))
);
create index sheets_benefit_row_waiting on sheets_benefit_row (job, number) where state = 'WAITING';

grant select, insert on sheets_benefit_job to anju_app;
grant update (state, done_at) on sheets_benefit_job to anju_app;
grant select, insert, delete on sheets_benefit_row to anju_app;
grant update (state, record, problem) on sheets_benefit_row to anju_app;
