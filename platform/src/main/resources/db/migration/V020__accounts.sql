-- Accounts: who may sign in, wearing which hat. Rights are read from here at every request.

create table accounts_account (
    id             uuid primary key default gen_random_uuid(),
    login          text        not null unique check (login ~ '^[a-z0-9][a-z0-9._@-]{2,63}$'),
    password_hash  text,
    name           text        not null check (name <> '' and length(name) <= 100),
    role           text        not null check (role in ('APPLICANT', 'AGENT', 'CLERK', 'APPROVER', 'SUPERVISOR',
                                                        'VERIFIER', 'POLICY_ADMIN', 'OPERATOR')),
    person         uuid,
    employer       uuid,
    district       text        not null,
    demo           boolean     not null default false,
    about_zh       text        not null default '',
    about_en       text        not null default '',
    disabled_at    timestamptz,
    failed         integer     not null default 0 check (failed >= 0),
    locked_until   timestamptz,
    must_change    boolean     not null default false,
    opened_at      timestamptz not null,
    version        integer     not null default 0,
    constraint accounts_applicant_is_a_person check (role <> 'APPLICANT' or person is not null),
    constraint accounts_agent_is_a_person_at_an_employer
        check (role <> 'AGENT' or (person is not null and employer is not null)),
    constraint accounts_only_agents_have_an_employer check (employer is null or role = 'AGENT')
);
create unique index accounts_one_applicant_per_person on accounts_account (person) where role = 'APPLICANT';
create index accounts_by_person on accounts_account (person) where person is not null;

grant select, insert on accounts_account to anju_app;
grant update (password_hash, disabled_at, failed, locked_until, must_change, version) on accounts_account to anju_app;
