-- What an employer says of itself, part by part. A saving is never overwritten: each part keeps all its versions.

create table parties_employer_part (
    employer    uuid        not null references parties_employer,
    part        text        not null check (part in ('UNIT', 'QUALIFICATIONS', 'PEOPLE', 'TAX', 'REPORT')),
    version     bigint      not null check (version > 0),
    document    jsonb       not null check (jsonb_typeof(document) = 'object'),
    saved_at    timestamptz not null,
    saved_by    uuid,
    primary key (employer, part, version)
);
grant select, insert on parties_employer_part to anju_app;

-- what was accepted becomes what the register says (G-3.1.2-12)
grant update (name, legal_representative) on parties_employer to anju_app;

-- an agent's telephone, and the instant from which somebody who was removed acts no more (G-3.1.2-10)
alter table parties_agent add column phone text check (phone ~ '^[0-9+ -]{5,20}$');
alter table parties_agent add column ended_at timestamptz;
grant update (phone, ended_at) on parties_agent to anju_app;
