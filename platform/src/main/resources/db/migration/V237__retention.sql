-- 保存期限: who becomes due and what holds him, as the last run saw it; 保全 by a supervisor; what was erased, and each run.

create table cases_retention (
    person   uuid primary key,
    -- the last day he is kept
    last_day date        not null,
    why      text        not null check (why in ('PROFILE', 'CASE', 'PERMIT', 'SUPERVISION')),
    holds    text[]      not null,
    -- numbers of what holds him
    refs     text[]      not null,
    seen_at  timestamptz not null
);
create index cases_retention_by_day on cases_retention (last_day);

create table cases_preservation (
    id          uuid primary key,
    district    text        not null,
    person      uuid        not null,
    -- the case or permit that was named
    ref         text        not null check (ref <> ''),
    why         text        not null check (length(btrim(why)) between 5 and 300),
    placed_at   timestamptz not null,
    placed_by   uuid        not null,
    placed_name text        not null,
    lifted_at   timestamptz check (lifted_at >= placed_at),
    lifted_by   uuid,
    lifted_name text,
    lifted_why  text check (length(btrim(lifted_why)) between 5 and 300),
    erased_at   timestamptz,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_name is null)
        and (lifted_at is null) = (lifted_why is null)),
    -- whoever is held is not erased
    check (erased_at is null or lifted_at is not null)
);
create unique index cases_preservation_one on cases_preservation (person, district) where lifted_at is null;
create index cases_preservation_by_person on cases_preservation (person);
create index cases_preservation_by_district on cases_preservation (district, placed_at desc);

-- 清除清册: whom to erase again where an older copy of the database has come back
create table cases_erasure (
    id      bigint      generated always as identity primary key,
    person  uuid        not null,
    -- one case alone; null where it was all that was kept of him
    case_no text,
    at      timestamptz not null,
    day     date        not null,
    why     text        not null check (why in ('PROFILE', 'CASE', 'PERMIT', 'SUPERVISION')),
    counts  text        not null check (counts is json object)
);
create index cases_erasure_by_person on cases_erasure (person);
create index cases_erasure_by_day on cases_erasure (day);

create table cases_retention_run (
    id       bigint      generated always as identity primary key,
    began_at timestamptz not null,
    -- null while it runs, and for good where it was broken off
    ended_at timestamptz,
    seen     int         not null default 0,
    held     int         not null default 0,
    persons  int         not null default 0,
    cases    int         not null default 0,
    messages int         not null default 0
);

create function cases_erase(whose uuid, moment timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
    total int := 0;
    which text;
begin
    perform vault_everywhere();
    for which in select no from cases_case where person = whose and erased_at is null order by no for update loop
        total := total + cases_erase_case(which, moment);
    end loop;
    delete from cases_calendar where person = whose;
    get diagnostics n = row_count; total := total + n;
    update cases_complaint set said_sealed = null, answer_sealed = null, erased_at = moment
        where person = whose and erased_at is null;
    get diagnostics n = row_count; total := total + n;
    update cases_breach_event e set said_sealed = null, file_sha256 = null, erased_at = moment,
            by_name = case when role in ('APPLICANT', 'AGENT') then vault_mark() else by_name end
        from cases_breach b where b.no = e.no and b.person = whose and e.erased_at is null;
    get diagnostics n = row_count; total := total + n;
    update cases_breach set told_sealed = null, proposed_sealed = null, erased_at = moment
        where person = whose and erased_at is null;
    get diagnostics n = row_count; total := total + n;
    update cases_breach_candidate set why = case when why is not null then vault_mark() end
        where person = whose and why <> vault_mark();
    get diagnostics n = row_count; total := total + n;
    update cases_preservation set why = vault_mark(), lifted_why = vault_mark(), erased_at = moment
        where person = whose and lifted_at is not null and erased_at is null;
    get diagnostics n = row_count; total := total + n;
    delete from cases_retention where person = whose;
    return total;
end $$;

revoke all on function cases_erase from public;
grant execute on function cases_erase to anju_app;
grant select, insert, update, delete on cases_retention to anju_app;
grant select, insert on cases_preservation, cases_erasure, cases_retention_run to anju_app;
grant update (lifted_at, lifted_by, lifted_name, lifted_why) on cases_preservation to anju_app;
grant update (ended_at, seen, held, persons, cases, messages) on cases_retention_run to anju_app;

do $$
declare
    told constant text := $q$(select current_setting('anju.district', true))$q$;
    each text;
begin
    execute format($q$alter table cases_preservation enable row level security$q$);
    execute format($q$create policy district on cases_preservation to anju_app using (%s in (district, '*'))$q$, told);
    foreach each in array array['cases_retention', 'cases_erasure'] loop
        execute format('alter table %I enable row level security', each);
        execute format($q$create policy district on %I to anju_app using (%s = '*'
            or exists (select from parties_person upon where upon.id = %1$I.person))$q$, each, told);
    end loop;
end $$;
