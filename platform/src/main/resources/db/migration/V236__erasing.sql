-- 保存期限与清除 (reading A-65, ADR 122): what is kept of a person is taken away when its period is over. Each room has one
-- function that does it over its own tables: the application itself may no more delete or change what is frozen than before.
-- They run in all districts or not at all, and done twice they find nothing.

-- what stands where a name or a sentence stood; org.anju.policy.retention.Erased says the same
create function vault_mark() returns text language sql immutable parallel safe return '已清除 erased';

create function vault_everywhere() returns void language plpgsql stable as $$
begin
    if current_setting('anju.district', true) is distinct from '*' then
        raise exception 'what is erased is erased in all districts, by the clock';
    end if;
end $$;

-- a check that no longer holds once something is erased, found by what it says: their numbers depend on how a table came about
create procedure vault_drop_check(tab text, says text) language plpgsql as $$
declare
    found text;
begin
    select conname into strict found from pg_constraint
        where conrelid = tab::regclass and contype = 'c' and pg_get_constraintdef(oid) like says;
    execute format('alter table %I drop constraint %I', tab, found);
end $$;

-- ---- parties

alter table parties_person
    add column erased_at timestamptz,
    alter column resident_id_sealed drop not null,
    alter column resident_id_index drop not null,
    add constraint parties_person_erased check ((erased_at is null) = (name <> vault_mark())
        and (erased_at is null) = (resident_id_sealed is not null)
        and (erased_at is null) = (resident_id_index is not null));
create index parties_person_kept on parties_person (id) where erased_at is null;

create function parties_erase(whose uuid, moment timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    his_number bytea;
    n int;
    total int := 0;
begin
    perform vault_everywhere();
    select resident_id_index into his_number from parties_person where id = whose for update;
    delete from parties_section where person = whose;
    get diagnostics n = row_count; total := total + n;
    delete from parties_job j using parties_association a where a.id = j.association and a.person = whose;
    get diagnostics n = row_count; total := total + n;
    delete from parties_roster r where r.resident_id_index = his_number
        or r.used_by in (select id from parties_association where person = whose);
    get diagnostics n = row_count; total := total + n;
    delete from parties_import_row where resident_id_index = his_number;
    get diagnostics n = row_count; total := total + n;
    update parties_leaving l set reported_name = vault_mark()
        from parties_association a where a.id = l.association and a.person = whose and l.reported_name <> vault_mark();
    get diagnostics n = row_count; total := total + n;
    update parties_association set
            -- what was asked for and never answered stands no more
            state = case state when 'REQUESTED' then 'WITHDRAWN' else state end,
            version = version + 1,
            reason = case when reason is not null then vault_mark() end,
            department = case when department is not null then vault_mark() end,
            position = case when position is not null then vault_mark() end,
            work_place = case when work_place is not null then vault_mark() end,
            contract_number = case when contract_number is not null then vault_mark() end
        where person = whose and (state = 'REQUESTED' or reason <> vault_mark() or department <> vault_mark());
    get diagnostics n = row_count; total := total + n;
    update parties_agent set phone_sealed = null where person = whose and phone_sealed is not null;
    get diagnostics n = row_count; total := total + n;
    update parties_person set name = vault_mark(), resident_id_sealed = null, resident_id_index = null, erased_at = moment
        where id = whose and erased_at is null;
    get diagnostics n = row_count; total := total + n;
    return total;
end $$;

-- ---- materials

create function materials_erase(whose uuid) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
    total int := 0;
begin
    perform vault_everywhere();
    delete from materials_mark m using materials_attachment a where a.id = m.attachment and a.person = whose;
    get diagnostics n = row_count; total := total + n;
    delete from materials_photo p using materials_attachment a where a.id = p.attachment and a.person = whose;
    get diagnostics n = row_count; total := total + n;
    delete from materials_reading r using materials_attachment a where a.id = r.attachment and a.person = whose;
    get diagnostics n = row_count; total := total + n;
    -- the content itself goes with the sweep, unless somebody else's row names it
    delete from materials_attachment where person = whose;
    get diagnostics n = row_count; total := total + n;
    delete from materials_reason where person = whose;
    get diagnostics n = row_count; total := total + n;
    delete from materials_plan where person = whose;
    get diagnostics n = row_count; total := total + n;
    return total;
end $$;

-- ---- accounts

alter table accounts_account
    add column erased_at timestamptz,
    alter column login_sealed drop not null,
    alter column login_index drop not null,
    add constraint accounts_account_erased check ((erased_at is null) = (name <> vault_mark())
        and (erased_at is null) = (login_sealed is not null)
        and (erased_at is null) = (login_index is not null)
        -- and nobody opens it again
        and (erased_at is null or disabled_at is not null and password_hash is null));
-- the trail holds no applicant's and no agent's name: whoever searches it by one finds the account first
create index accounts_account_by_name on accounts_account (name);

create function accounts_erase(whose uuid, moment timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
begin
    perform vault_everywhere();
    update accounts_account set name = vault_mark(), login_sealed = null, login_index = null, password_hash = null,
            about_zh = '', about_en = '', demo = false, disabled_at = coalesce(disabled_at, moment), erased_at = moment,
            version = version + 1
        where person = whose and role in ('APPLICANT', 'AGENT') and erased_at is null;
    get diagnostics n = row_count;
    return n;
end $$;

-- ---- permits: number, days and clauses stay

create function permits_erase(whose uuid) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
    total int := 0;
begin
    perform vault_everywhere();
    delete from permits_companion c using permits_permit p where p.number = c.permit and p.person = whose;
    get diagnostics n = row_count; total := total + n;
    update permits_period set by_name = vault_mark() where person = whose and by_name <> vault_mark();
    get diagnostics n = row_count; total := total + n;
    return total;
end $$;

-- ---- conduct: kind and days of a measure stay, its words go

alter table conduct_measure add column erased_at timestamptz;
call vault_drop_check('conduct_measure', '%lift_words_sealed%');
alter table conduct_measure
    add constraint conduct_measure_lifted check ((lifted_at is null) = (lifted_by is null)
        and (lifted_at is null) = (lifted_from is null)
        and ((lifted_at is null) = (lift_words_sealed is null) or erased_at is not null)),
    add constraint conduct_measure_erased check (erased_at is null or words_sealed is null and lift_words_sealed is null);

create function conduct_erase(whose uuid, moment timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
begin
    perform vault_everywhere();
    update conduct_measure set words_sealed = null, lift_words_sealed = null, erased_at = moment
        where person = whose and erased_at is null;
    get diagnostics n = row_count;
    return n;
end $$;

-- ---- cases: number, kind, district, states with their days, codes of reasons, decision and permit stay

alter table cases_case
    add column erased_at timestamptz,
    add constraint cases_case_erased check ((erased_at is null) = (person_name <> vault_mark()));

alter table cases_complaint add column erased_at timestamptz, alter column said_sealed drop not null;
call vault_drop_check('cases_complaint', '%answer_sealed%');
alter table cases_complaint
    add constraint cases_complaint_answered
        check ((state = 'ANSWERED') = (answer_sealed is not null) or erased_at is not null),
    add constraint cases_complaint_erased check ((erased_at is null) = (said_sealed is not null)
        and (erased_at is null or answer_sealed is null));

alter table cases_breach add column erased_at timestamptz;
call vault_drop_check('cases_breach', '%told_sealed%');
alter table cases_breach
    add constraint cases_breach_told check (state in ('OPEN', 'CLOSED')
        or (state_due is not null and (told_sealed is not null or erased_at is not null))),
    add constraint cases_breach_erased check (erased_at is null or told_sealed is null and proposed_sealed is null);
alter table cases_breach_event
    add column erased_at timestamptz,
    alter column said_sealed drop not null,
    add constraint cases_breach_event_erased check ((erased_at is null) = (said_sealed is not null));

create function cases_erase_case(which text, moment timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
    total int := 0;
begin
    perform vault_everywhere();
    delete from cases_submission where case_no = which;
    get diagnostics n = row_count; total := total + n;
    delete from cases_check where case_no = which;
    get diagnostics n = row_count; total := total + n;
    delete from cases_consultation where case_no = which and kind = 'PERSON';
    get diagnostics n = row_count; total := total + n;
    delete from cases_question where case_no = which and kind = 'PERSON';
    get diagnostics n = row_count; total := total + n;
    delete from cases_slip where case_no = which;
    get diagnostics n = row_count; total := total + n;
    delete from cases_fingerprint where case_no = which;
    get diagnostics n = row_count; total := total + n;
    delete from cases_twin_look where case_no = which or other_no = which;
    get diagnostics n = row_count; total := total + n;
    -- who of the office acted stays, and so does the code of each reason: figures are folded from them
    update cases_event e set
            by_name = case when role in ('APPLICANT', 'AGENT') then vault_mark() else by_name end,
            reasons = (select coalesce(json_agg(json_build_object('code', r ->> 'code', 'text', vault_mark()) order by i), '[]')
                from json_array_elements(e.reasons::json) with ordinality as all_of_them (r, i))::text,
            facts = (facts::jsonb - 'note')::text
        where case_no = which;
    get diagnostics n = row_count; total := total + n;
    update cases_supplement set note = null where case_no = which and note is not null;
    get diagnostics n = row_count; total := total + n;
    update cases_supplement_item set sentence = vault_mark(), again = null, explanation = null where case_no = which;
    get diagnostics n = row_count; total := total + n;
    update cases_pause set why = vault_mark(), result = null where case_no = which;
    get diagnostics n = row_count; total := total + n;
    update cases_hand set reason = null where case_no = which and reason is not null;
    get diagnostics n = row_count; total := total + n;
    update cases_late_reason set said = vault_mark() where case_no = which and kind = 'PERSON';
    get diagnostics n = row_count; total := total + n;
    update cases_second_look set note = vault_mark() where case_no = which and note is not null;
    get diagnostics n = row_count; total := total + n;
    update cases_receipt set concerning = vault_mark(), brought_by = vault_mark(), papers = json_build_array(vault_mark())::text
        where case_no = which and kind = 'PERSON';
    get diagnostics n = row_count; total := total + n;
    update cases_case set person_name = vault_mark(), erased_at = moment where no = which and erased_at is null;
    get diagnostics n = row_count; total := total + n;
    return total;
end $$;

-- word that has been carried out is not said again; its key stays, so that the same errand is not left twice
create function cases_fade(before timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
begin
    perform vault_everywhere();
    update cases_outbox set payload = '' where done_at is not null and at < before and payload <> '';
    get diagnostics n = row_count;
    return n;
end $$;

-- ---- notices

create function notices_erase(whose uuid[]) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
    total int := 0;
begin
    perform vault_everywhere();
    delete from notices_despatch where account = any (whose);
    get diagnostics n = row_count; total := total + n;
    delete from notices_code where account = any (whose);
    get diagnostics n = row_count; total := total + n;
    delete from notices_notice where account = any (whose);
    get diagnostics n = row_count; total := total + n;
    delete from notices_reach where account = any (whose);
    get diagnostics n = row_count; total := total + n;
    return total;
end $$;

create function notices_fade(before timestamptz, but uuid[]) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
begin
    perform vault_everywhere();
    delete from notices_despatch d using notices_notice s
        where s.id = d.notice and s.at < before and s.account <> all (but);
    delete from notices_despatch d using notices_code c
        where c.id = d.code and c.at < before and c.account <> all (but);
    delete from notices_code where at < before and account <> all (but);
    delete from notices_notice where at < before and account <> all (but);
    get diagnostics n = row_count;
    return n;
end $$;
create index notices_notice_by_age on notices_notice (at);

-- ---- sheets: a sheet of somebody whose period is over is known no more

alter table sheets_benefit_check add column erased_at timestamptz;
call vault_drop_check('sheets_benefit_check', '%said_sealed%');
alter table sheets_benefit_check add constraint sheets_benefit_check_said
    check (case when erased_at is null then (said_sealed is null) = (answer = 'UNKNOWN') else said_sealed is null end);

create function sheets_erase(which text[], moment timestamptz) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
    total int := 0;
begin
    perform vault_everywhere();
    delete from sheets_look l using sheets_sheet s where s.id = l.sheet and s.permit = any (which);
    get diagnostics n = row_count; total := total + n;
    delete from sheets_sheet where permit = any (which);
    get diagnostics n = row_count; total := total + n;
    delete from sheets_trouble where permit = any (which);
    get diagnostics n = row_count; total := total + n;
    delete from sheets_benefit_row r using sheets_benefit_check c where c.record = r.record and c.permit = any (which);
    get diagnostics n = row_count; total := total + n;
    update sheets_benefit_check set said_sealed = null, erased_at = moment where permit = any (which) and erased_at is null;
    get diagnostics n = row_count; total := total + n;
    return total;
end $$;

drop procedure vault_drop_check;
revoke all on function parties_erase, materials_erase, accounts_erase, permits_erase, conduct_erase,
    cases_erase_case, cases_fade, notices_erase, notices_fade, sheets_erase from public;
grant execute on function parties_erase, materials_erase, accounts_erase, permits_erase, conduct_erase,
    cases_erase_case, cases_fade, notices_erase, notices_fade, sheets_erase to anju_app;
