-- 状态推送: where a benefit department is told that a permit it has checked has become something else. The secret by which it
-- knows us is sealed: it is needed each time.
create table sheets_benefit_hook (
    id            uuid primary key,
    department    uuid        not null unique references sheets_benefit_department,
    url           text        not null check (length(url) <= 500),
    secret_sealed bytea       not null,
    set_at        timestamptz not null,
    set_by        text        not null,
    -- since when nothing got through; null while the last one did
    failing_since timestamptz,
    -- switched off: by the department, or after days of failing
    off_at        timestamptz
);

-- which permits: those it has found in a check since, each until a year after the last
create table sheets_benefit_watch (
    department uuid not null references sheets_benefit_department,
    permit     text not null,
    status     text not null check (status in ('IN_FORCE', 'SUSPENDED', 'EXPIRED', 'CANCELLED', 'NOT_YET')),
    until      date not null,
    primary key (permit, department)
);

-- one row for each change and department: its id is the event's, so that a receiver knows what it has had
create table sheets_benefit_telling (
    id      uuid primary key,
    hook    uuid        not null references sheets_benefit_hook,
    permit  text        not null,
    before  text        not null,
    status  text        not null check (status <> before),
    day     date        not null,
    at      timestamptz not null,
    tries   integer     not null default 0 check (tries >= 0),
    next_at timestamptz,
    done_at timestamptz,
    answer  text,
    check (done_at is null or next_at is null)
);
create index sheets_benefit_telling_due on sheets_benefit_telling (next_at) where next_at is not null;
create index sheets_benefit_telling_by_hook on sheets_benefit_telling (hook, at desc);

grant select, insert on sheets_benefit_hook, sheets_benefit_telling to anju_app;
grant update (url, secret_sealed, set_at, set_by, failing_since, off_at) on sheets_benefit_hook to anju_app;
grant select, insert, update, delete on sheets_benefit_watch to anju_app;
grant update (tries, next_at, done_at, answer) on sheets_benefit_telling to anju_app;
