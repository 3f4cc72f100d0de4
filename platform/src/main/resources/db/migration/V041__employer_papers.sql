-- Papers of employers. The bytes lie in the content store like those of people; a row says whose they are and for what.

create table materials_employer_paper (
    id           uuid primary key,
    employer     uuid        not null,
    slot         text        not null check (slot ~ '^G-[0-9.]+-[0-9]+$'),
    -- which of several: a year, an agent's person, the place of a certificate; empty where there is one
    subject      text        not null default '' check (length(subject) <= 60),
    name         text        not null check (name <> '' and length(name) <= 120 and name !~ '[/\\[:cntrl:]]'),
    kind         text        not null check (kind in ('PDF', 'JPEG', 'PNG')),
    bytes        bigint      not null check (bytes > 0 and bytes <= 10485760),
    pages        integer     not null check (pages between 1 and 200),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    formed_on    date,
    valid_until  date,
    put_at       timestamptz not null,
    put_by       uuid,
    removed_at   timestamptz,
    removed_by   uuid
);
create index materials_employer_paper_by_employer on materials_employer_paper (employer, slot, subject) where removed_at is null;

grant select, insert on materials_employer_paper to anju_app;
grant update (removed_at, removed_by, formed_on, valid_until) on materials_employer_paper to anju_app;
