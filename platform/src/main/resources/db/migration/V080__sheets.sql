-- Confirmation sheets and the looks at them. A sheet that was handed out is never changed and never taken away:
-- a newer version stands beside it and only says that the older one is no longer the last word.
create table sheets_sheet (
    id             uuid primary key,
    permit         text        not null,
    version        integer     not null check (version > 0),
    code           text        not null unique check (code ~ '^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{20}$'),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size           bigint      not null check (size > 0),
    made_at        timestamptz not null,
    superseded_at  timestamptz check (superseded_at >= made_at),
    unique (permit, version)
);
create unique index sheets_sheet_current on sheets_sheet (permit) where superseded_at is null;

-- A sheet that could not be made because a name holds characters no font here can draw: shown to the holder until one is made.
create table sheets_trouble (
    permit      text primary key,
    characters  text        not null check (characters <> ''),
    at          timestamptz not null
);

-- Each look at a code is kept for the holder to see (when, by what kind of reader, what was answered), without addresses.
create table sheets_look (
    record   text primary key check (record <> ''),
    at       timestamptz not null,
    sheet    uuid references sheets_sheet,
    answer   text        not null check (answer in ('IN_FORCE', 'SUSPENDED', 'EXPIRED', 'CANCELLED', 'REPLACED', 'UNKNOWN')),
    detailed boolean     not null,
    role     text        not null,
    -- a look that named no sheet was answered with UNKNOWN; the other way round, a wrong last-four is UNKNOWN on a real sheet
    check (sheet is not null or answer = 'UNKNOWN')
);
create index sheets_look_by_sheet on sheets_look (sheet, at desc) where sheet is not null;

grant select, insert on sheets_sheet to anju_app;
grant update (superseded_at) on sheets_sheet to anju_app;
grant select, insert, update, delete on sheets_trouble to anju_app;
grant select, insert on sheets_look to anju_app;
