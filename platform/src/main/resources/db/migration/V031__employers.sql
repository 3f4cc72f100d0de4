-- Employers, what they may file and from when to when, and who acts for them.

create extension if not exists btree_gist;

create table parties_employer (
    id            uuid primary key,
    credit_code   text        not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name          text        not null check (name <> '' and length(name) <= 200),
    legal_representative text not null check (legal_representative <> ''),
    district      text        not null,
    facts         jsonb       not null check (jsonb_typeof(facts) = 'object'),
    facts_version bigint      not null default 1,
    code          text        not null unique check (code ~ '^[2-9A-HJKMNP-Z]{16}$'),
    code_hash     bytea       not null unique check (octet_length(code_hash) = 32),
    code_since    timestamptz not null,
    created_at    timestamptz not null
);

-- 办理权限: one standing at a time; the row says who decided it and by which clause
create table parties_standing (
    id         uuid primary key,
    employer   uuid        not null references parties_employer,
    standing   text        not null check (standing in ('FULL', 'MAINTAIN_ONLY', 'NONE')),
    from_day   date        not null,
    to_day     date        check (to_day >= from_day),
    decided_by text        not null check (decided_by <> ''),
    clause     text        not null check (clause like 'G-%'),
    exclude using gist (employer with =, daterange(from_day, to_day, '[]') with &&)
);

-- 业务经办人: one person acts for one employer at a time
create table parties_agent (
    id         uuid primary key,
    person     uuid        not null references parties_person,
    employer   uuid        not null references parties_employer,
    from_day   date        not null,
    to_day     date        check (to_day >= from_day),
    exclude using gist (person with =, daterange(from_day, to_day, '[]') with &&)
);
create index parties_agent_by_employer on parties_agent (employer);

grant select, insert on parties_employer to anju_app;
grant update (facts, facts_version, code, code_hash, code_since) on parties_employer to anju_app;
grant select, insert on parties_standing to anju_app;
grant update (to_day) on parties_standing to anju_app;
grant select, insert on parties_agent to anju_app;
grant update (to_day) on parties_agent to anju_app;
