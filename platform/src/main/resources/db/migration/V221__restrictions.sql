-- 联系人核验: calls to the numbers an employer has given. Which number it was stays as a blind index: a new number begins anew.
create table conduct_contact_call (
    id       bigint generated always as identity primary key,
    district text        not null,
    employer uuid        not null,
    contact  text        not null check (contact in ('EMERGENCY', 'AGENT')),
    mark     bytea       not null check (length(mark) = 32),
    result   text        not null check (result in ('REACHED', 'NOT_REACHED', 'NOT_IN_SERVICE')),
    on_day   date        not null,
    at       timestamptz not null,
    account  uuid        not null,
    by_name  text        not null
);
create index conduct_contact_call_by_employer on conduct_contact_call (employer, mark, at);
grant select, insert on conduct_contact_call to anju_app;

-- 限制办理: new business of an employer stops for a reason, from a day, to an end or a day on which it is looked at again; proposed
-- by one, heard, decided by another (G-4.8-3, A-54).
create table conduct_restriction (
    id            uuid primary key,
    district      text        not null,
    employer      uuid        not null,
    employer_name text        not null,
    reason        text        not null check (reason in ('CONTACTS', 'MANAGEMENT', 'GAP')),
    said          text        not null check (length(btrim(said)) between 1 and 500),
    from_day      date        not null,
    until_day     date check (until_day >= from_day),
    review_day    date check (review_day >= from_day),
    hear_until    date        not null,
    proposed_at   timestamptz not null,
    proposer      uuid        not null,
    proposer_name text        not null,
    statement     text check (length(btrim(statement)) between 1 and 1000),
    stated_at     timestamptz,
    imposed       boolean,
    hearing       text check (length(btrim(hearing)) between 1 and 500),
    decided_at    timestamptz,
    decider       uuid,
    decider_name  text,
    lifted_at     timestamptz,
    lifted_name   text,
    lifted_why    text check (length(btrim(lifted_why)) between 1 and 500),
    -- every measure has an end or a review
    check (until_day is not null or review_day is not null),
    check ((imposed is null) = (decided_at is null) and (imposed is null) = (decider is null)
        and (imposed is null) = (hearing is null) and (imposed is null) = (decider_name is null)),
    check (decider <> proposer),
    check ((statement is null) = (stated_at is null)),
    check ((lifted_at is null) = (lifted_why is null) and (lifted_at is null) = (lifted_name is null)),
    check (lifted_at is null or imposed),
    -- one at a time
    exclude using gist (employer with =, daterange(from_day, until_day, '[]') with &&)
        where (imposed is distinct from false and lifted_at is null)
);
create index conduct_restriction_by_district on conduct_restriction (district, proposed_at desc);

grant select, insert on conduct_restriction to anju_app;
grant update (statement, stated_at, imposed, hearing, decided_at, decider, decider_name, lifted_at, lifted_name,
    lifted_why) on conduct_restriction to anju_app;
