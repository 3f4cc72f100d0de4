-- Benefit departments (待遇兑现部门): schools, housing, transport. Who they are, for what they may ask, and what was said to them.

create table sheets_benefit_department (
    id        uuid primary key,
    name      text        not null unique check (name <> '' and length(name) <= 60),
    kind      text        not null check (kind in ('SCHOOL', 'HOUSING', 'TRANSPORT', 'OTHER')),
    opened_at timestamptz not null,
    closed_at timestamptz check (closed_at >= opened_at),
    version   integer     not null default 0
);

-- 用途: no check without one; what a department may see depends on it
create table sheets_benefit_purpose (
    id              uuid primary key,
    department      uuid        not null references sheets_benefit_department,
    name            text        not null check (name <> '' and length(name) <= 40),
    valid_from      date        not null,
    valid_to        date        check (valid_to >= valid_from),
    sees_companions boolean     not null,
    sees_employer   boolean     not null,
    closed_at       timestamptz,
    version         integer     not null default 0,
    unique (department, name),
    unique (id, department)
);

-- whose people: an account asks for one department only
create table sheets_benefit_member (
    account    uuid primary key,
    department uuid        not null references sheets_benefit_department,
    admin      boolean     not null,
    joined_at  timestamptz not null
);
create index sheets_benefit_member_by_department on sheets_benefit_member (department);

-- Each check is kept for good, as it was answered: the holder sees who asked, for what, and about which day.
create table sheets_benefit_check (
    record      text primary key check (record <> ''),
    at          timestamptz not null,
    department  uuid        not null references sheets_benefit_department,
    purpose     uuid        not null,
    account     uuid,
    by_name     text        not null,
    -- null where there is no such permit; a right number with a wrong holder is UNKNOWN on a real permit
    permit      text,
    day         date        not null,
    answer      text        not null
        check (answer in ('IN_FORCE', 'SUSPENDED', 'EXPIRED', 'CANCELLED', 'NOT_YET', 'UNKNOWN')),
    said_sealed bytea,
    foreign key (purpose, department) references sheets_benefit_purpose (id, department),
    check (permit is not null or answer = 'UNKNOWN'),
    check ((said_sealed is null) = (answer = 'UNKNOWN'))
);
create index sheets_benefit_check_by_permit on sheets_benefit_check (permit, at desc) where permit is not null;
create index sheets_benefit_check_by_department on sheets_benefit_check (department, at desc);
create index sheets_benefit_check_misses on sheets_benefit_check (department, at) where answer = 'UNKNOWN';

grant select, insert on sheets_benefit_department to anju_app;
grant update (closed_at, version) on sheets_benefit_department to anju_app;
grant select, insert on sheets_benefit_purpose to anju_app;
grant update (closed_at, version) on sheets_benefit_purpose to anju_app;
grant select, insert, delete on sheets_benefit_member to anju_app;
grant select, insert on sheets_benefit_check to anju_app;
