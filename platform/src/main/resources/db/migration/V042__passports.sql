-- 材料护照: what a person says of a paper he hands in, who saw which seal on it, why something is missing, when he means to apply.

alter table materials_attachment add column issuer text check (issuer <> '' and length(issuer) <= 100);
grant update (issuer) on materials_attachment to anju_app;

-- whoever hands in says what is on the paper, the office says what it saw; takes inserts only, the latest of each side counts
create table materials_mark (
    id         bigint generated always as identity primary key,
    attachment uuid        not null references materials_attachment,
    mark       text        not null check (mark ~ '^[A-Z_]{3,30}$'),
    side       text        not null check (side in ('GIVER', 'OFFICE')),
    seen       boolean     not null,
    at         timestamptz not null,
    account    uuid,
    by_name    text        not null check (by_name <> '')
);
create index materials_mark_by_attachment on materials_mark (attachment, side, mark, id);
grant select, insert on materials_mark to anju_app;

-- 说明: why a mandatory paper cannot be brought, or why one that is short in time is handed in all the same (G-4.5-1)
create table materials_reason (
    id           uuid primary key,
    person       uuid        not null,
    slot         text        not null check (slot ~ '^G-[0-9.]+-[0-9]+(#[1-9][0-9]?)?$'),
    kind         text        not null check (kind in ('CANNOT', 'NEVERTHELESS')),
    reason       text        not null check (length(reason) between 5 and 500),
    at           timestamptz not null,
    account      uuid,
    withdrawn_at timestamptz
);
create unique index materials_reason_one on materials_reason (person, slot) where withdrawn_at is null;
grant select, insert on materials_reason to anju_app;
grant update (withdrawn_at) on materials_reason to anju_app;

-- 计划提交日: the day papers are measured for until they are handed in
create table materials_plan (
    person uuid primary key,
    day    date        not null,
    set_at timestamptz not null
);
grant select, insert on materials_plan to anju_app;
grant update (day, set_at) on materials_plan to anju_app;
