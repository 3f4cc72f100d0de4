-- Files on their way in. The bytes lie sealed in the data directory, piece by piece; a row says whose they are and how far they got.

create table materials_upload (
    id           uuid primary key,
    account      uuid        not null,
    name         text        not null check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    bytes        integer     not null check (bytes between 1 and 10485760),
    received     integer     not null default 0 check (received between 0 and bytes),
    created_at   timestamptz not null,
    finished_at  timestamptz,
    -- put into a folder by an act; the bytes stay a while, so that the same form sent twice finds them again
    taken_at     timestamptz,
    check ((finished_at is not null) = (received = bytes)),
    check (taken_at is null or finished_at is not null)
);
create index materials_upload_by_account on materials_upload (account) where taken_at is null;
create index materials_upload_by_age on materials_upload (created_at);

grant select, insert, delete on materials_upload to anju_app;
grant update (received, finished_at, taken_at) on materials_upload to anju_app;
