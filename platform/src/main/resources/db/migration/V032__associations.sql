-- Who works where: asked for by the person, confirmed with job and contract by the employer, dissolved when he leaves.

create table parties_association (
    id              uuid primary key,
    person          uuid        not null references parties_person,
    employer        uuid        not null references parties_employer,
    state           text        not null check (state in ('REQUESTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'RELEASED')),
    requested_at    timestamptz not null,
    decided_at      timestamptz,
    decided_by      uuid,
    reason          text        check (reason <> ''),
    department      text,
    position        text,
    started_on      date,
    insured_since   date,
    work_place      text,
    worker_post     boolean,
    contract_number text,
    contract_open   boolean,
    contract_from   date,
    contract_to     date,
    contract_scan   uuid,
    red_seal        boolean,
    same_contract   boolean,
    same_payroll    boolean,
    same_insurance  boolean,
    released_on     date,
    version         bigint      not null default 1,
    -- G-3.2.2-4: no confirmation without job data and contract; G-4.6: all three in one employer; G-3.2.2-5: the red seal
    check (state not in ('CONFIRMED', 'RELEASED') or (
        decided_at is not null and decided_by is not null and department <> '' and position <> ''
        and started_on is not null and insured_since is not null and work_place <> '' and worker_post is not null
        and contract_number <> '' and contract_open is not null and contract_from is not null and contract_scan is not null
        and red_seal and same_contract and same_payroll and same_insurance)),
    check (contract_open is null or contract_open = (contract_to is null)),
    check (contract_to >= contract_from),
    check (state <> 'REFUSED' or (reason is not null and decided_at is not null)),
    check ((state = 'RELEASED') = (released_on is not null))
);

-- a person has one live association: asking a second employer means giving up the first
create unique index parties_association_live on parties_association (person) where state in ('REQUESTED', 'CONFIRMED');
create index parties_association_by_employer on parties_association (employer, state);
create index parties_association_by_person on parties_association (person, requested_at);

grant select, insert on parties_association to anju_app;
grant update (state, decided_at, decided_by, reason, department, position, started_on, insured_since, work_place,
    worker_post, contract_number, contract_open, contract_from, contract_to, contract_scan, red_seal, same_contract,
    same_payroll, same_insurance, released_on, version) on parties_association to anju_app;
