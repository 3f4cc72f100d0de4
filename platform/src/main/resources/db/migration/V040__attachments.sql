-- Papers handed in. The bytes lie in the content store under their hash; a row says whose they are and for which material.

create table materials_attachment (
    id           uuid primary key,
    person       uuid        not null,
    slot         text        not null check (slot ~ '^G-[0-9.]+-[0-9]+(#[1-9][0-9]?)?$'),
    name         text        not null check (name <> '' and length(name) <= 120 and name !~ '[/\\[:cntrl:]]'),
    kind         text        not null check (kind in ('PDF', 'JPEG', 'PNG')),
    bytes        bigint      not null check (bytes > 0 and bytes <= 10485760),
    pages        integer     not null check (pages between 1 and 200),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    formed_on    date,
    valid_until  date,
    put_at       timestamptz not null,
    put_by       uuid,
    by_employer  boolean     not null default false,
    removed_at   timestamptz,
    removed_by   uuid
);
create index materials_attachment_by_person on materials_attachment (person, slot) where removed_at is null;
-- G-4.7-9: the same bytes under two names are worth a look
create index materials_attachment_by_hash on materials_attachment (sha256);

grant select, insert on materials_attachment to anju_app;
grant update (removed_at, removed_by, formed_on, valid_until) on materials_attachment to anju_app;
