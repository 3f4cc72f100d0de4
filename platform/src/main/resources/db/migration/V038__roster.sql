-- Whom an employer expects to associate with it: brought in by a list (名册导入), checked row by row, entered all at once.

create table parties_import (
    id         uuid primary key,
    employer   uuid        not null references parties_employer,
    file_name  text        not null check (file_name <> '' and length(file_name) <= 200),
    state      text        not null check (state in ('CHECKING', 'CHECKED', 'IMPORTED')),
    created_by uuid,
    by_name    text        not null,
    created_at timestamptz not null,
    imported   integer     not null default 0 check (imported >= 0),
    done_at    timestamptz,
    version    bigint      not null default 1,
    check ((state = 'IMPORTED') = (done_at is not null)),
    check (state = 'IMPORTED' or imported = 0)
);
create index parties_import_by_employer on parties_import (employer, created_at);
create index parties_import_open on parties_import (created_at) where state = 'CHECKING';

-- a row as it was sent, and what the check says of it
create table parties_import_row (
    import_id   uuid    not null references parties_import,
    number      integer not null check (number > 0),
    line        jsonb   not null check (jsonb_typeof(line) = 'object'),
    resident_id text,
    state       text    not null default 'WAITING' check (state in ('WAITING', 'GOOD', 'FAULTY')),
    verdict     text    check (verdict in ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNDECIDED', 'REFERRED')),
    result      jsonb,
    checked_on  date,
    primary key (import_id, number),
    check ((state = 'WAITING') = (result is null)),
    check ((state = 'GOOD') = (verdict is not null)),
    check ((state = 'WAITING') = (checked_on is null))
);
create index parties_import_row_waiting on parties_import_row (import_id, number) where state = 'WAITING';

-- 预登记名册: no person is made by it, for nobody on it has consented to anything yet
create table parties_roster (
    id          uuid primary key,
    employer    uuid        not null references parties_employer,
    resident_id text        not null check (resident_id ~ '^[1-9][0-9]{16}[0-9X]$'),
    name        text        not null check (name <> ''),
    entry       jsonb       not null check (jsonb_typeof(entry) = 'object'),
    import_id   uuid        not null references parties_import,
    imported_at timestamptz not null,
    imported_by uuid,
    used_by     uuid        references parties_association,
    used_at     timestamptz,
    removed_at  timestamptz,
    removed_by  uuid,
    check ((used_by is null) = (used_at is null)),
    check (used_at is null or removed_at is null)
);
create unique index parties_roster_open on parties_roster (employer, resident_id)
    where used_at is null and removed_at is null;

grant select, insert on parties_import to anju_app;
grant update (state, imported, done_at, version) on parties_import to anju_app;
grant select, insert on parties_import_row to anju_app;
grant update (state, verdict, result, checked_on) on parties_import_row to anju_app;
grant select, insert on parties_roster to anju_app;
grant update (used_by, used_at, removed_at, removed_by) on parties_roster to anju_app;
