-- 分区: the rows of districts are kept apart by the database itself (ADR 112). Each connection is told whose rows it may show
-- (anju.district: a district, or * for all); told nothing, it shows none. The owner of the schema, who migrates and seals anew,
-- is not bound by it.

-- whoever knows a person's number finds him in whichever district he is, and nobody is enrolled twice
create function parties_numbered(number_index bytea)
    returns table (id uuid, name text, resident_id_sealed bytea, created_at timestamptz)
    language sql stable security definer set search_path = anju, pg_temp
begin atomic
    select p.id, p.name, p.resident_id_sealed, p.created_at from parties_person p where p.resident_id_index = number_index;
end;

create function parties_enrol(person uuid, called text, number_sealed bytea, number_index bytea, at timestamptz) returns boolean
    language sql volatile security definer set search_path = anju, pg_temp
begin atomic
    with made as (
        insert into parties_person (id, name, resident_id_sealed, resident_id_index, created_at)
        values (person, called, number_sealed, number_index, at)
        on conflict (resident_id_index) do nothing returning 1)
    select exists (select from made);
end;

revoke all on function parties_numbered, parties_enrol from public;
grant execute on function parties_numbered, parties_enrol to anju_app;

-- whether somebody else has handed in the same paper or number is asked in all districts: of another's case it says no more than
-- its number, kind, state and how its applicant's name begins, and only to whoever sees the case that is asked about
create function cases_twins(asked text, whose uuid, here text, most int)
    returns table (no text, kind text, state text, person_name text, seen boolean, sames text[])
    language sql stable security definer set search_path = anju, pg_temp
begin atomic
    with near as (
        select o.case_no, f.kind || ' ' || f.item as same
        from cases_fingerprint f cross join lateral (
            select x.case_no from cases_fingerprint x
            where x.kind = f.kind and x.mark = f.mark and x.case_no <> f.case_no and x.person <> whose
            order by x.case_no desc limit most) o
        where f.case_no = asked and exists (select from cases_case c where c.no = asked
            and (select current_setting('anju.district', true)) in (c.district, '*')))
    select c.no, c.kind, c.state,
        case when c.district = here then c.person_name else left(c.person_name, 1) end,
        c.district = here and c.vouched_at is not null,
        array_agg(distinct near.same order by near.same)
    from near join cases_case c on c.no = near.case_no
    group by c.no
    order by c.no desc limit most;
end;

revoke all on function cases_twins from public;
grant execute on function cases_twins to anju_app;

-- The queues read the two tables of cases through these: the same wall, but one through which the owner looks, so that an
-- index of the pieces of names may be used before it (what is no leakproof operator has to wait behind a policy).
create view cases_shelf_person as
    select * from cases_case where (select current_setting('anju.district', true)) in (district, '*');
create view cases_shelf_employer as
    select * from cases_employer_case where (select current_setting('anju.district', true)) in (district, '*');
grant select on cases_shelf_person, cases_shelf_employer to anju_app;

-- a case goes to the office of the district its employer is registered in, known when it is handed in
grant update (district) on cases_case to anju_app;

do $$
declare
    told constant text := $q$(select current_setting('anju.district', true))$q$;
    each record;
begin
    -- rows that carry their district
    for each in select unnest(array['accounts_account', 'parties_employer', 'permits_serial', 'cases_case',
            'cases_employer_case', 'cases_absence', 'cases_appointment', 'cases_draw', 'cases_draw_rule', 'cases_handover',
            'cases_receipt', 'cases_second_look', 'cases_tally', 'cases_window_closure']) as name loop
        execute format('alter table %I enable row level security', each.name);
        execute format($q$create policy district on %I to anju_app using (%s in (district, '*'))$q$, each.name, told);
    end loop;

    -- a permit is its district's; where another has a case of its holder, that one sees and continues it (A-51)
    alter table permits_permit enable row level security;
    for each in select * from (values ('select', 'using'), ('update', 'using')) as way (act, word) loop
        execute format($q$create policy district_%s on permits_permit for %1$s to anju_app %s (%s in (district, '*')
            or exists (select from cases_case c where c.person = permits_permit.person))$q$, each.act, each.word, told);
    end loop;
    execute format($q$create policy district_insert on permits_permit for insert to anju_app with check (%s in (district, '*'))$q$,
        told);

    -- a person is seen where he works, acts for an employer, has a case or holds a permit
    alter table parties_person enable row level security;
    execute format($q$create policy district on parties_person to anju_app using (%s = '*'
        or exists (select from parties_association a join parties_employer e on e.id = a.employer where a.person = parties_person.id)
        or exists (select from parties_agent a join parties_employer e on e.id = a.employer where a.person = parties_person.id)
        or exists (select from cases_case c where c.person = parties_person.id)
        or exists (select from permits_permit p where p.person = parties_person.id))$q$, told);

    -- numbers of both kinds of case
    for each in select unnest(array['cases_hand', 'cases_late_reason', 'cases_question', 'cases_consultation']) as name loop
        execute format('alter table %I enable row level security', each.name);
        execute format($q$create policy district on %I to anju_app using (%s = '*'
            or exists (select from cases_case c where c.no = %1$I.case_no)
            or exists (select from cases_employer_case c where c.no = %1$I.case_no))$q$, each.name, told);
    end loop;

    -- rows that hang on another: seen where that one is
    for each in select * from (values
            ('cases_event', 'case_no', 'cases_case', 'no'),
            ('cases_submission', 'case_no', 'cases_case', 'no'),
            ('cases_check', 'case_no', 'cases_case', 'no'),
            ('cases_supplement', 'case_no', 'cases_case', 'no'),
            ('cases_supplement_item', 'case_no', 'cases_case', 'no'),
            ('cases_pause', 'case_no', 'cases_case', 'no'),
            ('cases_appeal', 'case_no', 'cases_case', 'no'),
            ('cases_slip', 'case_no', 'cases_case', 'no'),
            ('cases_fingerprint', 'case_no', 'cases_case', 'no'),
            ('cases_twin_look', 'case_no', 'cases_case', 'no'),
            ('cases_employer_event', 'case_no', 'cases_employer_case', 'no'),
            ('cases_employer_submission', 'case_no', 'cases_employer_case', 'no'),
            ('cases_employer_check', 'case_no', 'cases_employer_case', 'no'),
            ('cases_quota_seat', 'employer', 'parties_employer', 'id'),
            ('cases_quota_wait', 'employer', 'parties_employer', 'id'),
            ('permits_companion', 'permit', 'permits_permit', 'number'),
            ('permits_period', 'permit', 'permits_permit', 'number'),
            ('permits_term', 'permit', 'permits_permit', 'number'),
            ('permits_change', 'permit', 'permits_permit', 'number'),
            ('parties_standing', 'employer', 'parties_employer', 'id'),
            ('parties_employer_part', 'employer', 'parties_employer', 'id'),
            ('parties_association', 'employer', 'parties_employer', 'id'),
            ('parties_import', 'employer', 'parties_employer', 'id'),
            ('parties_roster', 'employer', 'parties_employer', 'id'),
            ('parties_import_row', 'import_id', 'parties_import', 'id'),
            ('parties_job', 'association', 'parties_association', 'id'),
            ('parties_leaving', 'association', 'parties_association', 'id'),
            ('parties_section', 'person', 'parties_person', 'id'),
            ('materials_attachment', 'person', 'parties_person', 'id'),
            ('materials_reason', 'person', 'parties_person', 'id'),
            ('materials_mark', 'attachment', 'materials_attachment', 'id'),
            ('materials_photo', 'attachment', 'materials_attachment', 'id'),
            ('materials_reading', 'attachment', 'materials_attachment', 'id'),
            ('materials_employer_paper', 'employer', 'parties_employer', 'id'),
            ('conduct_self_check', 'employer', 'parties_employer', 'id')
        ) as hangs (name, link, upon, key) loop
        execute format('alter table %I enable row level security', each.name);
        execute format($q$create policy district on %I to anju_app using (%s = '*'
            or exists (select from %I upon where upon.%I = %1$I.%5$I))$q$, each.name, told, each.upon, each.key, each.link);
    end loop;
end $$;
