-- What an employer says of a job and its contract: every version, with who and when. The association row shows the newest.

create table parties_job (
    association     uuid        not null references parties_association,
    version         bigint      not null check (version > 0),
    department      text        not null check (department <> ''),
    position        text        not null check (position <> ''),
    started_on      date        not null,
    insured_since   date        not null,
    work_place      text        not null check (work_place <> ''),
    worker_post     boolean     not null,
    contract_number text        not null check (contract_number <> ''),
    contract_open   boolean     not null,
    contract_from   date        not null,
    contract_to     date,
    contract_scan   uuid        not null,
    -- G-3.2.2-5
    red_seal        boolean     not null check (red_seal),
    saved_at        timestamptz not null,
    saved_by        uuid,
    -- null where it was confirmed before versions were kept
    saved_name      text,
    primary key (association, version),
    check (contract_open = (contract_to is null)),
    check (contract_to >= contract_from)
);

insert into parties_job (association, version, department, position, started_on, insured_since, work_place, worker_post,
    contract_number, contract_open, contract_from, contract_to, contract_scan, red_seal, saved_at, saved_by)
select id, 1, department, position, started_on, insured_since, work_place, worker_post,
    contract_number, contract_open, contract_from, contract_to, contract_scan, red_seal, decided_at, decided_by
from parties_association where state in ('CONFIRMED', 'RELEASED');

grant select, insert on parties_job to anju_app;
