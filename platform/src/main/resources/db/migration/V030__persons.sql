-- Persons and what they say of themselves. A saving is never overwritten: each section keeps all its versions,
-- and the primary key lets only one of two writers make the next one.

create table parties_person (
    id           uuid primary key,
    name         text        not null check (name <> '' and length(name) <= 100),
    resident_id  text        not null unique check (resident_id ~ '^[1-9][0-9]{16}[0-9X]$'),
    created_at   timestamptz not null
);

create table parties_section (
    person      uuid        not null references parties_person,
    section     text        not null check (section in
        ('INFORMATION', 'EDUCATION', 'STUDY', 'WORK', 'QUALIFICATION', 'INCOME', 'RESIDENCE', 'COMPANIONS')),
    version     bigint      not null check (version > 0),
    document    jsonb       not null check (jsonb_typeof(document) = 'object'),
    saved_at    timestamptz not null,
    saved_by    uuid,
    primary key (person, section, version)
);

grant select, insert on parties_person to anju_app;
grant select, insert on parties_section to anju_app;
